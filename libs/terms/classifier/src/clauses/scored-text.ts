import { CLAUSE_CATEGORIES } from '../categories.js';
import { CueSearch } from '../cues/cues.js';
import type { LinearScorer } from '../model/linear-model.js';
import { FeatureList } from '../model/feature-list.js';
import { addUnitFeatures } from '../text/features.js';
import { fold, type Folded } from '../text/folded.js';
import { furnitureOf } from '../text/furniture.js';
import { actorsOf, generalised, type Actors } from '../text/generalised.js';
import { unitsOf, type Span } from '../text/units.js';
import { wordsOf, type Words } from '../text/words.js';

export const CLASSES = CLAUSE_CATEGORIES.length;

/** Units that score less are no candidates, unless nothing in the document scores more. */
export const LEAST_SCORE = -0.985;
/** Cues do not make up for words that speak against a category. */
const LEAST_WORDS = -1.2;

const NO_WORDS: Words = { whole: [], stem: [] };

/** What scores units: words by their weights, and the cues of each category by theirs. */
export interface ClauseScoring {
  readonly words: LinearScorer;
  /** Weights of the cues of each category. */
  readonly cues: readonly (readonly number[])[];
}

/** A text in units, each with its words. */
export interface CutText {
  readonly original: string;
  readonly folded: Folded;
  /** Folded; units are ranges of it. */
  readonly text: string;
  readonly units: readonly Span[];
  readonly words: readonly Words[];
  readonly actors: Actors;
}

/** A text whose units are scored for every clause category. */
export interface ScoredText extends CutText {
  /** Score of unit `u` for category `c` at `u * CLASSES + c`. */
  readonly scores: Float32Array;
  /** Likewise, bit by bit, the cues shown where they were looked for. */
  readonly shown: Uint16Array;
}

/** Cuts a text, line breaks as they are. */
export function cut(original: string): CutText {
  const folded = fold(original);
  const { text } = folded;
  const units = unitsOf(text, furnitureOf(folded, original));
  const actors = actorsOf(text);
  const words = units.map(({ start, end }) => generalised(wordsOf(text, start, end), actors));
  return { original, folded, text, units, words, actors };
}

/** Puts the hashed features of a unit of a text into a list, in place of what it held. */
export function featuresOf({ words }: CutText, unit: number, into: FeatureList): FeatureList {
  into.clear();
  const standing = { before: words[unit - 1], after: words[unit + 1], index: unit, of: words.length };
  addUnitFeatures(words[unit] ?? NO_WORDS, standing, into);
  return into;
}

function weightOf(weights: readonly number[], shown: number): number {
  let sum = 0;
  for (let index = 0; index < weights.length; index += 1) if (shown & (1 << index)) sum += weights[index] ?? 0;
  return sum;
}

/** Scores a text. Cues are looked for only where the words do not rule the category out. */
export function scoreText(cutText: CutText, { words, cues }: ClauseScoring): ScoredText {
  const { original, folded, text, units } = cutText;
  const scores = new Float32Array(units.length * CLASSES);
  const shown = new Uint16Array(scores.length);
  const search = new CueSearch();
  const features = new FeatureList();
  for (let unit = 0; unit < units.length; unit += 1) {
    words.score(featuresOf(cutText, unit, features), scores, unit * CLASSES);
    search.turnTo(text.slice(units[unit]?.start, units[unit]?.end));
    for (let at = unit * CLASSES; at < (unit + 1) * CLASSES; at += 1) {
      const score = scores[at] ?? 0;
      if (score <= LEAST_WORDS) continue;
      const category = at - unit * CLASSES;
      const bits = search.shown(category);
      shown[at] = bits;
      scores[at] = score + weightOf(cues[category] ?? [], bits);
    }
  }
  // Property by property: copied as a whole, every text would be an object of another shape, which is slow to read.
  return { original, folded, text, units, words: cutText.words, actors: cutText.actors, scores, shown };
}
