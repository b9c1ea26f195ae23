// Reviewers' decisions as training data: what people accepted or corrected states its category, what they rejected does
// not. A decision says nothing about other categories. See docs/reviews-export.md.
import { readFileSync } from 'node:fs';
import { CLAUSE_CATEGORIES, CueSearch, FeatureList, cut, featuresOf } from '@recourse/terms-classifier/training';
import { distinctFeatures } from './linear.mjs';

const STATES = { accepted: 1, corrected: 1, rejected: -1 };

/** The sides that a decision takes: 1, -1 or, for all other categories, 0; null where it concerns no category. */
export function sidesOf({ category, decision }) {
  const index = CLAUSE_CATEGORIES.indexOf(category);
  const side = STATES[String(decision).toLowerCase()];
  if (index < 0 || side === undefined) return null;
  return CLAUSE_CATEGORIES.map((_, one) => (one === index ? side : 0));
}

const placeOf = ({ documentSha256, category, quote }) => JSON.stringify([documentSha256, category, quote]);

/** Decisions without those that reject words for one term which state another of the same category. */
function withoutContradictions(decisions) {
  const stated = new Set(decisions.filter(({ decision }) => STATES[decision] === 1).map(placeOf));
  return decisions.filter((one) => STATES[one.decision] === 1 || !stated.has(placeOf(one)));
}

/** Units of the decisions in a text of JSON lines, ready for training. */
export function prepareReviews(lines) {
  const decisions = lines
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line));
  const search = new CueSearch();
  const list = new FeatureList();
  return withoutContradictions(decisions).flatMap((decision) => {
    const sides = sidesOf(decision);
    const cutText = cut(decision.quote ?? '');
    if (sides === null || cutText.units.length === 0) return [];
    const cues = CLAUSE_CATEGORIES.map(() => new Uint16Array(cutText.units.length));
    cutText.units.forEach(({ start, end }, unit) => {
      search.turnTo(cutText.text.slice(start, end));
      cues.forEach((shown, category) => (shown[unit] = search.shown(category)));
    });
    return {
      rows: cutText.units.map((_, unit) => distinctFeatures(featuresOf(cutText, unit, list))),
      labels: sides.map((side) => new Int8Array(cutText.units.length).fill(side)),
      cues,
    };
  });
}

/** Decisions of a file, ready for training; none without a file. */
export const readReviews = (file) => (file === undefined ? [] : prepareReviews(readFileSync(file, 'utf8')));
