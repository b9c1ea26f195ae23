import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { MaskedWithout, VisibleWith } from '@recourse/access-server';
import type { CalendarDate } from '@recourse/kernel';
import { CalendarDateScalar, connectionOf } from '@recourse/platform-server';
import type { Basis, FlagDecision } from '@recourse/scoring-domain';
import { FlagState, RuleId, Severity } from '../graphql/enums.js';
import type { AssignedFlag } from './flag-row.js';

@VisibleWith('flag:read')
@ObjectType('Flag', {
  description: 'Something in a contract that does not meet the policy, with what it rests on and what to do about it.',
})
export class FlagType implements AssignedFlag {
  @Field(() => ID, { description: 'Stays the same for good.' })
  id!: string;

  @Field(() => ID, { description: 'Head of the family of contracts it is about.' })
  contractId!: string;

  @Field(() => RuleId, { description: 'The rule that raised it.' })
  rule!: RuleId;

  @Field(() => String, {
    description: 'Id of the lock, commitment, document or order form it is about; empty for the contract as a whole.',
  })
  subject!: string;

  @Field(() => Severity, { description: 'How grave it is.' })
  severity!: Severity;

  @Field(() => FlagState, { description: 'Where it stands in its life.' })
  state!: FlagState;

  @Field(() => String, { description: 'What to do about it.' })
  whatToDo!: string;

  @Field(() => CalendarDateScalar, {
    nullable: true,
    description: 'Last day on which doing it still helps; null where no day is known.',
  })
  actBy!: CalendarDate | null;

  @Field(() => Float, { description: '0 to 1: how sure it is that the condition holds.' })
  certainty!: number;

  @Field(() => CalendarDateScalar, { description: 'Day on which it was first seen.' })
  openedOn!: CalendarDate;

  @Field(() => CalendarDateScalar, { nullable: true, description: 'Day on which the condition was seen to be gone.' })
  resolvedOn!: CalendarDate | null;

  @Field(() => ID, { nullable: true, description: 'The flag before it, where the condition had gone and came back.' })
  previousId!: string | null;

  @Field(() => ID, { nullable: true, description: 'Who has been given it.' })
  assignedToId!: string | null;

  @Field(() => Int, {
    description: 'Rises with its state, severity and assignee, not with its figures; send it back as expectedVersion.',
  })
  version!: number;

  /** For resolvers, which add title, aspect, basis, contract, people, comments and the flag before. */
  statement!: string;
  basis!: Basis;
  decision!: FlagDecision | null;
}

@ObjectType('FlagDecision', { description: 'The last decision of a person about a flag.' })
export class FlagDecisionType implements Omit<FlagDecision, 'decidedBy'> {
  @Field(() => CalendarDateScalar, { description: 'When.' })
  decidedOn!: CalendarDate;

  @MaskedWithout('flag:comment')
  @Field(() => String, { nullable: true, description: 'Why; null if no reason was given, or for who may not comment.' })
  reason!: string | null;

  @Field(() => Severity, { description: 'How grave the flag was then.' })
  severity!: Severity;

  @Field(() => CalendarDateScalar, { nullable: true, description: 'Last day of a waiver; null for other decisions.' })
  waivedUntil!: CalendarDate | null;

  /** For the resolver of the person. */
  decidedBy!: string;
}

@ObjectType('FlagConnection', { description: 'Flags, page by page.' })
export class FlagConnection extends connectionOf(FlagType, 'Flag') {}
