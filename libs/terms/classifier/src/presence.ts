import { logOdds, probabilityOf, type Forest } from './model/forest.js';

/** What of one category was found in a document. */
export interface Found {
  /** Index among all categories. */
  readonly category: number;
  /** Logarithms of the odds of its candidates, in any order. */
  readonly odds: readonly number[];
  /** How many units the document has. */
  readonly units: number;
  /** Share of contracts that state the category. */
  readonly usual: number;
}

/** Stands for the odds of a candidate that is not there. */
const NONE = -9;

/** What a document's candidates say together about whether it states a category. */
export function presenceRow({ category, odds, units, usual }: Found): readonly number[] {
  const ranked = [...odds].sort((a, b) => b - a);
  const [first, second, third] = [ranked[0] ?? NONE, ranked[1] ?? NONE, ranked[2] ?? NONE];
  const probabilities = ranked.map(probabilityOf);
  const expected = probabilities.reduce((sum, one) => sum + one, 0);
  const none = probabilities.reduce((product, one) => product * (1 - one), 1);
  const likely = probabilities.filter((one) => one > 0.2).length;
  return [first, second, third, expected, none, likely, ranked.length, Math.log(1 + units), usual, category];
}

/** Probability that a document states a category. */
export const presenceBy = (forest: Forest, found: Found): number => probabilityOf(logOdds(forest, presenceRow(found)));
