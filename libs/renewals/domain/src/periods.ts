import type { CalendarDate } from '@recourse/kernel';
import type { AsOf, ContractInForce } from './contract-in-force.js';
import { noticeDeadline, noticeTerms, type NoticeTerms } from './notice.js';
import { firstPeriodWhere, lastPeriod, periodEnd, periodOn, termCourse, type TermCourse } from './term-course.js';

interface Course {
  readonly input: ContractInForce;
  readonly asOf: AsOf;
  readonly course: TermCourse;
  readonly notice: NoticeTerms;
}

/** One contract's periods, as they are judged on a day. */
export interface Periods extends Course {
  /** The period to act on: the one that holds today, or the last one where notice was given. */
  readonly current: number;
  /** null where no notice was given. */
  readonly final: FinalPeriod | null;
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
function finalPeriod({ input, asOf, course, notice }: Course): FinalPeriod | null {
  if (input.contract.status !== 'NOTICE_GIVEN') return null;
  const noticeGivenOn = input.noticeGivenOn;
  if (!noticeGivenOn) return { period: periodOn(course, asOf.today), noticeGivenOn };
  const period = firstPeriodWhere(course, periodOn(course, noticeGivenOn), (candidate) => {
    const deadline = noticeDeadline(course, candidate, notice);
    return deadline === null || deadline.date >= noticeGivenOn;
  });
  return { period, noticeGivenOn };
}

/** A contract's periods as of a day. */
export function periodsOf(input: ContractInForce, asOf: AsOf): Periods {
  const { term } = input.terms;
  const calendar = asOf.businessDaysOf(term.businessDaysOf?.value ?? null);
  const course: Course = { input, asOf, course: termCourse(term), notice: noticeTerms(term, calendar) };
  const final = finalPeriod(course);
  return { ...course, final, current: final?.period ?? periodOn(course.course, asOf.today) };
}

/** Whether another period follows by itself. */
export const renewsAfter = (course: TermCourse, period: number): boolean =>
  course.after === 'RENEWS' && (course.renewalTerm === null || period < lastPeriod(course));

/** Whether the last day of the current period is before today. */
export const isOver = ({ course, asOf, current }: Periods): boolean => {
  const end = periodEnd(course, current);
  return end !== null && end.date < asOf.today;
};

/**
 * Where the notice for the current period is missed, the next period whose notice can still be given; null where the
 * current one can, or none follows that could be stopped.
 */
export function nextChance({ course, notice, asOf, current }: Periods): number | null {
  const canStill = (period: number) => {
    const deadline = noticeDeadline(course, period, notice);
    return deadline === null || deadline.date >= asOf.today;
  };
  if (canStill(current)) return null;
  const next = firstPeriodWhere(course, current + 1, canStill);
  return renewsAfter(course, next) && canStill(next) ? next : null;
}
