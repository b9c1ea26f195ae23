import { addDays, addMonths, calendarDate, monthEnd, type CalendarDate } from '@recourse/kernel';

const STEP = /^([+-]) (\d{1,4}) (days?|months?|years?)$/;
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** How a sample writes its dates: each is a way real contracts do it. */
export type DateStyle = 'us' | 'uk' | 'iso' | 'ordinal';

export const isDateStyle = (text: string): text is DateStyle => ['us', 'uk', 'iso', 'ordinal'].includes(text);

const ordinal = (day: number): string => {
  const special = day > 10 && day < 14;
  return `${day}${special ? 'th' : (['th', 'st', 'nd', 'rd'][day % 10] ?? 'th')}`;
};

/** A date in the words of a contract: "March 1, 2026", "1 March 2026", "2026-03-01", "1st day of March, 2026". */
export function inWords(date: CalendarDate, style: DateStyle): string {
  const day = Number(date.slice(8));
  const month = MONTHS[Number(date.slice(5, 7)) - 1] ?? '';
  const year = date.slice(0, 4);
  switch (style) {
    case 'us':
      return `${month} ${day}, ${year}`;
    case 'uk':
      return `${day} ${month} ${year}`;
    case 'ordinal':
      return `${ordinal(day)} day of ${month}, ${year}`;
    case 'iso':
      return date;
  }
}

function step(from: CalendarDate, text: string): CalendarDate {
  if (text === 'at month end') return monthEnd(from);
  if (text === 'at month start') return calendarDate(`${from.slice(0, 7)}-01`);
  const [, sign, digits, unit] = STEP.exec(text) ?? [];
  if (!unit) throw new Error(`"${text}" is not a step such as "+ 12 days", "- 1 year" or "at month end"`);
  const amount = Number(digits) * (sign === '-' ? -1 : 1);
  if (unit.startsWith('day')) return addDays(from, amount);
  return addMonths(from, unit.startsWith('month') ? amount : amount * 12);
}

/**
 * A date given relative to today or to one named before: `today + 42 days - 12 months`, `start at month end`.
 * Steps are taken from left to right.
 */
export function relativeDate(expression: string, named: ReadonlyMap<string, CalendarDate>): CalendarDate {
  const [, name = '', rest = ''] = /^(\w+)(.*)$/.exec(expression.trim()) ?? [];
  const from = named.get(name);
  if (!from) throw new Error(`"${expression}" begins with no known date`);
  const steps = rest.split(/(?=[+-] )|(?= at )/).map((text) => text.trim());
  return steps.filter((text) => text !== '').reduce(step, from);
}
