import { addMonths, calendarDate, daysBetween, parseCalendarDate } from './index.js';

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
