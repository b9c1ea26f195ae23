import { GAP, offsetsOf, pageAt } from './page-offsets.js';

const sizes = [
  { width: 600, height: 800 },
  { width: 800, height: 600 },
  { width: 600, height: 800 },
];

it('puts pages of any size one under the other', () => {
  expect(offsetsOf(sizes, 0.5)).toEqual([GAP, 400 + 2 * GAP, 700 + 3 * GAP]);
});

it.each`
  y        | page | because
  ${0}     | ${1} | ${'above the first is the first'}
  ${GAP}   | ${1} | ${'its first line'}
  ${500}   | ${2} | ${'in the middle'}
  ${99999} | ${3} | ${'below the last is the last'}
`('finds page $page at $y: $because', ({ y, page }) => {
  expect(pageAt(offsetsOf(sizes, 0.5), y as number)).toBe(page);
});
