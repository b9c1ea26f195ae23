import { standingsOf } from './standing.js';

const mention = (text: string, odds: number) => ({ text, odds, row: [] });
const rowOf = (standings: ReturnType<typeof standingsOf>, text: string) =>
  standings.find(({ of }) => of.text === text)?.row ?? [];

it('ranks the mentions of a category, the likeliest first', () => {
  const standings = standingsOf([mention('Customer', 1), mention('Brightwater, Inc.', 3), mention('Ohio', -4)]);
  expect(standings.map(({ of }) => of.text)).toEqual(['Brightwater, Inc.', 'Customer', 'Ohio']);
});

/** Where a row names the likeliest mention that lies within one. */
const WITHIN = 12;

it('sees through quotation marks and articles that a mention repeats a likelier one', () => {
  const standings = standingsOf([
    mention('Supplier', 2),
    mention('hereinafter referred to as the "Supplier"', -1),
    mention('Harbour Board', -1),
  ]);
  expect(rowOf(standings, 'Harbour Board')[WITHIN]).toBe(-9);
  expect(rowOf(standings, 'hereinafter referred to as the "Supplier"')[WITHIN]).toBe(2);
});

it('keeps what the second look judged by', () => {
  const [only] = standingsOf([{ text: 'Supplier', odds: 1, row: [7, 8, 9] }]);
  expect(only?.row.slice(-3)).toEqual([7, 8, 9]);
});

it('has nothing to place where nothing was found', () => {
  expect(standingsOf([])).toEqual([]);
});
