import { labelledDecision } from './labelled-decision.js';
import type { Proposal } from './proposal.js';

const proposal = (told: Partial<Proposal>): Proposal => ({
  id: 'p1',
  documentId: 'd1',
  runId: 'r1',
  proposedById: null,
  origin: 'BUILT_IN',
  disagreesWithId: null,
  key: 'governing_law',
  value: 'Sweden',
  party: null,
  confidence: 0.9,
  evidence: { page: 3, quote: 'governed by the laws of Sweden', boxes: [] },
  section: null,
  state: 'ACCEPTED',
  correctedValue: null,
  correctedParty: null,
  reviewerId: 'ann',
  decidedAt: new Date('2026-06-15'),
  reason: null,
  version: 2,
  ...told,
});

it.each`
  told                                                | outcome        | because
  ${{}}                                               | ${'accepted'}  | ${'a person confirmed it'}
  ${{ state: 'CORRECTED', correctedValue: 'Norway' }} | ${'corrected'} | ${'the sentence is right and the value was not'}
  ${{ state: 'REJECTED', reason: 'An example.' }}     | ${'rejected'}  | ${'the document does not say so'}
  ${{ state: 'PROPOSED' }}                            | ${undefined}   | ${'nobody has decided'}
  ${{ state: 'SUPERSEDED' }}                          | ${undefined}   | ${'nobody decided before it went'}
`('labels as $outcome: $because', ({ told, outcome }: { told: Partial<Proposal>; outcome?: string }) => {
  expect(labelledDecision(proposal(told), 'abc')?.decision).toBe(outcome);
});

it.each`
  key                 | category
  ${'governing_law'}  | ${'Governing Law'}
  ${'initial_term'}   | ${'Expiration Date'}
  ${'fallback_right'} | ${null}
`('sorts $key into $category', ({ key, category }: { key: Proposal['key']; category: string | null }) => {
  expect(labelledDecision(proposal({ key }), 'abc')?.category).toBe(category);
});

it('has all that a reader can learn from, and neither who nor when', () => {
  const told = { state: 'CORRECTED', correctedValue: 'Norway', reason: 'Moved.' } as const;
  expect(labelledDecision(proposal(told), 'abc')).toEqual({
    documentSha256: 'abc',
    key: 'governing_law',
    category: 'Governing Law',
    quote: 'governed by the laws of Sweden',
    page: 3,
    decision: 'corrected',
    value: 'Sweden',
    party: null,
    correctedValue: 'Norway',
    correctedParty: null,
    reason: 'Moved.',
    origin: 'BUILT_IN',
  });
});
