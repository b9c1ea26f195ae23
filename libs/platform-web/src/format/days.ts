/** Tells what a person reads where nothing is known. */
export const UNKNOWN = '—';

// A calendar day has no zone: it is put at midnight UTC and written in UTC, so that no zone can move it.
const atUtc = (day: string) => new Date(`${day}T00:00:00Z`);

const formatter = (options: Intl.DateTimeFormatOptions) => {
  const format = new Intl.DateTimeFormat(undefined, { ...options, timeZone: 'UTC' });
  return (day: string): string => format.format(atUtc(day));
};

/** `1 Mar 2027`, as the reader's locale writes a day (`YYYY-MM-DD`). */
export const formatDay = formatter({ day: 'numeric', month: 'short', year: 'numeric' });

/** A sentence with the days in it (`YYYY-MM-DD`) as the reader's locale writes them. */
export const formatDaysWithin = (sentence: string): string => sentence.replace(/\b\d{4}-\d{2}-\d{2}\b/g, formatDay);

/** `Monday, 1 March 2027`: for headings and labels. */
export const formatDayInFull = formatter({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });

/** `Mon`, of a day (`YYYY-MM-DD`). */
export const formatWeekday = formatter({ weekday: 'short' });

/** `March 2027`, of any day in that month. */
export const formatMonth = formatter({ month: 'long', year: 'numeric' });

/** `Mar`, of any day in that month: for axes. */
export const formatShortMonth = formatter({ month: 'short' });

/** Days from one calendar day to another; negative where `to` is earlier. */
export const daysFrom = (from: string, to: string): number =>
  Math.round((atUtc(to).getTime() - atUtc(from).getTime()) / 86_400_000);

/** The day so many days after another; before it where the number is negative. */
export const daysLater = (day: string, days: number): string =>
  new Date(atUtc(day).getTime() + days * 86_400_000).toISOString().slice(0, 10);

/** Today where the reader sits. Only for wording: which day counts is decided by the server. */
export function todayHere(now: Date = new Date()): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

const relative = new Intl.RelativeTimeFormat(undefined, { numeric: 'auto' });

/** `tomorrow`, `in 12 days`, `in 5 months`, `3 days ago`. */
export function formatDistance(day: string, today: string = todayHere()): string {
  const days = daysFrom(today, day);
  if (Math.abs(days) < 90) return relative.format(days, 'day');
  if (Math.abs(days) < 730) return relative.format(Math.round(days / 30.44), 'month');
  return relative.format(Math.round(days / 365.25), 'year');
}

const instant = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' });

/** An instant (ISO 8601) as the clock on the reader's wall showed it. */
export const formatInstant = (iso: string): string => instant.format(new Date(iso));
