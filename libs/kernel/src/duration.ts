import { addDays, addMonths, isoWeekday, type CalendarDate } from './calendar-date.js';
import { invalid, ok, refuse, unwrap, type Result } from './result.js';

/** Units a contract counts in. Weeks, quarters and years are written as days and months. */
export type DurationUnit = 'days' | 'business-days' | 'months';

/**
 * A length of time as contracts state it: one amount of one unit, so that "30 days" never silently becomes a month.
 * Written as ISO 8601 (`P30D`, `P12M`, `P1Y`), with `P5BD` for business days.
 */
export interface Duration {
  readonly amount: number;
  readonly unit: DurationUnit;
}

const SHAPE = /^P(\d{1,5})(BD|D|W|M|Y)$/;

/** Reads `P30D`, `P5BD`, `P2W`, `P12M`, `P1Y`; refuses mixed and fractional durations. */
export function parseDuration(text: string): Result<Duration> {
  const [, digits, unit] = SHAPE.exec(text) ?? [];
  const amount = Number(digits);
  switch (unit) {
    case 'D':
      return ok({ amount, unit: 'days' });
    case 'W':
      return ok({ amount: amount * 7, unit: 'days' });
    case 'BD':
      return ok({ amount, unit: 'business-days' });
    case 'M':
      return ok({ amount, unit: 'months' });
    case 'Y':
      return ok({ amount: amount * 12, unit: 'months' });
    default:
      return refuse(
        invalid(
          'invalid-duration',
          `"${text.slice(0, 40)}" is not a duration. Write P30D, P5BD (business days), P3M or P1Y.`,
        ),
      );
  }
}

/** As `parseDuration`, but throws `Refused`. */
export const duration = (text: string): Duration => unwrap(parseDuration(text));

/** Shortest ISO 8601 form: whole years as `P1Y`, otherwise months, days or business days. */
export function formatDuration({ amount, unit }: Duration): string {
  if (unit === 'business-days') return `P${amount}BD`;
  if (unit === 'days') return `P${amount}D`;
  return amount > 0 && amount % 12 === 0 ? `P${amount / 12}Y` : `P${amount}M`;
}

/** In words, as a person writes it: "30 days", "1 business day", "2 years". */
export function describeDuration({ amount, unit }: Duration): string {
  const say = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;
  if (unit === 'business-days') return say(amount, 'business day');
  if (unit === 'days') return say(amount, 'day');
  return amount > 0 && amount % 12 === 0 ? say(amount / 12, 'year') : say(amount, 'month');
}

/** Says whether a day is worked, in the place whose calendar the contract counts by. */
export type IsBusinessDay = (date: CalendarDate) => boolean;

/** Monday to Friday: what can be said of a place whose holidays are not known. */
export const isWeekday: IsBusinessDay = (date) => isoWeekday(date) <= 5;

/** No country closes for longer; a calendar that does is broken, and must not make a search endless. */
const LONGEST_CLOSURE = 60;

function nextBusinessDay(date: CalendarDate, step: 1 | -1, isBusinessDay: IsBusinessDay): CalendarDate {
  let day = addDays(date, step);
  for (let closed = 0; closed < LONGEST_CLOSURE; closed += 1) {
    if (isBusinessDay(day)) return day;
    day = addDays(day, step);
  }
  throw new RangeError(`No business day within ${LONGEST_CLOSURE} days of ${date}`);
}

/** Moves by `count` business days; the starting day itself is not counted. Negative moves back. */
export function addBusinessDays(date: CalendarDate, count: number, isBusinessDay: IsBusinessDay): CalendarDate {
  let day = date;
  for (let left = Math.abs(count); left > 0; left -= 1) day = nextBusinessDay(day, count < 0 ? -1 : 1, isBusinessDay);
  return day;
}

/** The date itself if it is worked, otherwise the last worked day before it. */
export const businessDayOnOrBefore = (date: CalendarDate, isBusinessDay: IsBusinessDay): CalendarDate =>
  isBusinessDay(date) ? date : nextBusinessDay(date, -1, isBusinessDay);

/** The date itself if it is worked, otherwise the first worked day after it. */
export const businessDayOnOrAfter = (date: CalendarDate, isBusinessDay: IsBusinessDay): CalendarDate =>
  isBusinessDay(date) ? date : nextBusinessDay(date, 1, isBusinessDay);

/** Moves a date by a duration, counted from the date itself: 31 January plus P2M is 31 March. */
export function shift(date: CalendarDate, by: Duration, isBusinessDay: IsBusinessDay): CalendarDate {
  if (by.unit === 'days') return addDays(date, by.amount);
  if (by.unit === 'months') return addMonths(date, by.amount);
  return addBusinessDays(date, by.amount, isBusinessDay);
}

/**
 * Last day in force of a term that begins on `first` and runs for `term`: "from 1 March 2026 for 12 months" ends on
 * 28 February 2027, the day before the corresponding day. Where the last month lacks that day, its last day stands in
 * for it, so 31 January for one month ends on 27 February: the earlier of the readings, which costs a day and not a term.
 */
export const lastDayOfTerm = (first: CalendarDate, term: Duration, isBusinessDay: IsBusinessDay): CalendarDate =>
  addDays(shift(first, term, isBusinessDay), -1);
