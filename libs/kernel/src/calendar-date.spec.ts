import { addMonths, calendarDate, daysBetween, isoWeekday, monthEnd, parseCalendarDate } from './index.js';

it.each`
  from            | months | to              | because
  ${'2026-01-31'} | ${1}   | ${'2026-02-28'} | ${'a missing day becomes the month end'}
  ${'2026-01-31'} | ${2}   | ${'2026-03-31'} | ${'months are counted from the date itself'}
  ${'2028-05-31'} | ${-3}  | ${'2028-02-29'} | ${'leap year'}
`(
  '$from plus $months months is $to: $because',
  ({ from, months, to }: { from: string; months: number; to: string }) => {
    expect(addMonths(calendarDate(from), months)).toBe(to);
  },
);

it.each(['2026-02-30', '2026-2-3', '20260203', '2026-13-01', '2026-02-03T00:00', '0001-01-01', ''])(
  'refuses %p',
  (text) => {
    expect(parseCalendarDate(text)).toMatchObject({ ok: false, refusal: { kind: 'invalid-date' } });
  },
);

it('counts days across a leap day', () => {
  expect(daysBetween(calendarDate('2028-02-28'), calendarDate('2028-03-01'))).toBe(2);
});

it.each([
  '1900-02-29',
  '2026-04-31',
  '2026-00-10',
  '2026-01-00',
  '1899-12-31',
  '2200-01-01',
  '2026-01-01\n',
  '２０２６-01-01',
])('refuses %p, which is on no calendar of ours', (text) => {
  expect(parseCalendarDate(text).ok).toBe(false);
});

it.each`
  date            | weekday | end
  ${'2026-11-23'} | ${1}    | ${'2026-11-30'}
  ${'2028-02-06'} | ${7}    | ${'2028-02-29'}
  ${'2100-02-06'} | ${6}    | ${'2100-02-28'}
`('$date is weekday $weekday of a month that ends on $end', (row: { date: string; weekday: number; end: string }) => {
  expect(isoWeekday(calendarDate(row.date))).toBe(row.weekday);
  expect(monthEnd(calendarDate(row.date))).toBe(row.end);
});
