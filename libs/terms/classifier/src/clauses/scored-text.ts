import { CLAUSE_CATEGORIES } from '../categories.js';
import { CueSearch } from '../cues/cues.js';
import type { LinearScorer } from '../model/linear-model.js';
import { unitFeatures } from '../text/features.js';
import { unitsOf, type Span } from '../text/units.js';
import { wordsOf, type Words } from '../text/words.js';

export const CLASSES = CLAUSE_CATEGORIES.length;

/** Units that score less are no candidates, unless nothing in the document scores more. */
export const LEAST_SCORE = -0.97;
/** Cues do not make up for words that speak against a category. */
const LEAST_WORDS = -1.2;

/** What scores units: words by their weights, and the cues of each category by theirs. */
export interface ClauseScoring {
  readonly words: LinearScorer;
  /** Weights of the cues of each category. */
  readonly cues: readonly (readonly number[])[];
}

/** A text in units, each with its words. */
export interface CutText {
  readonly text: string;
  readonly units: readonly Span[];
  readonly words: readonly Words[];
}

/** A text whose units are scored for every clause category. */
export interface ScoredText extends CutText {
  /** Score of unit `u` for category `c` at `u * CLASSES + c`. */
  readonly scores: Float32Array;
  /** Likewise, bit by bit, the cues shown where they were looked for. */
  readonly shown: Uint16Array;
}

/** Cuts a folded text. */
export function cut(text: string): CutText {
  const units = unitsOf(text);
  return { text, units, words: units.map(({ start, end }) => wordsOf(text, start, end)) };
}

/** Hashed features of each unit of a text. */
export function featuresOf({ words }: CutText): readonly (readonly number[])[] {
  return words.map((own, index) =>
    unitFeatures(own, { before: words[index - 1], after: words[index + 1], index, of: words.length }),
  );
}

function weightOf(weights: readonly number[], shown: number): number {
  let sum = 0;
  for (let index = 0; index < weights.length; index += 1) if (shown & (1 << index)) sum += weights[index] ?? 0;
  return sum;
}

/** Scores a text. Cues are looked for only where the words do not rule the category out. */
export function scoreText(cutText: CutText, { words, cues }: ClauseScoring): ScoredText {
  const { text, units } = cutText;
  const scores = new Float32Array(units.length * CLASSES);
  const shown = new Uint16Array(scores.length);
  const search = new CueSearch();
  featuresOf(cutText).forEach((features, unit) => {
    words.score(features, scores, unit * CLASSES);
    search.turnTo(text.slice(units[unit]?.start, units[unit]?.end));
    for (let category = 0; category < CLASSES; category += 1) {
      const at = unit * CLASSES + category;
      const score = scores[at] ?? 0;
      if (score <= LEAST_WORDS) continue;
      const bits = search.shown(category);
      shown[at] = bits;
      scores[at] = score + weightOf(cues[category] ?? [], bits);
    }
  });
  return { ...cutText, scores, shown };
}
