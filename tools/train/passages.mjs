// Training of passages: neighbouring units that together match a label which none of them matches alone.
import { apart, logOdds, passageCandidatesOf, unpackForest } from '@recourse/terms-classifier/training';
import { matches, wordsIn } from '../bench/cuad/metrics.mjs';
import { trainForest } from './boosting.mjs';

const FOREST = { trees: 80, depth: 3, rate: 0.08, leastRows: 60 };
/** A label that a unit matches with odds as low as this is as good as not found. */
const FOUND = -2.7;

/** Labels by category, each with the odds of the likeliest unit that matches it. */
function labelsOf({ truth }, judged) {
  const labels = truth.map((own) => own.map((words) => ({ words, odds: -Infinity })));
  for (const { category, text, odds } of judged) {
    const words = wordsIn(text);
    for (const label of labels[category]) if (odds > label.odds && matches(label.words, words)) label.odds = odds;
  }
  return labels;
}

/** Passages of a prepared contract, given its judged units; each with whether it adds a label, or is wrong. */
export function passagesIn(prepared, judged) {
  const { contract, cut, fold } = prepared;
  const labels = labelsOf(prepared, judged);
  return passageCandidatesOf(cut, judged).map((candidate) => {
    const text = contract.text.slice(cut.units[candidate.first].start, cut.units[candidate.last].end);
    const words = wordsIn(text);
    const hits = labels[candidate.category].filter((label) => matches(label.words, words));
    return {
      ...candidate,
      ...{ contract, text, fold },
      adds: hits.some(({ odds }) => odds < FOUND) ? 1 : 0,
      hit: hits.length > 0 ? 1 : 0,
    };
  });
}

/** Packed trees that tell passages that add a label from wrong ones. Those that repeat one harm nobody, nor do they help. */
export function trainPassages(candidates) {
  const telling = candidates.filter(({ adds, hit }) => adds || !hit);
  return trainForest(
    telling.map(({ row }) => row),
    telling.map(({ adds }) => adds),
    FOREST,
  );
}

/** Passages that share no unit, with their odds by trees that were grown on others. */
export function judgePassagesBy(packed, candidates) {
  const forest = unpackForest(packed);
  const byOwner = new Map();
  for (const { row, ...one } of candidates) {
    const key = `${one.contract.id} ${one.category}`;
    if (!byOwner.has(key)) byOwner.set(key, []);
    byOwner.get(key).push({ ...one, odds: logOdds(forest, row) });
  }
  return [...byOwner.values()].flatMap(apart);
}
