import { base64Of, bytesOfFloats } from './encoding.js';
import { logOdds, probabilityOf, unpackForest } from './forest.js';

// Two trees: the first asks whether feature 1 is below 0.5, the second is a single leaf.
const NODES = [1, 0.5, 1, 2, -1, -2, 0, 0, -1, 3, 0, 0, -1, 0.25, 0, 0];
const FOREST = unpackForest({ base: -1, roots: [0, 3], nodes: base64Of(bytesOfFloats(NODES)) });

it.each`
  row         | odds
  ${[9, 0.4]} | ${-2.75}
  ${[9, 0.5]} | ${2.25}
  ${[9]}      | ${-2.75}
`('adds up the leaves that $row reaches', ({ row, odds }: { row: number[]; odds: number }) => {
  expect(logOdds(FOREST, row)).toBeCloseTo(odds, 6);
});

it('turns even odds into one half', () => {
  expect([probabilityOf(0), probabilityOf(40), probabilityOf(-40)]).toEqual([
    0.5,
    expect.closeTo(1),
    expect.closeTo(0),
  ]);
});
