import { Field, GraphQLISODateTime, ID, Int, ObjectType } from '@nestjs/graphql';
import { VisibleWith } from '@recourse/access-server';
import type { CalendarDate } from '@recourse/kernel';
import { CalendarDateScalar, connectionOf } from '@recourse/platform-server';
import type { KeptEvent } from '../calendar/kept-event.js';
import type { Quote } from '../export/calendar-row.js';
import { EventDecision, EventKind, EventStatus } from './enums.js';

@VisibleWith('calendar:read')
@ObjectType('CalendarEvent', {
  description: 'A day on which something happens under a contract, or by which somebody must act.',
})
export class CalendarEventType implements Omit<KeptEvent, 'title' | 'amountAtStake' | 'derivation'> {
  @Field(() => ID, { description: 'Stays the same when the date moves: made of contract, kind, subject and period.' })
  id!: string;

  @Field(() => ID, { description: 'Under which contract.' })
  contractId!: string;

  @Field(() => EventKind, { description: 'What it is about.' })
  kind!: EventKind;

  @Field(() => Int, {
    nullable: true,
    description: 'Number of the period: 0 for the initial term, 1 for the first renewal; null outside periods.',
  })
  period!: number | null;

  @Field(() => CalendarDateScalar, { description: 'The day.' })
  date!: CalendarDate;

  @Field(() => CalendarDateScalar, {
    nullable: true,
    description: 'Last day on which acting still changes the outcome; null where nothing can be done or it is unknown.',
  })
  lastDayToAct!: CalendarDate | null;

  @Field(() => CalendarDateScalar, { nullable: true, description: 'Day on which what it asks for was done.' })
  settledOn!: CalendarDate | null;

  @Field(() => EventStatus, { description: 'Where it stands today.' })
  status!: EventStatus;

  @Field(() => EventDecision, { nullable: true, description: 'What a person decided about it.' })
  decision!: EventDecision | null;

  @Field(() => String, { nullable: true, description: 'Why it was decided so.' })
  decisionReason!: string | null;

  @Field(() => ID, { nullable: true, description: 'Who decided.' })
  decidedById!: string | null;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When it was decided.' })
  decidedAt!: Date | null;

  @Field(() => CalendarDateScalar, {
    nullable: true,
    description: 'Day on which the terms no longer gave it: it passed, or they changed. Null while they do.',
  })
  withdrawnOn!: CalendarDate | null;

  @Field(() => GraphQLISODateTime, { description: 'When it last changed.' })
  changedAt!: Date;

  @Field(() => Int, { description: 'Rises with every decision; send it back as expectedVersion.' })
  version!: number;
}

@ObjectType('CalendarEventConnection', { description: 'Dated events, page by page.' })
export class CalendarEventConnection extends connectionOf(CalendarEventType, 'CalendarEvent') {}

@ObjectType('EventQuote', { description: 'A sentence of a document that an event rests on.' })
export class EventQuoteType implements Quote {
  @Field(() => String, { description: 'The sentence, verbatim.' })
  text!: string;

  @Field(() => String, { description: 'Name of the document.' })
  document!: string;

  @Field(() => ID, { description: 'The document.' })
  documentId!: string;

  @Field(() => ID, { description: 'The proposal that was confirmed.' })
  proposalId!: string;

  @Field(() => Int, { description: 'Page of the document, counted from 1.' })
  page!: number;
}
