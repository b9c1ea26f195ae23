import { daysBetween, type CalendarDate } from '@recourse/kernel';
import type { DatedEvent, EventKind } from './dated-event.js';

export const EventStatus = {
  UPCOMING: 'UPCOMING',
  /** The day to act, or the day itself, is within thirty days. */
  DUE: 'DUE',
  /** The day to act has passed, and nobody recorded that it was done. */
  OVERDUE: 'OVERDUE',
  /** It was done, or it simply happened. */
  DONE: 'DONE',
  /** A person decided that nothing is to be done. */
  DISMISSED: 'DISMISSED',
} as const;
export type EventStatus = keyof typeof EventStatus;

/** What a person decided about an event. */
export const EventDecision = { DONE: 'DONE', DISMISSED: 'DISMISSED' } as const;
export type EventDecision = keyof typeof EventDecision;

/** What an event's status depends on besides today. */
export interface EventState extends Pick<DatedEvent, 'kind' | 'date' | 'lastDayToAct' | 'settledOn'> {
  readonly decision: EventDecision | null;
}

/** Days before the day to act from which an event is due. */
export const DUE_WITHIN_DAYS = 30;

/** Kinds that ask somebody to act; the others happen by themselves. */
export const ACTION_KINDS: readonly EventKind[] = [
  'NOTICE_DEADLINE',
  'NOTICE_SEND_BY',
  'REDUCTION_DEADLINE',
  'CREDIT_CLAIM_DEADLINE',
  'EVENT_EXIT_DEADLINE',
];

/** Where an event stands on a day. A deadline is overdue only after its own day, also where the safe day has passed. */
export function eventStatus(event: EventState, today: CalendarDate): EventStatus {
  if (event.decision) return event.decision;
  if (event.settledOn) return 'DONE';
  if (event.date < today) return ACTION_KINDS.includes(event.kind) ? 'OVERDUE' : 'DONE';
  const next = event.lastDayToAct !== null && event.lastDayToAct >= today ? event.lastDayToAct : event.date;
  const late = ACTION_KINDS.includes(event.kind) && event.lastDayToAct !== null && event.lastDayToAct < today;
  return late || daysBetween(today, next) <= DUE_WITHIN_DAYS ? 'DUE' : 'UPCOMING';
}
