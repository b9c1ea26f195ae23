// Training of the judgement whether a document states a category at all, from all that its candidates say.
import { CLAUSE_CATEGORIES, ENTITY_CATEGORIES, presenceRow } from '@recourse/terms-classifier/training';
import { trainForest } from './boosting.mjs';

export const CATEGORIES = [...CLAUSE_CATEGORIES, ...ENTITY_CATEGORIES];
const FOREST = { trees: 80, depth: 3, leastRows: 40 };

/** Share of contracts that state each category. */
export const usualOf = (contracts) =>
  CATEGORIES.map(
    (category) => contracts.filter(({ pieces }) => pieces[category]?.length > 0).length / contracts.length,
  );

/** What was found of each category in each contract; `units` counts those of a contract, `judged` are its candidates. */
export function foundIn({ contract, units, judged }, usual) {
  return CATEGORIES.map((category, index) => ({
    category: index,
    odds: judged.filter((one) => one.index === index).map(({ odds }) => odds),
    units,
    usual: usual[index],
    is: contract.pieces[category]?.length > 0,
  }));
}

/** Packed trees that judge presence. */
export const trainPresence = (found) =>
  trainForest(
    found.map(presenceRow),
    found.map(({ is }) => (is ? 1 : 0)),
    FOREST,
  );
