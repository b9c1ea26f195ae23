import { Field, Float, GraphQLISODateTime, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { PolicyEffect, Rule, ThresholdDefinition } from '@recourse/scoring-domain';
import { Aspect, RuleId, Severity, ThresholdUnit } from '../graphql/enums.js';

@ObjectType('PolicyThreshold', { description: 'One number of the policy.' })
export class PolicyThresholdType implements ThresholdDefinition {
  @Field(() => String, { description: 'By which it is changed.' })
  name!: string;

  @Field(() => String, { description: 'As a person calls it.' })
  label!: string;

  @Field(() => ThresholdUnit, { description: 'What it is counted in.' })
  unit!: ThresholdUnit;

  @Field(() => Float, { description: 'In force now.' })
  value!: number;

  @Field(() => Float, { description: 'Before anyone changed it.' })
  standard!: number;

  @Field(() => Float, { description: 'Lowest value allowed.' })
  least!: number;

  @Field(() => Float, { description: 'Highest value allowed.' })
  most!: number;

  @Field(() => Int, { description: 'Digits allowed after the decimal point.' })
  decimals!: 0 | 1 | 2 | 3;

  @Field(() => String, { description: 'Why the standard value is what it is.' })
  because!: string;
}

@ObjectType('PolicyRule', { description: 'One rule of the policy.' })
export class PolicyRuleType implements Omit<Rule, 'judge'> {
  @Field(() => RuleId, { name: 'rule', description: 'Its name.' })
  id!: RuleId;

  @Field(() => String, { description: 'As a person calls the flag.' })
  title!: string;

  @Field(() => Aspect, { description: 'The part of the score it counts in.' })
  aspect!: Aspect;

  @Field(() => Float, { description: 'Its share within that part; 0 for reminders, which say nothing about quality.' })
  weight!: number;
}

@ObjectType('Policy', { description: 'What we demand of contracts. Each change makes a new version.' })
export class PolicyType {
  @Field(() => Int, { description: 'Counts from 1, the standard policy; send it back as expectedVersion.' })
  version!: number;

  @Field(() => [PolicyThresholdType], { description: 'Its numbers.' })
  thresholds!: readonly PolicyThresholdType[];

  @Field(() => [PolicyRuleType], { description: 'Its rules.' })
  rules!: readonly PolicyRuleType[];

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When it was made; null for the standard policy.' })
  changedAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'Why it was made.' })
  why!: string | null;

  /** For the resolver. */
  changedById!: string | null;
}

@InputType('ThresholdInput', { description: 'Another value for one number of the policy.' })
export class ThresholdInput {
  @Field(() => String, { description: 'The name of the threshold.' })
  name!: string;

  @Field(() => Float, { description: 'The value.' })
  value!: number;
}

@InputType('UpdatePolicyInput', { description: 'A new version of the policy.' })
export class UpdatePolicyInput {
  @Field(() => Int, { description: 'The version last seen; refused with a conflict if there is a newer one.' })
  expectedVersion!: number;

  @Field(() => [ThresholdInput], { description: 'What to change; the others stay.' })
  thresholds!: ThresholdInput[];

  @Field(() => String, { nullable: true, description: 'Kept in the history.' })
  why?: string | null;
}

@ObjectType('PreviewedFlag', { description: 'A flag as it would be, or as it is and would go.' })
export class PreviewedFlagType {
  @Field(() => RuleId, { description: 'The rule.' })
  rule!: RuleId;

  @Field(() => String, { description: 'What it is about; empty for the contract as a whole.' })
  subject!: string;

  @Field(() => Severity, { description: 'How grave it would be.' })
  severity!: Severity;

  /** For the resolver, which leaves amounts out for who sees no prices. */
  statement!: string;
}

@ObjectType('PolicyEffect', { description: 'What other thresholds would change about one contract.' })
export class PolicyEffectType implements Omit<PolicyEffect, 'raised' | 'withdrawn' | 'changed'> {
  /** For the resolver of the contract. */
  contractId!: string;

  @Field(() => [PreviewedFlagType], { description: 'Flags that would be raised.' })
  raised!: readonly PreviewedFlagType[];

  @Field(() => [PreviewedFlagType], { description: 'Flags that would go.' })
  withdrawn!: readonly PreviewedFlagType[];

  @Field(() => [PreviewedFlagType], { description: 'Flags that would become graver or milder, as they would be.' })
  changed!: readonly PreviewedFlagType[];

  @Field(() => Float, { nullable: true, description: 'The score as it is.' })
  totalNow!: number | null;

  @Field(() => Float, { nullable: true, description: 'The score as it would be.' })
  totalThen!: number | null;
}

@ObjectType('PolicyPreview', { description: 'What other thresholds would change. Nothing is changed by looking.' })
export class PolicyPreviewType {
  @Field(() => Int, { description: 'Contracts that were judged both ways.' })
  contractCount!: number;

  @Field(() => Int, { description: 'Flags that would be raised, on all contracts.' })
  raisedCount!: number;

  @Field(() => Int, { description: 'Flags that would go, on all contracts.' })
  withdrawnCount!: number;

  @Field(() => Int, { description: 'Flags that would become graver or milder, on all contracts.' })
  changedCount!: number;

  @Field(() => [PolicyEffectType], { description: 'The contracts it would touch; the first 200.' })
  effects!: readonly PolicyEffectType[];
}
