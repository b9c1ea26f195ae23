import { dayOrNull } from '@recourse/contracts-server';
import type { CalendarDate } from '@recourse/kernel';
import type { CalendarEvent as EventRow } from '@recourse/platform-server';
import { eventStatus, type DatedEvent, type EventDecision, type EventStatus } from '@recourse/renewals-domain';
import { eventOf } from '../evaluation/event-row.js';

/** A dated event as it is kept: with where it stands, and what a person decided about it. */
export interface KeptEvent extends DatedEvent {
  readonly status: EventStatus;
  readonly decision: EventDecision | null;
  readonly decisionReason: string | null;
  readonly decidedById: string | null;
  readonly decidedAt: Date | null;
  /** Day on which the terms no longer gave it; null while they do. */
  readonly withdrawnOn: CalendarDate | null;
  readonly changedAt: Date;
  /** Of the decision. */
  readonly version: number;
}

/** The event of a row, as it stands on a day. */
export function keptEventOf(row: EventRow, today: CalendarDate): KeptEvent {
  const event = eventOf(row);
  return {
    ...event,
    status: eventStatus({ ...event, decision: row.decision }, today),
    decision: row.decision,
    decisionReason: row.decisionReason,
    decidedById: row.decidedById,
    decidedAt: row.decidedAt,
    withdrawnOn: dayOrNull(row.withdrawnOn),
    changedAt: row.changedAt,
    version: row.version,
  };
}
