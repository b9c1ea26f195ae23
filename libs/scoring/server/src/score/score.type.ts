import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import type { CalendarDate } from '@recourse/kernel';
import { CalendarDateScalar, MoneyType } from '@recourse/platform-server';
import { ReportedSumType } from '@recourse/contracts-server';
import type { AspectScore, Check, CurrencyScore, SupplierScore } from '@recourse/scoring-domain';
import { Aspect, CheckOutcome, RuleId, Weighting } from '../graphql/enums.js';
import type { DatedScore } from './score-history.js';

@ObjectType('ScoreCheck', { description: 'One demand of the policy, and what it adds to its part of the score.' })
export class ScoreCheckType implements Check {
  @Field(() => RuleId, { description: 'The rule that checked it.' })
  rule!: RuleId;

  @Field(() => String, { description: 'Id of the lock, commitment or order form; empty for the contract as a whole.' })
  subject!: string;

  @Field(() => CheckOutcome, { description: 'Whether it is met.' })
  outcome!: CheckOutcome;

  @Field(() => Float, {
    nullable: true,
    description: 'What it adds; null where unknown, which then counts for nothing.',
  })
  points!: number | null;

  @Field(() => Float, { description: 'The most it can add.' })
  of!: number;

  @Field(() => Float, { description: '0 to 1: how sure the outcome is.' })
  certainty!: number;

  /** For the resolver, which leaves amounts out for who sees no prices. */
  reason!: string;
}

@ObjectType('AspectScore', { description: 'One part of a score.' })
export class AspectScoreType implements AspectScore {
  @Field(() => Aspect, { description: 'Which part.' })
  aspect!: Aspect;

  @Field(() => Float, { nullable: true, description: '0 to 100 over what is known; null where nothing is.' })
  score!: number | null;

  @Field(() => Float, { description: '0 to 1: how much of what applies is known, and how surely.' })
  certainty!: number;

  @Field(() => Float, { description: 'Its weight in the total, by the policy.' })
  weight!: number;

  @Field(() => [ScoreCheckType], { description: 'What contributed, with points and reason.' })
  checks!: readonly ScoreCheckType[];
}

@ObjectType('Score', { description: 'How good a contract is for us by the policy, and how sure that is.' })
export class ScoreType implements Omit<DatedScore, 'contractId'> {
  @Field(() => CalendarDateScalar, { description: 'Since when it has been so.' })
  since!: CalendarDate;

  @Field(() => Int, { description: 'Version of the policy it was judged by.' })
  policyVersion!: number;

  @Field(() => Float, { nullable: true, description: '0 to 100 over what is known; null where nothing is.' })
  total!: number | null;

  @Field(() => Float, { description: '0 to 1. What is unknown lowers this and leaves the total alone.' })
  certainty!: number;

  @Field(() => [AspectScoreType], { description: 'Its parts.' })
  breakdown!: readonly AspectScoreType[];
}

@ObjectType('CurrencyScore', { description: 'The score of a supplier over its contracts in one currency, by value.' })
export class CurrencyScoreType implements Omit<CurrencyScore, 'annualMinor'> {
  @Field(() => String, { description: 'ISO 4217 code.' })
  currency!: string;

  @Field(() => Float, { nullable: true, description: '0 to 100; null where nothing is known.' })
  total!: number | null;

  @Field(() => Float, { description: '0 to 1.' })
  certainty!: number;

  @Field(() => MoneyType, { nullable: true, description: 'Annual value of these contracts.' })
  annualValue!: MoneyType | null;
}

@ObjectType('SupplierScore', { description: 'The score of a supplier: the mean over its live contracts.' })
export class SupplierScoreType implements Omit<SupplierScore, 'contractIds' | 'byCurrency'> {
  @Field(() => Float, { nullable: true, description: '0 to 100; null where nothing is known of any contract.' })
  total!: number | null;

  @Field(() => Float, { description: '0 to 1, over all its live contracts.' })
  certainty!: number;

  @Field(() => Weighting, { description: 'How the contracts were put together.' })
  weighting!: Weighting;

  @Field(() => Int, { description: 'How many live contracts it is made of.' })
  contractCount!: number;

  @Field(() => [CurrencyScoreType], { description: 'The same within each currency.' })
  byCurrency!: readonly CurrencyScoreType[];

  @Field(() => ReportedSumType, {
    nullable: true,
    description: 'What its live contracts cost a year, as one; null where no reporting currency is chosen.',
  })
  reported!: ReportedSumType | null;
}
