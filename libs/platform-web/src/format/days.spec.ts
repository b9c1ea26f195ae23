import { daysFrom, formatDistance, todayHere } from './days.js';

it.each`
  day             | distance           | because
  ${'2026-11-23'} | ${'today'}         | ${'no distance'}
  ${'2026-11-24'} | ${'tomorrow'}      | ${'a word says it'}
  ${'2026-12-05'} | ${'in 12 days'}    | ${'near days are counted'}
  ${'2027-04-22'} | ${'in 5 months'}   | ${'far ones in months'}
  ${'2025-11-23'} | ${'12 months ago'} | ${'the past alike'}
`('$day is $distance: $because', ({ day, distance }) => {
  expect(formatDistance(day as string, '2026-11-23')).toBe(distance);
});

it('counts days across a change to summer time', () => {
  expect(daysFrom('2027-03-27', '2027-03-29')).toBe(2);
});

it('takes today from the clock on the wall', () => {
  expect(todayHere(new Date(2027, 0, 5, 23, 59))).toBe('2027-01-05');
});
