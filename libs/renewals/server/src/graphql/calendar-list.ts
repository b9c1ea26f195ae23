import { ArgsType, Field, ID, InputType } from '@nestjs/graphql';
import type { CalendarDate } from '@recourse/kernel';
import { CalendarDateScalar, PageArgs, type SortColumn } from '@recourse/platform-server';
import { EventKind, EventOrder, EventStatus } from './enums.js';

@InputType({ description: 'Which events: those that meet everything given.' })
export class CalendarFilterInput {
  @Field(() => CalendarDateScalar, { nullable: true, description: 'On this day or later.' })
  from?: CalendarDate | null;

  @Field(() => CalendarDateScalar, { nullable: true, description: 'On this day or earlier.' })
  to?: CalendarDate | null;

  @Field(() => [EventKind], { nullable: true, description: 'Of any of these kinds.' })
  kinds?: EventKind[] | null;

  @Field(() => [EventStatus], { nullable: true, description: 'Standing at any of these today.' })
  statuses?: EventStatus[] | null;

  @Field(() => [ID], { nullable: true, description: 'Of contracts with any of these suppliers.' })
  supplierIds?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Of any of these contracts.' })
  contractIds?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Of contracts with any of these owners.' })
  ownerIds?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Of contracts of any of these business units.' })
  businessUnits?: string[] | null;

  @Field(() => String, {
    nullable: true,
    description: 'Of contracts whose reference, title or supplier has these words, in any case.',
  })
  search?: string | null;
}

@ArgsType()
export class CalendarListArgs extends PageArgs {
  @Field(() => CalendarFilterInput, { nullable: true, description: 'Which events; all unless said.' })
  filter?: CalendarFilterInput | null;

  @Field(() => EventOrder, { defaultValue: 'DATE', description: 'Sorted by what, the earliest first.' })
  orderBy!: EventOrder;
}

/** The order as columns; ids decide between equals. */
export const orderOf = (order: EventOrder): readonly SortColumn[] => [
  order === 'DATE' ? { field: 'date', direction: 'asc' } : { field: 'lastDayToAct', direction: 'asc', nulls: true },
  { field: 'id', direction: 'asc' },
];
