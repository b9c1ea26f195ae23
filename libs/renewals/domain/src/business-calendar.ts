import { isWeekday, type IsBusinessDay } from '@recourse/kernel';
import type { BusinessDaysUsed } from './derivation.js';

/** The business days of a place. */
export interface BusinessCalendar extends BusinessDaysUsed {
  readonly isBusinessDay: IsBusinessDay;
}

/** Finds the calendar of a jurisdiction (ISO 3166-1 or -2, e.g. `US`, `DE-BY`), or of none. */
export type BusinessCalendarOf = (jurisdiction: string | null) => BusinessCalendar;

/** Where holidays are not known: Saturdays and Sundays are free, and every derivation says that only they are. */
export const weekendsOnly: BusinessCalendarOf = (jurisdiction) => ({
  jurisdiction,
  holidaysKnown: false,
  isBusinessDay: isWeekday,
});
