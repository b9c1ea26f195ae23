import type { DatedEvent, EventDecision, EventStatus } from '@recourse/renewals-domain';

/** The contract an event belongs to, as people know it. */
export interface RowContract {
  readonly reference: string;
  readonly title: string;
  readonly supplier: string;
  readonly owner: string | null;
  readonly businessUnit: string | null;
}

/** One event as the calendar's exports write it. */
export interface CalendarRow {
  readonly event: DatedEvent;
  readonly contract: RowContract;
  readonly status: EventStatus;
  readonly decision: EventDecision | null;
  /** Number of the event's version: rises whenever its date, title, amount, derivation or decision changes. */
  readonly sequence: number;
  /** When it last changed. */
  readonly changedAt: Date;
  /** Verbatim sentences that the event rests on, where a document was read. */
  readonly quotes: readonly Quote[];
}

/** A sentence of a document, with its place. */
export interface Quote {
  readonly text: string;
  readonly document: string;
  readonly documentId: string;
  readonly proposalId: string;
  /** Counted from 1. */
  readonly page: number;
}
