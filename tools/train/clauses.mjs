// Training of the clause categories: linear scores of units, then a second look at the best of each document.
import {
  LinearScorer,
  CLAUSE_CATEGORIES,
  CueSearch,
  FeatureList,
  CUES,
  candidatesOf,
  cut,
  featuresOf,
  base64Of,
  bytesOfFloats,
  scoreText,
  secondLook,
  secondLookRow,
  unpackCalibration,
  unpackForest,
  unpackLinear,
} from '@recourse/terms-classifier/training';
import { matches, wordsIn } from '../bench/cuad/metrics.mjs';
import { trainForest } from './boosting.mjs';
import { distinctFeatures, trainLinear } from './linear.mjs';

export const SETTINGS = { vocabulary: 30_000, most: 600_000, C: 0.3, cueValue: 0.35 };
const FOREST = { trees: 200, depth: 5, rate: 0.06, leastRows: 40 };

/** A shorter label stands in many places by chance: only its first counts. */
const TELLING = 30;

/** Units that hold at least half of a label, or lie at least half within it, say the label's category. */
function unitsOfLabel(text, units, piece) {
  const held = [];
  for (let from = text.indexOf(piece); from >= 0; from = text.indexOf(piece, from + 1)) {
    units.forEach(({ start, end }, index) => {
      const common = Math.min(end, from + piece.length) - Math.max(start, from);
      if (common > 0 && common >= 0.5 * Math.min(end - start, piece.length)) held.push(index);
    });
    if (piece.length < TELLING) break;
  }
  return held;
}

/** A contract ready for training: its units with their features, cues and labels. */
export function prepare(contract) {
  const cutText = cut(contract.raw);
  const labels = CLAUSE_CATEGORIES.map((category) => {
    const labelled = new Int8Array(cutText.units.length).fill(-1);
    for (const piece of contract.pieces[category] ?? [])
      for (const unit of unitsOfLabel(contract.text, cutText.units, piece)) labelled[unit] = 1;
    return labelled;
  });
  const search = new CueSearch();
  const list = new FeatureList();
  const cues = CLAUSE_CATEGORIES.map(() => new Uint16Array(cutText.units.length));
  cutText.units.forEach(({ start, end }, unit) => {
    search.turnTo(contract.text.slice(start, end));
    cues.forEach((shown, category) => (shown[unit] = search.shown(category)));
  });
  return {
    contract,
    cut: cutText,
    labels,
    rows: cutText.units.map((_, unit) => distinctFeatures(featuresOf(cutText, unit, list))),
    cues,
    truth: CLAUSE_CATEGORIES.map((category) => (contract.pieces[category] ?? []).map(wordsIn)),
  };
}

/** Packed linear model of some prepared contracts. */
export function trainWords(prepared, settings = SETTINGS) {
  const rows = prepared.flatMap((one) => one.rows);
  const classes = CLAUSE_CATEGORIES.map((_, category) =>
    Int8Array.from(prepared.flatMap(({ labels }) => [...labels[category]])),
  );
  const cues = CLAUSE_CATEGORIES.map((_, category) =>
    Uint16Array.from(prepared.flatMap((one) => [...one.cues[category]])),
  );
  return trainLinear(rows, classes, { ...settings, cues, cueCounts: CUES.map((some) => some.length) });
}

/** Candidates of prepared contracts as a linear model sees them, each with whether it matches a label. */
export function candidatesBy(packed, prepared) {
  const scoring = { words: new LinearScorer(unpackLinear(packed.words)), cues: packed.cues };
  return prepared.flatMap(({ contract, cut: cutText, truth }) =>
    candidatesOf(scoreText(cutText, scoring)).map((candidate) => {
      const { start, end } = cutText.units[candidate.unit];
      const text = contract.text.slice(start, end);
      const words = wordsIn(text);
      return {
        ...candidate,
        contract,
        text,
        hit: truth[candidate.category].some((label) => matches(label, words)) ? 1 : 0,
      };
    }),
  );
}

/** Share of hits by score, rising, by pooling neighbours that fall (isotonic regression). */
function stepsOf(candidates) {
  const blocks = [];
  for (const { score, hit } of [...candidates].sort((a, b) => a.score - b.score)) {
    blocks.push({ from: score, weight: 1, hits: hit });
    for (;;) {
      const last = blocks.at(-1);
      const before = blocks.at(-2);
      if (before === undefined || before.hits * last.weight < last.hits * before.weight) break;
      before.weight += last.weight;
      before.hits += last.hits;
      blocks.pop();
    }
  }
  return {
    from: base64Of(bytesOfFloats(blocks.map(({ from }) => from))),
    is: base64Of(bytesOfFloats(blocks.map(({ weight, hits }) => (hits + 0.2) / (weight + 2)))),
  };
}

function averagePrecision(candidates) {
  let hits = 0;
  let sum = 0;
  [...candidates]
    .sort((a, b) => b.score - a.score)
    .forEach(({ hit }, index) => {
      hits += hit;
      if (hit) sum += hits / (index + 1);
    });
  return sum / Math.max(1, hits);
}

/** What is known of each category's first scores. */
const calibrationsOf = (candidates) =>
  CLAUSE_CATEGORIES.map((_, category) => {
    const own = candidates.filter((candidate) => candidate.category === category);
    const positives = own.reduce((sum, { hit }) => sum + hit, 0);
    return { precision: averagePrecision(own), positives, share: positives / Math.max(1, own.length), ...stepsOf(own) };
  });

/** Packed calibrations of the categories, and packed trees that judge candidates by them. */
export function trainSecondLook(candidates, settings = FOREST) {
  const calibrations = calibrationsOf(candidates);
  const known = calibrations.map(unpackCalibration);
  const rows = candidates.map((candidate) => secondLookRow(candidate, known));
  const hits = candidates.map(({ hit }) => hit);
  return { calibrations, forest: trainForest(rows, hits, settings) };
}

/** Candidates with their odds by a second look that was trained on others. */
export function judgeBy({ calibrations, forest }, candidates) {
  const look = { calibrations: calibrations.map(unpackCalibration), forest: unpackForest(forest) };
  return candidates.map((candidate) => ({ ...candidate, odds: secondLook(candidate, look) }));
}
