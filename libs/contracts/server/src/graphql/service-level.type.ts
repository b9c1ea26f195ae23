import { Field, Float, ID, InputType, Int, ObjectType, PartialType } from '@nestjs/graphql';
import { VisibleWith } from '@recourse/access-server';
import type { CreditBand, ServiceLevel } from '@recourse/contracts-domain';
import type { CalendarDate, Duration } from '@recourse/kernel';
import { CalendarDateScalar, DurationScalar } from '@recourse/platform-server';
import type { RegisteredBreach } from '../reading/record-rows.js';
import { ClaimAnchor, SlaMetric, SlaWindow } from './enums.js';

@ObjectType('CreditBand', { description: 'Below this target, this part of the fee is credited.' })
export class CreditBandType implements CreditBand {
  @Field(() => Float, { description: 'The target missed, in percent.' })
  below!: number;

  @Field(() => Float, { description: "The credit, in percent of the period's fee." })
  credit!: number;
}

@VisibleWith('contract:read')
@ObjectType('ServiceLevel', { description: 'A service level that a contract promises.' })
export class ServiceLevelType implements ServiceLevel {
  @Field(() => ID, { description: 'Stays the same for good.' })
  id!: string;

  @Field(() => ID, { description: 'The document that promises it.' })
  contractId!: string;

  @Field(() => ID, { nullable: true, description: 'The service it is promised for; null for all of the contract.' })
  serviceId!: string | null;

  @Field(() => SlaMetric, { description: 'What is measured.' })
  metric!: SlaMetric;

  @Field(() => Float, { description: 'The target: percent for uptime and error rate, otherwise in `unit`.' })
  target!: number;

  @Field(() => String, { description: 'What the target is measured in.' })
  unit!: string;

  @Field(() => SlaWindow, { nullable: true, description: 'Over which period it is measured.' })
  window!: SlaWindow | null;

  @Field(() => String, { nullable: true, description: 'For what it holds: a region, a tier.' })
  scope!: string | null;

  @Field(() => String, { nullable: true, description: 'What counts as down.' })
  downtimeRule!: string | null;

  @Field(() => String, { nullable: true, description: 'What does not count.' })
  exclusions!: string | null;

  @Field(() => [CreditBandType], { description: 'Credits, the highest target first.' })
  creditBands!: readonly CreditBand[];

  @Field(() => DurationScalar, { nullable: true, description: 'How long a credit can be claimed.' })
  claimWithin!: Duration | null;

  @Field(() => ClaimAnchor, { nullable: true, description: 'What that time runs from.' })
  claimAnchor!: ClaimAnchor | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether credits exclude other remedies; null: not said.' })
  soleRemedy!: boolean | null;

  @Field(() => Int, { description: 'Rises with every change; send it back as expectedVersion.' })
  version!: number;
}

@VisibleWith('contract:read')
@ObjectType('SlaBreach', { description: 'A missed service level that may be claimed.' })
export class SlaBreachType implements RegisteredBreach {
  @Field(() => ID, { description: 'Stays the same for good.' })
  id!: string;

  @Field(() => ID, { description: 'What was missed.' })
  serviceLevelId!: string;

  @Field(() => CalendarDateScalar, { description: 'Day on which it was missed.' })
  occurredOn!: CalendarDate;

  @Field(() => Float, { nullable: true, description: "What was measured, in the service level's unit." })
  measured!: number | null;

  @Field(() => String, { nullable: true, description: 'What happened.' })
  note!: string | null;

  @Field(() => CalendarDateScalar, {
    nullable: true,
    description: 'Day on which the credit was claimed; null: not yet.',
  })
  claimedOn!: CalendarDate | null;

  @Field(() => Int, { description: 'Rises with every change; send it back as expectedVersion.' })
  version!: number;
}

@InputType({ description: 'Below this target, this part of the fee is credited.' })
export class CreditBandInput implements CreditBand {
  @Field(() => Float, { description: 'The target missed, in percent.' })
  below!: number;

  @Field(() => Float, { description: "The credit, in percent of the period's fee." })
  credit!: number;
}

@InputType({ isAbstract: true })
class ServiceLevelFields {
  @Field(() => ID, { nullable: true, description: 'The service it is promised for; null for all of the contract.' })
  serviceId?: string | null;

  @Field(() => SlaMetric, { description: 'What is measured.' })
  metric!: SlaMetric;

  @Field(() => Float, { description: 'The target: percent for uptime and error rate, otherwise in `unit`.' })
  target!: number;

  @Field(() => String, { description: 'What the target is measured in.' })
  unit!: string;

  @Field(() => SlaWindow, { nullable: true, description: 'Over which period it is measured.' })
  window?: SlaWindow | null;

  @Field(() => String, { nullable: true, description: 'For what it holds: a region, a tier.' })
  scope?: string | null;

  @Field(() => String, { nullable: true, description: 'What counts as down.' })
  downtimeRule?: string | null;

  @Field(() => String, { nullable: true, description: 'What does not count.' })
  exclusions?: string | null;

  @Field(() => [CreditBandInput], { nullable: true, description: 'Credits: the whole table.' })
  creditBands?: CreditBandInput[] | null;

  @Field(() => DurationScalar, { nullable: true, description: 'How long a credit can be claimed.' })
  claimWithin?: Duration | null;

  @Field(() => ClaimAnchor, { nullable: true, description: 'What that time runs from.' })
  claimAnchor?: ClaimAnchor | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether credits exclude other remedies; null: not said.' })
  soleRemedy?: boolean | null;
}

@InputType({ description: 'A service level to be added to a contract.' })
export class AddServiceLevelInput extends ServiceLevelFields {
  @Field(() => ID, { description: 'The document that promises it.' })
  contractId!: string;
}

@InputType({ description: 'Changes to a service level; fields not given stay, null makes one unknown.' })
export class ChangeServiceLevelInput extends PartialType(ServiceLevelFields) {
  @Field(() => ID, { description: 'The service level.' })
  id!: string;

  @Field(() => Int, { description: 'The version last seen; refused with a conflict if it has changed since.' })
  expectedVersion!: number;
}

@InputType({ isAbstract: true })
class BreachFields {
  @Field(() => CalendarDateScalar, { description: 'Day on which it was missed.' })
  occurredOn!: CalendarDate;

  @Field(() => Float, { nullable: true, description: "What was measured, in the service level's unit." })
  measured?: number | null;

  @Field(() => String, { nullable: true, description: 'What happened.' })
  note?: string | null;

  @Field(() => CalendarDateScalar, { nullable: true, description: 'Day on which the credit was claimed.' })
  claimedOn?: CalendarDate | null;
}

@InputType({ description: 'A missed service level.' })
export class RecordBreachInput extends BreachFields {
  @Field(() => ID, { description: 'What was missed.' })
  serviceLevelId!: string;
}

@InputType({ description: 'Changes to a breach, such as that its credit was claimed; fields not given stay.' })
export class ChangeBreachInput extends PartialType(BreachFields) {
  @Field(() => ID, { description: 'The breach.' })
  id!: string;

  @Field(() => Int, { description: 'The version last seen; refused with a conflict if it has changed since.' })
  expectedVersion!: number;
}
