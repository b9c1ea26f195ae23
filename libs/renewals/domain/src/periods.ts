import type { CalendarDate } from '@recourse/kernel';
import type { AsOf, ContractInForce } from './contract-in-force.js';
import { noticeDeadline, type NoticeTerms } from './notice.js';
import { firstPeriodWhere, lastPeriod, periodEnd, periodOn, type TermCourse } from './term-course.js';

/** One contract's periods, as they are judged on a day. */
export interface Periods {
  readonly input: ContractInForce;
  readonly asOf: AsOf;
  readonly course: TermCourse;
  readonly notice: NoticeTerms;
}

/** The period a given notice makes the last one. */
export interface FinalPeriod {
  readonly period: number;
  readonly noticeGivenOn: CalendarDate | null;
}

/**
 * The first period from the day of the notice on whose deadline it met: a notice given too late ends the next period,
 * not the running one. Null where no notice was given. Without its day, the period that holds today is taken, and
 * the missing day is reported.
 */
export function finalPeriod({ input, asOf, course, notice }: Periods): FinalPeriod | null {
  if (input.contract.status !== 'NOTICE_GIVEN') return null;
  const noticeGivenOn = input.noticeGivenOn;
  if (!noticeGivenOn) return { period: periodOn(course, asOf.today), noticeGivenOn };
  const period = firstPeriodWhere(course, periodOn(course, noticeGivenOn), (candidate) => {
    const deadline = noticeDeadline(course, candidate, notice);
    return deadline === null || deadline.date >= noticeGivenOn;
  });
  return { period, noticeGivenOn };
}

/** The period to act on: the one that holds today, or the last one where notice was given. */
export const currentPeriod = (periods: Periods): number =>
  finalPeriod(periods)?.period ?? periodOn(periods.course, periods.asOf.today);

/** Whether another period follows by itself. */
export const renewsAfter = (course: TermCourse, period: number): boolean =>
  course.after === 'RENEWS' && (course.renewalTerm === null || period < lastPeriod(course));

/** Whether a period's last day is before today. */
export const isOver = ({ course, asOf }: Periods, period: number): boolean => {
  const end = periodEnd(course, period);
  return end !== null && end.date < asOf.today;
};

/**
 * Where the notice for the current period is missed, the next period whose notice can still be given; null where the
 * current one can, or none follows that could be stopped.
 */
export function nextChance({ course, notice, asOf }: Periods, current: number): number | null {
  const canStill = (period: number) => {
    const deadline = noticeDeadline(course, period, notice);
    return deadline === null || deadline.date >= asOf.today;
  };
  if (canStill(current)) return null;
  const next = firstPeriodWhere(course, current + 1, canStill);
  return renewsAfter(course, next) && canStill(next) ? next : null;
}
