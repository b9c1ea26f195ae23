import { Field, GraphQLISODateTime, ID, ObjectType } from '@nestjs/graphql';
import { VisibleWith } from '@recourse/access-server';
import { connectionOf, TermValueScalar, type AuditEntry } from '@recourse/platform-server';

/** Values before and after state prices: whoever may not see those does not see the history either. */
@VisibleWith('price:read')
@ObjectType('ContractChange', { description: 'Who changed what of a contract, from what to what, and why.' })
export class ContractChangeType implements Omit<AuditEntry, 'contractId'> {
  @Field(() => ID, { description: 'Rises with time.' })
  id!: string;

  @Field(() => GraphQLISODateTime, { description: 'When.' })
  at!: Date;

  @Field(() => ID, { nullable: true, description: 'Who; null where Recourse did by itself.' })
  personId!: string | null;

  @Field(() => String, { description: 'What that person was called then.' })
  personName!: string;

  @Field(() => String, { description: 'Type of the record, such as `PriceLock`.' })
  recordType!: string;

  @Field(() => String, { description: 'The record.' })
  recordId!: string;

  @Field(() => String, { nullable: true, description: 'The field; null where the record as a whole was acted on.' })
  field!: string | null;

  @Field(() => String, { description: 'What was done, such as `changed`.' })
  act!: string;

  @Field(() => TermValueScalar, { nullable: true, description: 'The value before; null where there was none.' })
  before!: AuditEntry['before'];

  @Field(() => TermValueScalar, { nullable: true, description: 'The value after; null where there is none.' })
  after!: AuditEntry['after'];

  @Field(() => String, { nullable: true, description: 'The reason given.' })
  why!: string | null;
}

@ObjectType('ContractChangeConnection', { description: 'The history of a contract, page by page.' })
export class ContractChangeConnection extends connectionOf(ContractChangeType, 'ContractChange') {}
