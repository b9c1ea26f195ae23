import type { CalendarDate, Duration } from '@recourse/kernel';

export const RenewalType = {
  NONE: 'NONE',
  EXPRESS: 'EXPRESS',
  AUTOMATIC: 'AUTOMATIC',
  EVERGREEN: 'EVERGREEN',
} as const;
export type RenewalType = keyof typeof RenewalType;

/** What a notice period is measured from. */
export const NoticeAnchor = {
  /** Back from the last day of the current period, which itself is still in force. */
  BEFORE_END: 'BEFORE_END',
  /** Back from the first day of the next period. */
  BEFORE_RENEWAL: 'BEFORE_RENEWAL',
  /** May be given on any day, and takes effect a notice period later. */
  ANY_TIME: 'ANY_TIME',
} as const;
export type NoticeAnchor = keyof typeof NoticeAnchor;

/** Whose right the notice is. */
export const NoticeDirection = {
  BY_CUSTOMER: 'BY_CUSTOMER',
  BY_SUPPLIER: 'BY_SUPPLIER',
  BY_EITHER: 'BY_EITHER',
} as const;
export type NoticeDirection = keyof typeof NoticeDirection;

/** When a notice counts as received: a time after sending, by the channel used. */
export interface DeemedReceipt {
  /** `P0D` where a notice counts on the day it is sent. */
  readonly after: Duration;
  readonly channel: string | null;
}

/** Term and renewal of one document; null means that the document is silent, never a default. */
export interface TermAndRenewal {
  readonly effectiveOn: CalendarDate | null;
  readonly initialTerm: Duration | null;
  /** Last day of the initial term where stated; that day is still in force. */
  readonly endsOn: CalendarDate | null;
  readonly renewal: RenewalType | null;
  readonly renewalTerm: Duration | null;
  /** null: no cap stated. */
  readonly maxRenewals: number | null;
  readonly noticePeriod: Duration | null;
  readonly noticeAnchor: NoticeAnchor | null;
  readonly noticeDirection: NoticeDirection | null;
  readonly noticeMethod: string | null;
  readonly noticeAddress: string | null;
  readonly deemedReceipt: DeemedReceipt | null;
  /** Latest notice, before the next renewal, to reduce seats or commitment. */
  readonly reductionNotice: Duration | null;
  /** Jurisdiction whose business days count: ISO 3166-1 or -2, e.g. `US`, `DE-BY`. */
  readonly businessDaysOf: string | null;
}
