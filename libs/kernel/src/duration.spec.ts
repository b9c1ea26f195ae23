import {
  addBusinessDays,
  businessDayOnOrAfter,
  businessDayOnOrBefore,
  calendarDate,
  duration,
  formatDuration,
  isWeekday,
  lastDayOfTerm,
  parseDuration,
} from './index.js';

it.each`
  first           | term      | last            | because
  ${'2026-03-01'} | ${'P12M'} | ${'2027-02-28'} | ${'the day before the anniversary is the last in force'}
  ${'2027-03-01'} | ${'P1Y'}  | ${'2028-02-29'} | ${'that day is 29 February in a leap year'}
  ${'2028-02-29'} | ${'P1Y'}  | ${'2029-02-27'} | ${'28 February stands in for the missing anniversary'}
  ${'2028-02-29'} | ${'P4Y'}  | ${'2032-02-28'} | ${'four years later the anniversary exists'}
  ${'2026-01-31'} | ${'P1M'}  | ${'2026-02-27'} | ${'28 February stands in for 31 February'}
  ${'2026-01-01'} | ${'P90D'} | ${'2026-03-31'} | ${'the first day counts as one of the ninety'}
  ${'2026-01-05'} | ${'P5BD'} | ${'2026-01-11'} | ${'the following Monday is the first day after it'}
`(
  'a term of $term from $first ends on $last: $because',
  ({ first, term, last }: { first: string; term: string; last: string }) => {
    expect(lastDayOfTerm(calendarDate(first), duration(term), isWeekday)).toBe(last);
  },
);

it.each`
  from            | count | to              | because
  ${'2026-05-08'} | ${1}  | ${'2026-05-11'} | ${'Friday is followed by Monday'}
  ${'2026-05-08'} | ${5}  | ${'2026-05-15'} | ${'the starting day itself is not counted'}
  ${'2026-05-09'} | ${1}  | ${'2026-05-11'} | ${'a Saturday start counts Monday as the first'}
  ${'2026-05-11'} | ${-1} | ${'2026-05-08'} | ${'back over the weekend'}
  ${'2026-05-09'} | ${0}  | ${'2026-05-09'} | ${'no days move nothing, also on a Saturday'}
`(
  '$count business days from $from is $to: $because',
  ({ from, count, to }: { from: string; count: number; to: string }) => {
    expect(addBusinessDays(calendarDate(from), count, isWeekday)).toBe(to);
  },
);

it('finds the worked day beside a weekend', () => {
  const sunday = calendarDate('2026-05-10');
  expect(businessDayOnOrBefore(sunday, isWeekday)).toBe('2026-05-08');
  expect(businessDayOnOrAfter(sunday, isWeekday)).toBe('2026-05-11');
  expect(businessDayOnOrBefore(calendarDate('2026-05-11'), isWeekday)).toBe('2026-05-11');
});

it('gives up on a calendar without a single business day', () => {
  expect(() => addBusinessDays(calendarDate('2026-05-10'), 1, () => false)).toThrow(RangeError);
});

it.each(['P30D', 'P5BD', 'P3M', 'P1Y', 'P0D'])('writes %s as it was read', (text) => {
  expect(formatDuration(duration(text))).toBe(text);
});

it.each(['P', 'P1Y6M', 'P1.5M', 'P-3D', '30D', 'P123456D', 'PT5H', 'p30d', ''])('refuses %p', (text) => {
  expect(parseDuration(text)).toMatchObject({ ok: false, refusal: { kind: 'invalid-duration' } });
});
