import type { DeemedReceipt, EffectiveTerms, NoticeAnchor, Sourced } from '@recourse/contracts-domain';
import type { CalendarDate, Duration } from '@recourse/kernel';
import { isWorkedByUs, type BusinessCalendar } from './business-calendar.js';
import { counted, movedBack, sourceOf } from './derive.js';
import type { Count, Derived, Source } from './derivation.js';
import { nextPeriodStart, periodEnd, type MaybeDerived, type TermCourse } from './term-course.js';
import type { MissingFact } from './unknown-date.js';

/** The customer's notice before the end of a period, as far as the contract states it. */
export interface NoticeTerms {
  readonly period: Sourced<Duration> | null;
  readonly anchor: Sourced<NoticeAnchor> | null;
  readonly deemedReceipt: Sourced<DeemedReceipt> | null;
  readonly calendar: BusinessCalendar;
  readonly missing: readonly MissingFact[];
}

/** Reads the notice terms; a notice that only the supplier may give is no notice of the customer. */
export function noticeTerms(terms: EffectiveTerms['term'], calendar: BusinessCalendar): NoticeTerms {
  const { noticePeriod: period, noticeAnchor: anchor, noticeDirection, deemedReceipt } = terms;
  const missing: MissingFact[] = [];
  const suppliersOnly = noticeDirection?.value === 'BY_SUPPLIER';
  if (!period) missing.push('NOTICE_PERIOD');
  else if (suppliersOnly) missing.push('NOTICE_BY_CUSTOMER');
  else if (!anchor) missing.push('NOTICE_ANCHOR');
  if (period?.value.unit === 'business-days' && !calendar.holidaysKnown) missing.push('HOLIDAYS');
  return { period: suppliersOnly ? null : period, anchor, deemedReceipt, calendar, missing };
}

const back = (length: Duration): Count[] => [{ length, times: -1 }];

const noticeSources = ({ period, anchor }: NoticeTerms): Source[] => [
  ...(period ? [sourceOf('noticePeriod', period)] : []),
  ...(anchor ? [sourceOf('noticeAnchor', anchor)] : []),
];

function backFrom(day: MaybeDerived, notice: NoticeTerms): MaybeDerived {
  if (!day || !notice.period) return null;
  const by = back(notice.period.value);
  return counted(day, { fact: 'NOTICE_DEADLINE', by, sources: noticeSources(notice), calendar: notice.calendar });
}

/**
 * Last day on which a notice counts for the end of a period: the notice period counted back from the last day of
 * the period, or from the first day of the next, whichever the contract names. Exactly that many days before is
 * still "at least" that many. Null where it cannot be told, and for a notice that may be given at any time.
 */
export function noticeDeadline(course: TermCourse, period: number, notice: NoticeTerms): MaybeDerived {
  if (notice.anchor?.value === 'BEFORE_END') return backFrom(periodEnd(course, period), notice);
  if (notice.anchor?.value === 'BEFORE_RENEWAL') return backFrom(nextPeriodStart(course, period), notice);
  return null;
}

/** Where the anchor is not known: the earlier deadline of the two readings, by which to find out. */
export const earliestNoticeDeadline = (course: TermCourse, period: number, notice: NoticeTerms): CalendarDate | null =>
  backFrom(periodEnd(course, period), notice)?.date ?? null;

/**
 * Last business day on which a notice can be sent so that it is received, on a business day, by the deadline. The
 * deadline itself does not move for a weekend; the day to act does, always to the earlier side. We send on no day on
 * which we are closed.
 */
export function sendBy(deadline: Derived, { deemedReceipt, calendar }: NoticeTerms): MaybeDerived {
  if (!deemedReceipt) return null;
  const { after } = deemedReceipt.value;
  if (after.amount === 0) return movedBack(deadline, 'NOTICE_SENT_BY', calendar);
  const sources = [sourceOf('deemedReceipt', deemedReceipt)];
  const receipt = movedBack(deadline, 'NOTICE_RECEIVED_BY', calendar);
  const sent = counted(receipt, { fact: 'NOTICE_SENT_BY', by: back(after), sources, calendar });
  return sent && !isWorkedByUs(calendar, sent.date) ? movedBack(sent, 'NOTICE_SENT_BY', calendar) : sent;
}
