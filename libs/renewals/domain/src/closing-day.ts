import { invalid, ok, parseCalendarDate, refuse, type CalendarDate, type Result } from '@recourse/kernel';

/** A day on which our own organisation does not work, whatever the place does. */
export interface ClosingDay {
  readonly date: CalendarDate;
  /** As people call it: "Christmas shutdown". */
  readonly reason: string;
}

/** So that no search for a business day can be long, however the days lie over a turn of the year. */
export const MOST_CLOSING_DAYS_A_YEAR = 15;

const LONGEST_REASON = 120;

/** Reads a closing day as somebody enters it; refuses what is no day, and a day without a reason. */
export function parseClosingDay(date: string, reason: string): Result<ClosingDay> {
  const day = parseCalendarDate(date);
  if (!day.ok) return day;
  const text = reason.trim();
  if (text === '' || text.length > LONGEST_REASON)
    return refuse(invalid('reason-missing', `Say why the day is closed, in at most ${LONGEST_REASON} characters.`));
  return ok({ date: day.value, reason: text });
}
