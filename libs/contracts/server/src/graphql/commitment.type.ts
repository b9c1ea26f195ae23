import { Field, ID, InputType, Int, ObjectType, PartialType } from '@nestjs/graphql';
import { VisibleWith } from '@recourse/access-server';
import type { Commitment, Consumption } from '@recourse/contracts-domain';
import type { CalendarDate } from '@recourse/kernel';
import { CalendarDateScalar, MoneyInput } from '@recourse/platform-server';
import { CapacityGuarantee, CommitmentCategory, OverflowRule, ShortfallRule } from './enums.js';

@VisibleWith('contract:read')
@ObjectType('Commitment', { description: 'A committed spend or capacity over a period; both days belong to it.' })
export class CommitmentType implements Omit<Commitment, 'amount'> {
  @Field(() => ID, { description: 'Stays the same for good.' })
  id!: string;

  @Field(() => ID, { description: 'The document that commits.' })
  contractId!: string;

  @Field(() => ID, { nullable: true, description: 'The service it is for.' })
  serviceId!: string | null;

  @Field(() => CommitmentCategory, { description: 'Money or capacity.' })
  category!: CommitmentCategory;

  @Field(() => String, { nullable: true, description: 'Committed capacity, an exact decimal; null for spend.' })
  quantity!: string | null;

  @Field(() => String, { nullable: true, description: 'Its unit, such as PTU or GPU-hour; null for spend.' })
  unit!: string | null;

  @Field(() => CalendarDateScalar, { description: 'First day of the period.' })
  from!: CalendarDate;

  @Field(() => CalendarDateScalar, { description: 'Last day of the period.' })
  to!: CalendarDate;

  @Field(() => String, { nullable: true, description: 'Model it was made for, where it is bound to one.' })
  model!: string | null;

  @Field(() => CalendarDateScalar, { nullable: true, description: 'Day on which that model is retired, if announced.' })
  modelRetiresOn!: CalendarDate | null;

  @Field(() => ShortfallRule, { nullable: true, description: 'What happens to what is not used; null: not said.' })
  shortfall!: ShortfallRule | null;

  @Field(() => OverflowRule, { nullable: true, description: 'What happens beyond it; null: not said.' })
  overflow!: OverflowRule | null;

  @Field(() => CapacityGuarantee, { nullable: true, description: 'What is really guaranteed; null: not said.' })
  guarantee!: CapacityGuarantee | null;

  @Field(() => String, { nullable: true, description: 'What counts towards it.' })
  whatCounts!: string | null;

  @Field(() => Int, { description: 'Rises with every change; send it back as expectedVersion.' })
  version!: number;
}

@VisibleWith('contract:read')
@ObjectType('Consumption', {
  description: 'What was drawn from a commitment over a period: an increment, not a total.',
})
export class ConsumptionType implements Omit<Consumption, 'amount'> {
  @Field(() => ID, { description: 'Stays the same for good.' })
  id!: string;

  @Field(() => ID, { description: 'What it was drawn from.' })
  commitmentId!: string;

  @Field(() => CalendarDateScalar, { description: 'First day.' })
  from!: CalendarDate;

  @Field(() => CalendarDateScalar, { description: 'Last day.' })
  to!: CalendarDate;

  @Field(() => String, { nullable: true, description: "Capacity drawn, in the commitment's unit, an exact decimal." })
  quantity!: string | null;

  @Field(() => String, { description: "Where the figure is from, such as a bill's number." })
  source!: string;
}

@InputType({ isAbstract: true })
class CommitmentFields {
  @Field(() => ID, { nullable: true, description: 'The service it is for.' })
  serviceId?: string | null;

  @Field(() => CommitmentCategory, { description: 'Money or capacity.' })
  category!: CommitmentCategory;

  @Field(() => MoneyInput, { nullable: true, description: 'Committed spend; for capacity its cost, where known.' })
  amount?: MoneyInput | null;

  @Field(() => String, { nullable: true, description: 'Committed capacity, an exact decimal.' })
  quantity?: string | null;

  @Field(() => String, { nullable: true, description: 'Its unit, such as PTU or GPU-hour.' })
  unit?: string | null;

  @Field(() => CalendarDateScalar, { description: 'First day of the period.' })
  from!: CalendarDate;

  @Field(() => CalendarDateScalar, { description: 'Last day of the period.' })
  to!: CalendarDate;

  @Field(() => String, { nullable: true, description: 'Model it is made for, where it is bound to one.' })
  model?: string | null;

  @Field(() => CalendarDateScalar, { nullable: true, description: 'Day on which that model is retired, if announced.' })
  modelRetiresOn?: CalendarDate | null;

  @Field(() => ShortfallRule, { nullable: true, description: 'What happens to what is not used.' })
  shortfall?: ShortfallRule | null;

  @Field(() => OverflowRule, { nullable: true, description: 'What happens beyond it.' })
  overflow?: OverflowRule | null;

  @Field(() => CapacityGuarantee, { nullable: true, description: 'What is really guaranteed.' })
  guarantee?: CapacityGuarantee | null;

  @Field(() => String, { nullable: true, description: 'What counts towards it.' })
  whatCounts?: string | null;
}

@InputType({ description: 'A commitment to be added to a contract.' })
export class AddCommitmentInput extends CommitmentFields {
  @Field(() => ID, { description: 'The document that commits.' })
  contractId!: string;
}

@InputType({ description: 'Changes to a commitment; fields not given stay, null makes one unknown.' })
export class ChangeCommitmentInput extends PartialType(CommitmentFields) {
  @Field(() => ID, { description: 'The commitment.' })
  id!: string;

  @Field(() => Int, { description: 'The version last seen; refused with a conflict if it has changed since.' })
  expectedVersion!: number;
}

@InputType({ description: 'What was drawn over a period.' })
export class ConsumptionInput {
  @Field(() => CalendarDateScalar, { description: 'First day.' })
  from!: CalendarDate;

  @Field(() => CalendarDateScalar, { description: 'Last day.' })
  to!: CalendarDate;

  @Field(() => MoneyInput, { nullable: true, description: 'Money drawn.' })
  amount?: MoneyInput | null;

  @Field(() => String, { nullable: true, description: "Capacity drawn, in the commitment's unit." })
  quantity?: string | null;

  @Field(() => String, { description: "Where the figure is from, such as a bill's number." })
  source!: string;
}

@InputType({ description: 'What was drawn from a commitment.' })
export class RecordConsumptionInput {
  @Field(() => ID, { description: 'What it was drawn from.' })
  commitmentId!: string;

  @Field(() => [ConsumptionInput], { description: 'Up to 1000 figures: all are recorded, or none.' })
  figures!: ConsumptionInput[];
}

@ObjectType('RecordedConsumption', { description: 'What recording consumption came to.' })
export class RecordedConsumptionType {
  @Field(() => CommitmentType, { description: 'The commitment drawn from.' })
  commitment!: Commitment;

  @Field(() => Int, { description: 'Figures that are new.' })
  recorded!: number;

  @Field(() => Int, { description: 'Figures that were there already.' })
  alreadyKnown!: number;
}
