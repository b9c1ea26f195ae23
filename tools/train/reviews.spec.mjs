import { CLAUSE_CATEGORIES } from '@recourse/terms-classifier/training';
import { prepareReviews, sidesOf } from './reviews.mjs';

const LAW = CLAUSE_CATEGORIES.indexOf('Governing Law');
const CAP = CLAUSE_CATEGORIES.indexOf('Cap on Liability');

it.each([
  [{ key: 'governing_law', category: null, decision: 'accepted' }, LAW, 1, 'a term belongs to its category'],
  [{ key: 'governing_law', category: null, decision: 'rejected' }, LAW, -1, 'what was rejected does not state it'],
  [
    { key: 'liability_cap', category: null, decision: 'corrected' },
    CAP,
    1,
    'a corrected value stands in the same words',
  ],
  [{ key: 'sole_remedy', category: 'Cap on Liability', decision: 'ACCEPTED' }, CAP, 1, 'a stated category goes first'],
])('%j takes a side on one category only, because %s', (decision, category, side) => {
  const sides = sidesOf(decision);
  expect(sides[category]).toBe(side);
  expect(sides.filter((one) => one !== 0)).toHaveLength(1);
});

it.each([
  [{ key: 'uptime_slo', category: null, decision: 'accepted' }, 'lawyers have no category for it'],
  [{ key: 'governing_law', category: null, decision: 'pending' }, 'nobody has decided'],
])('%j takes no side: %s', (decision) => {
  expect(sidesOf(decision)).toBeNull();
});

it('cuts quotes into units, and leaves out what concerns no category', () => {
  const lines = [
    {
      key: 'governing_law',
      decision: 'accepted',
      quote: 'The laws of Utah govern this agreement. Courts sit in Provo.',
    },
    { key: 'uptime_slo', decision: 'accepted', quote: 'Uptime is 99.9 %.' },
  ].map((one) => JSON.stringify(one));
  const [first, ...rest] = prepareReviews(`${lines.join('\n')}\n`);
  expect(rest).toEqual([]);
  expect(first.rows).toHaveLength(2);
  expect([...first.labels[LAW]]).toEqual([1, 1]);
  expect([...first.labels[CAP]]).toEqual([0, 0]);
  expect(first.cues[LAW][0]).toBeGreaterThan(0);
});
