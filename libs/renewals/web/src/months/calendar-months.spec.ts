import { daysOf, leadOf, monthOf, quarterOf } from './calendar-months.js';

it.each`
  span                           | from            | to              | because
  ${monthOf('2028-02-10')}       | ${'2028-02-01'} | ${'2028-02-29'} | ${'a leap year'}
  ${monthOf('2026-12-31', 1)}    | ${'2027-01-01'} | ${'2027-01-31'} | ${'a year turns'}
  ${monthOf('2026-03-31', -1)}   | ${'2026-02-01'} | ${'2026-02-28'} | ${'a shorter month'}
  ${quarterOf('2026-11-23')}     | ${'2026-10-01'} | ${'2026-12-31'} | ${'the last quarter'}
  ${quarterOf('2026-11-23', 1)}  | ${'2027-01-01'} | ${'2027-03-31'} | ${'the one after'}
  ${quarterOf('2026-01-01', -1)} | ${'2025-10-01'} | ${'2025-12-31'} | ${'the one before'}
`('$from to $to: $because', ({ span, from, to }) => {
  expect(span).toEqual({ from, to });
});

it('has every day of a month once, also where clocks change', () => {
  const days = daysOf(monthOf('2026-03-15'));
  expect(days).toHaveLength(31);
  expect(new Set(days).size).toBe(31);
});

it.each`
  first           | week | lead | because
  ${'2026-11-01'} | ${1} | ${6} | ${'a Sunday ends the week that begins on Monday'}
  ${'2026-11-01'} | ${7} | ${0} | ${'a Sunday begins the week that begins on Sunday'}
  ${'2026-06-01'} | ${1} | ${0} | ${'a Monday'}
`('leaves $lead places free before $first: $because', ({ first, week, lead }) => {
  expect(leadOf(first as string, week as number)).toBe(lead);
});
