import type { CalendarDate } from '@recourse/kernel';
import type { EventKind } from './dated-event.js';

/** What the register does not say, or says twice, so that a date cannot be told. */
export const MissingFact = {
  EFFECTIVE_DATE: 'EFFECTIVE_DATE',
  /** Neither a last day nor a length of the initial term. */
  END: 'END',
  /** The stated last day and the one counted from the effective date disagree; the stated day is used. */
  CONFLICTING_END: 'CONFLICTING_END',
  RENEWAL: 'RENEWAL',
  RENEWAL_TERM: 'RENEWAL_TERM',
  NOTICE_PERIOD: 'NOTICE_PERIOD',
  NOTICE_ANCHOR: 'NOTICE_ANCHOR',
  /** A notice period is stated, but only for the supplier. */
  NOTICE_BY_CUSTOMER: 'NOTICE_BY_CUSTOMER',
  /** Notice was given, but not on which day. */
  NOTICE_GIVEN_ON: 'NOTICE_GIVEN_ON',
  DEEMED_RECEIPT: 'DEEMED_RECEIPT',
  /** Business days are counted, but the holidays of no place are known: each holiday would move the date. */
  HOLIDAYS: 'HOLIDAYS',
  PRICE_LOCK_END: 'PRICE_LOCK_END',
  CLAIM_PERIOD: 'CLAIM_PERIOD',
  CLAIM_ANCHOR: 'CLAIM_ANCHOR',
  SERVICE_LEVEL_WINDOW: 'SERVICE_LEVEL_WINDOW',
  EXIT_WINDOW: 'EXIT_WINDOW',
  EXIT_NOTICE: 'EXIT_NOTICE',
  /** A length of nothing, of business days where a term is meant, or beyond the year 2199. */
  USABLE_LENGTH: 'USABLE_LENGTH',
} as const;
export type MissingFact = keyof typeof MissingFact;

/** A date that cannot be told, and why. Never filled with a default; raises a flag instead. */
export interface UnknownDate {
  readonly contractId: string;
  readonly missing: MissingFact;
  /** SKU, model, metric or trigger concerned. */
  readonly subject: string | null;
  /** Events that are missing, or uncertain, because of it. */
  readonly prevents: readonly EventKind[];
  /** Day by which to find out: the earliest that the missing date can be; null where it can be any. */
  readonly resolveBy: CalendarDate | null;
}

const SAYS: Record<MissingFact, string> = {
  EFFECTIVE_DATE: 'The effective date is not known, so the term cannot be counted.',
  END: 'Neither a last day nor the length of the initial term is known.',
  CONFLICTING_END: 'The stated last day differs from the effective date plus the initial term; the stated day is used.',
  RENEWAL: 'Whether and how the contract renews is not known.',
  RENEWAL_TERM: 'The contract renews by itself, but the length of a renewal is not known.',
  NOTICE_PERIOD: 'The notice period is not known.',
  NOTICE_ANCHOR: 'A notice period is stated, but not what it is counted back from.',
  NOTICE_BY_CUSTOMER: 'The notice period is stated for the supplier only; no notice by the customer is known.',
  NOTICE_GIVEN_ON: 'Notice was given, but the day is not recorded; the period that holds today is taken as the last.',
  DEEMED_RECEIPT: 'When a notice counts as received is not known, so there is no safe day to send it.',
  HOLIDAYS: 'Business days are counted without knowing holidays: only Saturdays and Sundays were taken as free.',
  PRICE_LOCK_END: 'The price is locked, but until when is not known.',
  CLAIM_PERIOD: 'Within what time a credit must be claimed is not known.',
  CLAIM_ANCHOR: 'What the time to claim a credit runs from is not known.',
  SERVICE_LEVEL_WINDOW: 'The time to claim runs from the end of the measured period, which is not known.',
  EXIT_WINDOW: 'How long the right to exit lasts after the event is not known.',
  EXIT_NOTICE: 'The contract may be ended at any time, but the length of notice is not known.',
  USABLE_LENGTH: 'A length of time is nothing, is counted in business days, or leads beyond the year 2199.',
};

/** What is missing, as a sentence. */
export const describeUnknown = ({ missing, subject }: UnknownDate): string =>
  subject === null ? SAYS[missing] : `${subject}: ${SAYS[missing]}`;
