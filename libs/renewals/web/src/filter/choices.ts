import type { EventKind, EventStatus } from '@recourse/renewals-domain';

export const VIEWS = ['agenda', 'month', 'quarter', 'unknown'] as const;
export type View = (typeof VIEWS)[number];

/** How kinds are called where people choose them, in the order in which a contract lives through them. */
export const KIND_NAMES: Readonly<Record<Exclude<EventKind, 'EARLIEST_EXIT'>, string>> = {
  NOTICE_SEND_BY: 'Send notice by',
  NOTICE_DEADLINE: 'Notice deadline',
  RENEWAL: 'Renewal',
  PERIOD_END: 'End of period',
  REDUCTION_DEADLINE: 'Reduction deadline',
  PRICE_LOCK_END: 'Price lock ends',
  COMMITMENT_END: 'Commitment ends',
  MODEL_RETIREMENT: 'Model retirement',
  CREDIT_CLAIM_DEADLINE: 'Credit claim closes',
  EVENT_EXIT_DEADLINE: 'Right to exit closes',
};
export type ListedKind = keyof typeof KIND_NAMES;
export const KINDS = Object.keys(KIND_NAMES) as readonly ListedKind[];

export const kindName = (kind: EventKind): string => (kind === 'EARLIEST_EXIT' ? 'Earliest exit' : KIND_NAMES[kind]);

export const STATUSES: readonly EventStatus[] = ['OVERDUE', 'DUE', 'UPCOMING', 'DONE', 'DISMISSED'];
/** What an agenda shows unless more is asked: what still asks for something, or lies ahead. */
export const AHEAD: readonly EventStatus[] = ['OVERDUE', 'DUE', 'UPCOMING'];
