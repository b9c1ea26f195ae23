import { ArgsType, Field, GraphQLISODateTime, ID, ObjectType } from '@nestjs/graphql';
import { connectionOf, PageArgs, TermValueScalar, type AuditEntry } from '@recourse/platform-server';
import { VisibleWith } from '../permission/marks.js';

@VisibleWith('audit:read')
@ObjectType('AuditEntry', { description: 'Something that was done to a record. Entries are never changed or removed.' })
export class AuditEntryType implements AuditEntry {
  @Field(() => ID, { description: 'Rises with time.' })
  id!: string;

  @Field(() => GraphQLISODateTime, { description: 'When it was done.' })
  at!: Date;

  @Field(() => ID, { nullable: true, description: 'Who did it; null where Recourse did by itself.' })
  personId!: string | null;

  @Field(() => String, { description: 'What that person was called then.' })
  personName!: string;

  @Field(() => String, { description: 'Type of the record, such as `Contract`.' })
  recordType!: string;

  @Field(() => String, { description: 'The record.' })
  recordId!: string;

  @Field(() => ID, { nullable: true, description: 'The contract the record belongs to, if any.' })
  contractId!: string | null;

  @Field(() => String, { nullable: true, description: 'The field; null where the record as a whole was acted on.' })
  field!: string | null;

  @Field(() => String, { description: 'What was done, such as `changed`.' })
  act!: string;

  @Field(() => TermValueScalar, {
    nullable: true,
    description: 'The value before, as JSON; null where there was none.',
  })
  before!: AuditEntry['before'];

  @Field(() => TermValueScalar, { nullable: true, description: 'The value after, as JSON; null where there is none.' })
  after!: AuditEntry['after'];

  @Field(() => String, { nullable: true, description: 'The reason that was given.' })
  why!: string | null;
}

@ObjectType({ description: 'A page of the history.' })
export class AuditEntryConnection extends connectionOf(AuditEntryType, 'AuditEntry') {}

@ArgsType()
export class AuditEntriesArgs extends PageArgs {
  @Field(() => ID, { nullable: true, description: 'Only what was done to records of this contract.' })
  contractId?: string | null;

  @Field(() => String, { nullable: true, description: 'Only what was done to records of this type.' })
  recordType?: string | null;

  @Field(() => String, { nullable: true, description: 'Only what was done to this record.' })
  recordId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only what this person did.' })
  personId?: string | null;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'Only from this instant on.' })
  since?: Date | null;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'Only before this instant.' })
  until?: Date | null;
}
