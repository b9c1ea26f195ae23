import type { SlaWindow } from '@recourse/contracts-domain';
import { addMonths, calendarDate, monthEnd, type CalendarDate } from '@recourse/kernel';

/** Last day of the calendar month, quarter or year that holds a day. */
export function windowEnd(date: CalendarDate, window: SlaWindow): CalendarDate {
  if (window === 'MONTH') return monthEnd(date);
  if (window === 'YEAR') return calendarDate(`${date.slice(0, 4)}-12-31`);
  const month = Number(date.slice(5, 7));
  return monthEnd(addMonths(calendarDate(`${date.slice(0, 7)}-01`), (3 - (month % 3)) % 3));
}
