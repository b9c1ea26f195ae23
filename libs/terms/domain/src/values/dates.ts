import type { Range } from '../layout/block.js';
import { ORDINAL_WORD, valueOfOrdinal } from './ordinals.js';

/** A calendar date as a text states it, as `YYYY-MM-DD`, with where it stands. */
export interface StatedDate extends Range {
  readonly iso: string;
}

/** Which comes first in "01/03/2026". */
export type NumericOrder = 'day-month' | 'month-day';

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const YEAR = '((?:19|20)\\d{2})';
/** "1st", and "1 st" or "1s t", as small raised letters come out of a page. */
const ORDINAL = '(?: ?(?:s ?t|n ?d|r ?d|t ?h)\\b)?';
/** A blank that was filled in leaves its line before the date: "as of _May 4, 2026_". */
const BLANK = '(?<![a-z0-9])';

const FORMS: readonly {
  readonly pattern: RegExp;
  readonly read: (parts: readonly string[], order: NumericOrder) => string | null;
}[] = [
  {
    pattern: /\b((?:19|20)\d{2})-(\d{1,2})-(\d{1,2})\b/g,
    read: ([year, month, day]) => dateOf(year, Number(month), day),
  },
  {
    pattern: new RegExp(`${BLANK}${MONTH} ?(\\d{1,2})${ORDINAL} ?[,.]? ?${YEAR}(?!\\d)`, 'g'),
    read: ([month, day, year]) => dateOf(year, monthOf(month), day),
  },
  {
    pattern: new RegExp(
      `(?<![\\d.,/$])(\\d{1,2})${ORDINAL}\\)?(?: day)?(?: of)?(?: [a-z]{3,6}day)?,?[ -]{1,8}${MONTH} ?,?(?:[ -]| of )(?:the year )?${YEAR}(?!\\d)`,
      'g',
    ),
    read: ([day, month, year]) => dateOf(year, monthOf(month), day),
  },
  {
    pattern: new RegExp(`${BLANK}${ORDINAL_WORD} day of ${MONTH} ?,? ?(?:of )?${YEAR}(?!\\d)`, 'g'),
    read: ([day = '', month, year]) => dateOf(year, monthOf(month), valueOfOrdinal(day)),
  },
  {
    pattern: /(?<![a-z0-9.$]|\d[/-])(\d{1,2})([/-])(\d{1,2})\2((?:19|20)?\d{2})(?![a-z0-9])/g,
    read: ([first, , second, year], order) => numeric(Number(first), Number(second), { year: year ?? '', order }),
  },
  // Stops stand between day and month where the day comes first; with two digits throughout, for sections and versions are numbered alike.
  {
    pattern:
      /(?<![a-z0-9.$/-]|\bv\.? ?|version )(?:(\d{1,2})\.(\d{1,2})\.((?:19|20)\d{2})|(\d{2})\.(\d{2})\.(\d{2}))(?![a-z0-9]|\.\d)/g,
    read: ([day, month, year, shortDay, shortMonth, shortYear]) =>
      numeric(Number(day ?? shortDay), Number(month ?? shortMonth), {
        year: year ?? shortYear ?? '',
        order: 'day-month',
      }),
  },
];

const monthOf = (name = ''): number => MONTHS.findIndex((month) => month.startsWith(name.slice(0, 3))) + 1;

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function dateOf(year = '', month: number, day: string | number = ''): string | null {
  const ofMonth = Number(day);
  const isLeap = Number(year) % 4 === 0 && (Number(year) % 100 !== 0 || Number(year) % 400 === 0);
  const last = month === 2 && !isLeap ? 28 : (DAYS[month - 1] ?? 0);
  if (ofMonth < 1 || ofMonth > last) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(ofMonth).padStart(2, '0')}`;
}

/** "99" is 1999, "27" is 2027. */
const LAST_OF_THIS_CENTURY = 60;

function numeric(
  first: number,
  second: number,
  { year, order }: { readonly year: string; readonly order: NumericOrder },
): string | null {
  const full = year.length === 2 ? `${Number(year) > LAST_OF_THIS_CENTURY ? 19 : 20}${year}` : year;
  const dayFirst = first > 12 || (second <= 12 && order === 'day-month');
  return dayFirst ? dateOf(full, second, first) : dateOf(full, first, second);
}

const withoutOverlap = (dates: readonly StatedDate[]): readonly StatedDate[] =>
  dates.filter((date, index) => index === 0 || date.start >= (dates[index - 1]?.end ?? 0));

/** Every form has a year of four digits, or numbers with strokes or points. */
const HAS_DATE = /(?:19|20)\d\d|\d[/.-]\d{1,2}[/.-]\d/;

/** Dates in a text in plain form, in order; "31 February" is none. */
export function datesIn(plain: string, order: NumericOrder): readonly StatedDate[] {
  if (!HAS_DATE.test(plain)) return [];
  const found = FORMS.flatMap(({ pattern, read }) =>
    [...plain.matchAll(pattern)].flatMap((match) => {
      const iso = read(match.slice(1), order);
      return iso === null ? [] : [{ iso, start: match.index, end: match.index + match[0].length }];
    }),
  );
  return withoutOverlap(found.sort((a, b) => a.start - b.start));
}

const AMBIGUOUS = /\b(\d{1,2})[/-](\d{1,2})[/-](?:19|20)?\d{2}\b/g;
const AMERICAN = /\b(?:california|delaware|new york|texas|washington|u\.s\.|united states|state of)\b/i;
const IN_WORDS = new RegExp(`\\b(\\d{1,2} )?${MONTH} (?:\\d{1,2}, )?${YEAR}`, 'gi');

/** How a document writes its dates in words: "4 May 2026" or "May 4, 2026"; null where neither prevails. */
function orderInWords(text: string): NumericOrder | null {
  let ahead = 0;
  for (const [words, day] of text.matchAll(IN_WORDS)) {
    if (day !== undefined) ahead += 1;
    else if (words.includes(',')) ahead -= 1;
  }
  return ahead === 0 ? null : ahead > 0 ? 'day-month' : 'month-day';
}

/**
 * Whether numeric dates of a document put the day or the month first: decided by one that can be read in one way only,
 * then by how it writes dates in words, otherwise by whether it speaks of the United States.
 */
export function numericOrderOf(text: string): NumericOrder {
  for (const match of text.matchAll(AMBIGUOUS)) {
    if (Number(match[1]) > 12 && Number(match[2]) <= 12) return 'day-month';
    if (Number(match[2]) > 12 && Number(match[1]) <= 12) return 'month-day';
  }
  const beginning = text.slice(0, 200_000);
  return orderInWords(beginning) ?? (AMERICAN.test(beginning) ? 'month-day' : 'day-month');
}
