import { gathered, scaleOf } from './timeline-scale.js';

it('holds every day with room at both ends', () => {
  const { from, to, at } = scaleOf(['2027-02-03', '2026-02-04']);
  expect([from, to]).toEqual(['2026-01-15', '2027-02-23']);
  expect(at('2026-02-04')).toBeGreaterThan(0);
  expect(at('2027-02-03')).toBeLessThan(1);
});

it.each`
  days                            | first           | second          | because
  ${['2026-02-04', '2026-06-01']} | ${'2026-02-01'} | ${'2026-03-01'} | ${'months have room'}
  ${['2024-02-04', '2026-06-01']} | ${'2024-04-01'} | ${'2024-07-01'} | ${'quarters do'}
  ${['2016-02-04', '2026-06-01']} | ${'2017-01-01'} | ${'2018-01-01'} | ${'only years do'}
`('names $first, $second and so on: $because', ({ days, first, second }) => {
  expect(scaleOf(days as string[]).ticks.slice(0, 2)).toEqual([first, second]);
});

it('makes one mark of what would cover each other', () => {
  const marks = gathered([0.5, 0.1, 0.105, 0.12], { at: (x) => x, apart: 0.01 });
  expect(marks.map(({ events }) => events)).toEqual([[0.1, 0.105], [0.12], [0.5]]);
});
