import { apart, passageCandidatesOf } from './passages.js';
import { cut } from './scored-text.js';

const TEXT = cut(`The Provider keeps records for each quarter. The Customer may inspect them on ten days' notice:
(a) during business hours; (b) at its own cost. Nothing else is owed. Notices go to the address above.`);

const spansFor = (odds: readonly number[]) =>
  passageCandidatesOf(
    TEXT,
    odds.map((one, unit) => ({ category: 3, unit, odds: one })),
  ).map(({ first, last }) => `${first}-${last}`);

it('joins a likely unit with neighbours, four at most', () => {
  expect(spansFor([-6, 2]).sort()).toEqual(['0-1', '0-2', '0-3', '1-2', '1-3', '1-4']);
});

it('joins nothing where no unit is likely', () => {
  expect(spansFor([-6, -5, -6])).toEqual([]);
});

it('proposes a passage once, though several of its units are likely', () => {
  const spans = spansFor([1, 1, 1]);
  expect(new Set(spans).size).toBe(spans.length);
});

it('does not mix categories', () => {
  const candidates = passageCandidatesOf(TEXT, [
    { category: 3, unit: 0, odds: 2 },
    { category: 9, unit: 4, odds: 2 },
  ]);
  const lowest = (category: number) =>
    Math.min(...candidates.filter((one) => one.category === category).map((one) => one.first));
  expect([lowest(3), lowest(9)]).toEqual([0, 1]);
});

it('keeps the likeliest of passages that share a unit', () => {
  const [weak, strong, other] = [
    { first: 0, last: 2, odds: -1 },
    { first: 2, last: 3, odds: 1 },
    { first: 4, last: 5, odds: -2 },
  ] as const;
  expect(apart([weak, strong, other])).toEqual([strong, other]);
});
