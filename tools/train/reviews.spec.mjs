import { CLAUSE_CATEGORIES } from '@recourse/terms-classifier/training';
import { prepareReviews, sidesOf } from './reviews.mjs';

const LAW = CLAUSE_CATEGORIES.indexOf('Governing Law');
const CAP = CLAUSE_CATEGORIES.indexOf('Cap on Liability');
const RENEWAL = CLAUSE_CATEGORIES.indexOf('Renewal Term');

it.each([
  ['Governing Law', 'accepted', LAW, 1, 'people agreed'],
  ['Governing Law', 'rejected', LAW, -1, 'people disagreed'],
  ['Cap on Liability', 'corrected', CAP, 1, 'a corrected value stands in the same words'],
])('%s, %s, takes a side on one category only, because %s', (category, decision, index, side) => {
  const sides = sidesOf({ category, decision });
  expect(sides[index]).toBe(side);
  expect(sides.filter((one) => one !== 0)).toHaveLength(1);
});

it.each([
  [{ category: null, decision: 'accepted' }, 'lawyers have no category for it'],
  [{ category: 'Parties', decision: 'accepted' }, 'a name is no clause'],
  [{ category: 'Governing Law', decision: 'pending' }, 'nobody has decided'],
])('%j takes no side: %s', (decision) => {
  expect(sidesOf(decision)).toBeNull();
});

const linesOf = (decisions) => decisions.map((one) => `${JSON.stringify({ documentSha256: 'aa', ...one })}\n`).join('');

it('cuts quotes into units, and leaves out what concerns no category', () => {
  const law = 'The laws of Utah govern this agreement. Courts sit in Provo.';
  const [first, ...rest] = prepareReviews(
    linesOf([
      { key: 'governing_law', category: 'Governing Law', decision: 'accepted', quote: law },
      { key: 'uptime_slo', category: null, decision: 'accepted', quote: 'Uptime is 99.9 %.' },
    ]),
  );
  expect(rest).toEqual([]);
  expect(first.rows).toHaveLength(2);
  expect([...first.labels[LAW]]).toEqual([1, 1]);
  expect([...first.labels[CAP]]).toEqual([0, 0]);
  expect(first.cues[LAW][0]).toBeGreaterThan(0);
});

it('does not let the rejection of one term speak against words that state another of the category', () => {
  const quote = 'This agreement renews for one year unless either party objects.';
  const prepared = prepareReviews(
    linesOf([
      { key: 'renewal_term', category: 'Renewal Term', decision: 'accepted', quote },
      { key: 'max_renewals', category: 'Renewal Term', decision: 'rejected', quote },
    ]),
  );
  expect(prepared.map(({ labels }) => [...labels[RENEWAL]])).toEqual([[1]]);
});
