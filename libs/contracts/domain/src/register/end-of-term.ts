import { isWeekday, lastDayOfTerm, type CalendarDate } from '@recourse/kernel';
import type { TermAndRenewal } from './term-and-renewal.js';

/**
 * Last day of the initial term: as stated, otherwise counted from the effective date; null where neither is known. A term
 * counted in business days takes every weekday as worked: the register knows no holidays.
 */
export function endOfInitialTerm({ endsOn, effectiveOn, initialTerm }: TermAndRenewal): CalendarDate | null {
  if (endsOn !== null) return endsOn;
  return effectiveOn !== null && initialTerm !== null ? lastDayOfTerm(effectiveOn, initialTerm, isWeekday) : null;
}
