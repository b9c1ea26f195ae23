import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { VisibleWith } from '@recourse/access-server';
import type { CalendarDate, Duration } from '@recourse/kernel';
import { CalendarDateScalar, DurationScalar } from '@recourse/platform-server';
import type { RecordedSupplierEvent } from '../happenings/supplier-events.table.js';

@VisibleWith('calendar:read')
@ObjectType('SupplierEvent', { description: 'An act of the supplier that may open a short right to exit.' })
export class SupplierEventType implements RecordedSupplierEvent {
  @Field(() => ID, { description: 'Stays the same for good.' })
  id!: string;

  @Field(() => ID, { description: 'Under which contract.' })
  contractId!: string;

  @Field(() => String, { description: "What the supplier did, in the contract's words." })
  trigger!: string;

  @Field(() => CalendarDateScalar, { description: 'Day on which its notice reached us, or we learned of it.' })
  receivedOn!: CalendarDate;

  @Field(() => ID, { nullable: true, description: 'The provision that grants the right, where somebody said which.' })
  provisionId!: string | null;

  @Field(() => DurationScalar, { nullable: true, description: 'Length of the window, where the notice states it.' })
  window!: Duration | null;

  @Field(() => CalendarDateScalar, { nullable: true, description: 'Day on which the right was used.' })
  exitedOn!: CalendarDate | null;

  @Field(() => String, { nullable: true, description: 'Our own words about it.' })
  note!: string | null;

  @Field(() => Int, { description: 'Rises with every change; send it back as expectedVersion.' })
  version!: number;
}

@InputType({ description: 'An act of the supplier.' })
export class RecordSupplierEventInput {
  @Field(() => ID, { description: 'Under which contract.' })
  contractId!: string;

  @Field(() => String, { description: "What the supplier did, in the contract's words." })
  trigger!: string;

  @Field(() => CalendarDateScalar, { description: 'Day on which its notice reached us, or we learned of it.' })
  receivedOn!: CalendarDate;

  @Field(() => ID, { nullable: true, description: 'The provision that grants the right.' })
  provisionId?: string | null;

  @Field(() => DurationScalar, { nullable: true, description: 'Length of the window, where the notice states it.' })
  window?: Duration | null;

  @Field(() => String, { nullable: true, description: 'Our own words about it.' })
  note?: string | null;
}

@InputType({ description: 'What to change about an act of the supplier; what is left out stays.' })
export class ChangeSupplierEventInput {
  @Field(() => ID, { description: 'The event.' })
  id!: string;

  @Field(() => Int, { description: 'The version last seen; refused with a conflict if it has changed since.' })
  expectedVersion!: number;

  @Field(() => String, { nullable: true, description: "What the supplier did, in the contract's words." })
  trigger?: string | null;

  @Field(() => CalendarDateScalar, { nullable: true, description: 'Day on which its notice reached us.' })
  receivedOn?: CalendarDate | null;

  @Field(() => ID, { nullable: true, description: 'The provision that grants the right.' })
  provisionId?: string | null;

  @Field(() => DurationScalar, { nullable: true, description: 'Length of the window, where the notice states it.' })
  window?: Duration | null;

  @Field(() => CalendarDateScalar, { nullable: true, description: 'Day on which the right was used.' })
  exitedOn?: CalendarDate | null;

  @Field(() => String, { nullable: true, description: 'Our own words about it.' })
  note?: string | null;
}

@ObjectType('GivenNotice', { description: 'Our notice to end a contract.' })
export class GivenNoticeType {
  @Field(() => CalendarDateScalar, { description: 'Day on which the supplier received it.' })
  receivedOn!: CalendarDate;

  @Field(() => String, { nullable: true, description: 'Our own words about it.' })
  note!: string | null;

  @Field(() => Int, { description: 'Rises with every change; send it back as expectedVersion.' })
  version!: number;
}

@InputType({ description: 'Our notice to end a contract, once the supplier has received it.' })
export class RecordNoticeInput {
  @Field(() => ID, { description: 'The contract.' })
  contractId!: string;

  @Field(() => Int, { nullable: true, description: 'The version last seen; null for the first entry.' })
  expectedVersion?: number | null;

  @Field(() => CalendarDateScalar, { description: 'Day on which the supplier received it.' })
  receivedOn!: CalendarDate;

  @Field(() => String, { nullable: true, description: 'Our own words about it.' })
  note?: string | null;
}
