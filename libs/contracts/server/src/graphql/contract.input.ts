import { Field, ID, InputType, Int, PartialType } from '@nestjs/graphql';
import type { CalendarDate } from '@recourse/kernel';
import { CalendarDateScalar, MoneyInput } from '@recourse/platform-server';
import { ContractKind, ContractStatus } from './enums.js';

@InputType({ isAbstract: true })
class ContractFields {
  @Field(() => String, { description: 'Our own number for it, unique.' })
  reference!: string;

  @Field(() => String, { description: 'As people call it.' })
  title!: string;

  @Field(() => ContractKind, { description: 'What kind of document it is.' })
  kind!: ContractKind;

  @Field(() => ID, { description: 'With whom.' })
  supplierId!: string;

  @Field(() => [ID], { nullable: true, description: 'Services bought under it: the whole list.' })
  serviceIds?: string[] | null;

  @Field(() => ID, { nullable: true, description: 'The document it stands below; null for the head of a family.' })
  parentId?: string | null;

  @Field(() => ID, { nullable: true, description: 'What an amendment amends, where that is not its parent.' })
  amendsId?: string | null;

  @Field(() => String, { nullable: true, description: 'Company that signs for the supplier.' })
  supplierEntity?: string | null;

  @Field(() => String, { nullable: true, description: 'Company that signs for us.' })
  customerEntity?: string | null;

  @Field(() => ID, { nullable: true, description: 'Person answerable for it.' })
  ownerId?: string | null;

  @Field(() => String, { nullable: true, description: 'Part of our company that uses it.' })
  businessUnit?: string | null;

  @Field(() => String, { nullable: true, description: 'ISO 4217 code of the currency it is counted in.' })
  currency?: string | null;

  @Field(() => MoneyInput, { nullable: true, description: 'What it is worth over its whole term.' })
  totalValue?: MoneyInput | null;

  @Field(() => MoneyInput, { nullable: true, description: 'What it is worth a year.' })
  annualValue?: MoneyInput | null;

  @Field(() => [String], { nullable: true, description: 'Words to find it by: the whole list.' })
  tags?: string[] | null;

  @Field(() => CalendarDateScalar, { nullable: true, description: 'Day on which it was signed.' })
  signedOn?: CalendarDate | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether the service is used; true unless said otherwise.' })
  inUse?: boolean | null;
}

@InputType({ description: 'A contract to be registered; it begins as a draft.' })
export class RegisterContractInput extends ContractFields {}

@InputType({ description: 'Changes to a contract; fields not given stay, null makes one unknown.' })
export class ChangeContractInput extends PartialType(ContractFields) {
  @Field(() => ID, { description: 'The contract.' })
  id!: string;

  @Field(() => Int, { description: 'The version last seen; refused with a conflict if it has changed since.' })
  expectedVersion!: number;
}

@InputType({ description: "A step in a contract's life." })
export class ChangeStatusInput {
  @Field(() => ID, { description: 'The contract.' })
  id!: string;

  @Field(() => Int, { description: 'The version last seen; refused with a conflict if it has changed since.' })
  expectedVersion!: number;

  @Field(() => ContractStatus, { description: 'The status to take.' })
  to!: ContractStatus;
}

@InputType({ description: 'What to do to each of several contracts; what is not given stays.' })
export class EditContractsInput {
  @Field(() => [ID], { description: 'Up to 200 contracts.' })
  ids!: string[];

  @Field(() => ID, { nullable: true, description: 'Person answerable for them; null takes the owner away.' })
  ownerId?: string | null;

  @Field(() => String, { nullable: true, description: 'Part of our company; null takes it away.' })
  businessUnit?: string | null;

  @Field(() => [String], { defaultValue: [], description: 'Tags to add.' })
  addTags!: string[];

  @Field(() => [String], { defaultValue: [], description: 'Tags to take away.' })
  removeTags!: string[];
}
