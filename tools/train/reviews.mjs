// Reviewers' decisions as training data: what people accepted or corrected states its category, what they rejected does
// not. A decision says nothing about other categories.
import { readFileSync } from 'node:fs';
import { CLAUSE_CATEGORIES, CueSearch, cut, featuresOf, fold } from '@recourse/terms-classifier/training';
import { distinctFeatures } from './linear.mjs';

/** Category that the words of a term belong to, where lawyers have one for it. */
const CATEGORY_OF = {
  expiration_date: 'Expiration Date',
  initial_term: 'Expiration Date',
  renewal_type: 'Renewal Term',
  renewal_term: 'Renewal Term',
  max_renewals: 'Renewal Term',
  non_renewal_notice: 'Notice Period to Terminate Renewal',
  termination_convenience: 'Termination for Convenience',
  governing_law: 'Governing Law',
  mfn: 'Most Favored Nation',
  renewal_price_cap: 'Price Restrictions',
  price_lock: 'Price Restrictions',
  spend_commit: 'Minimum Commitment',
  shortfall_rule: 'Minimum Commitment',
  rate_limit: 'Volume Restriction',
  change_of_control: 'Change of Control',
  output_ownership: 'IP Ownership Assignment',
  liability_cap: 'Cap on Liability',
  escrow_stepin: 'Source Code Escrow',
  transition_assistance: 'Post-Termination Services',
};

const STATES = { accepted: 1, corrected: 1, rejected: -1 };

/** The sides that a decision takes: 1, -1 or, for all other categories, 0; null where it concerns no category. */
export function sidesOf({ key, category, decision }) {
  const index = CLAUSE_CATEGORIES.indexOf(category ?? CATEGORY_OF[key]);
  const side = STATES[String(decision).toLowerCase()];
  if (index < 0 || side === undefined) return null;
  return CLAUSE_CATEGORIES.map((_, one) => (one === index ? side : 0));
}

/** Units of the decisions in a text of JSON lines, ready for training. */
export function prepareReviews(lines) {
  const decisions = lines
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line));
  const search = new CueSearch();
  return decisions.flatMap((decision) => {
    const sides = sidesOf(decision);
    const cutText = cut(fold(decision.quote ?? '').text);
    if (sides === null || cutText.units.length === 0) return [];
    const cues = CLAUSE_CATEGORIES.map(() => new Uint16Array(cutText.units.length));
    cutText.units.forEach(({ start, end }, unit) => {
      search.turnTo(cutText.text.slice(start, end));
      cues.forEach((shown, category) => (shown[unit] = search.shown(category)));
    });
    return {
      rows: featuresOf(cutText).map(distinctFeatures),
      labels: sides.map((side) => new Int8Array(cutText.units.length).fill(side)),
      cues,
    };
  });
}

/** Decisions of a file, ready for training; none without a file. */
export const readReviews = (file) => (file === undefined ? [] : prepareReviews(readFileSync(file, 'utf8')));
