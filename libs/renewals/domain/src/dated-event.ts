import type { CalendarDate, Money } from '@recourse/kernel';
import type { Step } from './derivation.js';

/** What a dated event is about. */
export const EventKind = {
  /** Last day in force of the current period. */
  PERIOD_END: 'PERIOD_END',
  /** First day of the next period of a contract that renews by itself. */
  RENEWAL: 'RENEWAL',
  /** Last day on which a notice still counts; it must have been received by then. */
  NOTICE_DEADLINE: 'NOTICE_DEADLINE',
  /** Last business day on which a notice can be sent and still count. */
  NOTICE_SEND_BY: 'NOTICE_SEND_BY',
  REDUCTION_DEADLINE: 'REDUCTION_DEADLINE',
  PRICE_LOCK_END: 'PRICE_LOCK_END',
  COMMITMENT_END: 'COMMITMENT_END',
  MODEL_RETIREMENT: 'MODEL_RETIREMENT',
  CREDIT_CLAIM_DEADLINE: 'CREDIT_CLAIM_DEADLINE',
  /** Last day to use a right to exit that an act of the supplier opened. */
  EVENT_EXIT_DEADLINE: 'EVENT_EXIT_DEADLINE',
  /** The earliest end that a notice given today would bring. Moves with today, so calendars leave it out. */
  EARLIEST_EXIT: 'EARLIEST_EXIT',
} as const;
export type EventKind = keyof typeof EventKind;

/** What a notice would do. */
export const NoticePurpose = {
  STOP_RENEWAL: 'STOP_RENEWAL',
  /** The option to renew must be used, or the contract ends. */
  RENEW: 'RENEW',
  /** The contract is silent on renewal, yet asks for notice before the end. */
  END: 'END',
} as const;
export type NoticePurpose = keyof typeof NoticePurpose;

/** What an event's title is made of besides its kind. */
export interface EventTitle {
  /** SKU, model, metric or trigger the event is about. */
  readonly subject: string | null;
  /** For a renewal, the last day of the period it begins. */
  readonly until: CalendarDate | null;
  readonly purpose: NoticePurpose | null;
}

/** A day on which something happens under a contract, or by which somebody must act. */
export interface DatedEvent {
  /** Stable over re-evaluation: contract, kind, subject and period number, never a date. */
  readonly id: string;
  readonly contractId: string;
  readonly kind: EventKind;
  /** Number of the period: 0 for the initial term, 1 for the first renewal; null outside periods. */
  readonly period: number | null;
  readonly date: CalendarDate;
  /** Last day on which acting still changes the outcome; null where nothing can be done or it is not known. */
  readonly lastDayToAct: CalendarDate | null;
  readonly title: EventTitle;
  readonly amountAtStake: Money | null;
  /** Day on which what it asks for was done: notice given, credit claimed. */
  readonly settledOn: CalendarDate | null;
  /** How date, last day to act and amount came about, in order. */
  readonly derivation: readonly Step[];
}

/** The parts of an event's stable id. */
export interface EventKey {
  readonly contractId: string;
  readonly kind: EventKind;
  /** Id of the lock, commitment, breach or supplier event. */
  readonly subjectId?: string;
  readonly period?: number;
}

/** The stable id of an event: a moved date keeps it, a new period has a new one. */
export const eventId = ({ contractId, kind, subjectId, period }: EventKey): string =>
  [contractId, kind, ...(subjectId === undefined ? [] : [subjectId]), ...(period === undefined ? [] : [period])].join(
    '/',
  );
