import { isWeekday, type CalendarDate, type IsBusinessDay } from '@recourse/kernel';
import type { BusinessDaysUsed } from './derivation.js';

/** The business days of a place. */
export interface BusinessCalendar extends BusinessDaysUsed {
  readonly isBusinessDay: IsBusinessDay;
  /** Days on which we ourselves are closed. */
  readonly ownClosingDays: ReadonlySet<CalendarDate>;
}

export const NO_CLOSING_DAYS: ReadonlySet<CalendarDate> = new Set();

/** Finds the calendar of a jurisdiction (ISO 3166-1 or -2, e.g. `US`, `DE-BY`), or of none. */
export type BusinessCalendarOf = (jurisdiction: string | null) => BusinessCalendar;

/** Where holidays are not known: Saturdays and Sundays are free, and every derivation says that only they are. */
export const weekendsOnly: BusinessCalendarOf = (jurisdiction) => ({
  jurisdiction,
  holidaysKnown: false,
  isBusinessDay: isWeekday,
  ownClosingDays: NO_CLOSING_DAYS,
});

/** The same calendars, with the days on which we ourselves are closed. */
export const withClosingDays =
  (calendarOf: BusinessCalendarOf, ownClosingDays: ReadonlySet<CalendarDate>): BusinessCalendarOf =>
  (jurisdiction) => ({ ...calendarOf(jurisdiction), ownClosingDays });

/** Whether both the place and we ourselves work on a day. */
export const isWorkedByUs = ({ isBusinessDay, ownClosingDays }: BusinessCalendar, date: CalendarDate): boolean =>
  isBusinessDay(date) && !ownClosingDays.has(date);
