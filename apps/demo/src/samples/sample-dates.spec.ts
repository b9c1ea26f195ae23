import { calendarDate } from '@recourse/kernel';
import { inWords, relativeDate, type DateStyle } from './sample-dates.js';

const named = new Map([
  ['today', calendarDate('2026-09-16')],
  ['end', calendarDate('2027-01-31')],
]);

it.each`
  expression                            | date            | because
  ${'today'}                            | ${'2026-09-16'} | ${'it is the day itself'}
  ${'today + 12 days'}                  | ${'2026-09-28'} | ${'days are counted forward'}
  ${'today + 73 days - 12 months'}      | ${'2025-11-28'} | ${'steps are taken from left to right'}
  ${'end + 1 month'}                    | ${'2027-02-28'} | ${'a missing day becomes the month end'}
  ${'today - 14 months at month start'} | ${'2025-07-01'} | ${'the month is found first'}
  ${'today + 6 months at month end'}    | ${'2027-03-31'} | ${'the month is found first'}
  ${'end - 2 years'}                    | ${'2025-01-31'} | ${'a date named before can be the anchor'}
`('$expression is $date: $because', ({ expression, date }: Record<'expression' | 'date', string>) => {
  expect(relativeDate(expression, named)).toBe(date);
});

it.each(['tomorrow', 'today + many days', 'today 3 days'])('does not guess what "%s" means', (expression) => {
  expect(() => relativeDate(expression, named)).toThrow();
});

it.each`
  style        | words
  ${'us'}      | ${'March 1, 2026'}
  ${'uk'}      | ${'1 March 2026'}
  ${'ordinal'} | ${'1st day of March, 2026'}
  ${'iso'}     | ${'2026-03-01'}
`('writes a date as "$words"', ({ style, words }: { style: DateStyle; words: string }) => {
  expect(inWords(calendarDate('2026-03-01'), style)).toBe(words);
});

it.each`
  day             | words
  ${'2026-03-02'} | ${'2nd day of March, 2026'}
  ${'2026-03-03'} | ${'3rd day of March, 2026'}
  ${'2026-03-11'} | ${'11th day of March, 2026'}
  ${'2026-03-22'} | ${'22nd day of March, 2026'}
`('says $words', ({ day, words }: Record<'day' | 'words', string>) => {
  expect(inWords(calendarDate(day), 'ordinal')).toBe(words);
});
