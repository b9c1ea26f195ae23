import { Field, GraphQLISODateTime, ID, Int, ObjectType } from '@nestjs/graphql';
import { VisibleWith } from '@recourse/access-server';
import type { CalendarDate } from '@recourse/kernel';
import { CalendarDateScalar, connectionOf } from '@recourse/platform-server';
import type { RegisteredContract } from '../reading/contract-row.js';
import { ContractKind, ContractStatus } from './enums.js';

@VisibleWith('contract:read')
@ObjectType('Contract', {
  description: 'One document of what we agreed. The head of a family has no parent; the others stand below theirs.',
})
export class ContractType implements Omit<RegisteredContract, 'totalValue' | 'annualValue' | 'serviceIds'> {
  @Field(() => ID, { description: 'Stays the same for good.' })
  id!: string;

  @Field(() => String, { description: 'Our own number for it, unique.' })
  reference!: string;

  @Field(() => String, { description: 'As people call it.' })
  title!: string;

  @Field(() => ContractKind, { description: 'What kind of document it is.' })
  kind!: ContractKind;

  @Field(() => ContractStatus, { description: 'Where it stands in its life.' })
  status!: ContractStatus;

  @Field(() => ID, { description: 'With whom.' })
  supplierId!: string;

  @Field(() => ID, { nullable: true, description: 'The document it stands below; null for the head of a family.' })
  parentId!: string | null;

  @Field(() => ID, { nullable: true, description: 'What it amends, where that is not its parent.' })
  amendsId!: string | null;

  @Field(() => ID, { description: 'The head of its family; itself for a head.' })
  headId!: string;

  @Field(() => String, { nullable: true, description: 'Company that signed for the supplier.' })
  supplierEntity!: string | null;

  @Field(() => String, { nullable: true, description: 'Company that signed for us.' })
  customerEntity!: string | null;

  @Field(() => ID, { nullable: true, description: 'Person answerable for it.' })
  ownerId!: string | null;

  @Field(() => String, { nullable: true, description: 'Part of our company that uses it.' })
  businessUnit!: string | null;

  @Field(() => String, { nullable: true, description: 'ISO 4217 code of the currency it is counted in.' })
  currency!: string | null;

  @Field(() => [String], { description: 'Words to find it by.' })
  tags!: readonly string[];

  @Field(() => CalendarDateScalar, { nullable: true, description: 'Day on which it was signed.' })
  signedOn!: CalendarDate | null;

  @Field(() => CalendarDateScalar, {
    nullable: true,
    description: 'Last day of its initial term, stated or counted from the effective date; renewals come after it.',
  })
  endsOn!: CalendarDate | null;

  @Field(() => Boolean, { description: 'Whether the service is still used, also after the contract ended.' })
  inUse!: boolean;

  @Field(() => Int, { description: 'Rises with every change; send it back as expectedVersion.' })
  version!: number;

  @Field(() => GraphQLISODateTime, { description: 'When it was registered.' })
  createdAt!: Date;

  @Field(() => GraphQLISODateTime, { description: 'When it or one of its records last changed.' })
  updatedAt!: Date;
}

@ObjectType('ContractConnection', { description: 'Contracts, page by page.' })
export class ContractConnection extends connectionOf(ContractType, 'Contract') {}
