import type { CalendarDate } from '@recourse/kernel';
import type { EventKind } from './dated-event.js';
import { earliestNoticeDeadline, noticeDeadline } from './notice.js';
import { isOver, renewsAfter, type Periods } from './periods.js';
import { periodEnd } from './term-course.js';
import type { MissingFact, UnknownDate } from './unknown-date.js';

const NOTICE: readonly EventKind[] = ['NOTICE_DEADLINE', 'NOTICE_SEND_BY'];
const RENEWING: readonly EventKind[] = ['RENEWAL', ...NOTICE];
const ALL: readonly EventKind[] = ['PERIOD_END', ...RENEWING];

const PREVENTS: Partial<Record<MissingFact, readonly EventKind[]>> = {
  RENEWAL: RENEWING,
  RENEWAL_TERM: RENEWING,
  NOTICE_PERIOD: NOTICE,
  NOTICE_ANCHOR: NOTICE,
  NOTICE_BY_CUSTOMER: NOTICE,
  HOLIDAYS: NOTICE,
  DEEMED_RECEIPT: ['NOTICE_SEND_BY'],
};

/** Whether a notice of the customer would matter now: something goes on unless it is given, or may go on. */
function noticeMatters(periods: Periods, period: number): boolean {
  const { after } = periods.course;
  if (periods.final || after === 'ENDS' || after === 'BY_AGREEMENT') return false;
  if (after === 'RENEWS') return renewsAfter(periods.course, period);
  return after === 'CONTINUES' || !isOver(periods);
}

const openDeadline = ({ course, notice, asOf }: Periods, period: number): CalendarDate | null => {
  const deadline = noticeDeadline(course, period, notice);
  return deadline && deadline.date >= asOf.today ? deadline.date : null;
};

function noticeUnknowns(periods: Periods, period: number): [MissingFact, CalendarDate | null][] {
  if (!noticeMatters(periods, period)) return [];
  const deadline = openDeadline(periods, period);
  const found = periods.notice.missing.map((missing): [MissingFact, CalendarDate | null] => {
    if (missing === 'NOTICE_ANCHOR') return [missing, earliestNoticeDeadline(periods.course, period, periods.notice)];
    return [missing, missing === 'HOLIDAYS' ? deadline : null];
  });
  return deadline && !periods.notice.deemedReceipt ? [...found, ['DEEMED_RECEIPT', deadline]] : found;
}

/** What keeps a contract's periods and notices from being told. */
export function periodUnknowns(periods: Periods): UnknownDate[] {
  const { current: period, final } = periods;
  const ofTerm = periods.course.missing
    .filter((missing) => !final || (missing !== 'RENEWAL' && missing !== 'RENEWAL_TERM'))
    .map((missing): [MissingFact, CalendarDate | null] => [
      missing,
      missing === 'RENEWAL' ? (periodEnd(periods.course, 0)?.date ?? null) : null,
    ]);
  const ofGiven: [MissingFact, CalendarDate | null][] =
    final && !final.noticeGivenOn ? [['NOTICE_GIVEN_ON', periodEnd(periods.course, period)?.date ?? null]] : [];
  return [...ofTerm, ...ofGiven, ...noticeUnknowns(periods, period)].map(([missing, resolveBy]) => ({
    contractId: periods.input.contract.id,
    missing,
    subject: null,
    prevents: PREVENTS[missing] ?? ALL,
    resolveBy,
  }));
}
