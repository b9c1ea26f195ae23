import type { TermStatement } from '@recourse/contracts-domain';
import type { Finding } from '../finding.js';
import type { Proposal, ProposalState } from './proposal.js';
import { reconcile } from './reconcile.js';

const QUOTE = 'Either party may end this Order on thirty (30) days’ written notice.';

const finding = (changes: Partial<Finding> & { quote?: string } = {}): Finding => {
  const { quote = QUOTE, ...rest } = changes;
  return {
    key: 'termination_convenience',
    value: 'P30D',
    party: 'either',
    confidence: 0.9,
    evidence: { page: 1, quote, boxes: [] },
    section: null,
    ...rest,
  };
};

const proposal = (state: ProposalState, changes: Partial<Proposal> & { quote?: string } = {}): Proposal => ({
  ...finding(changes),
  id: 'p1',
  documentId: 'd1',
  runId: 'r1',
  proposedById: null,
  origin: 'BUILT_IN',
  disagreesWithId: null,
  state,
  correctedValue: null,
  correctedParty: null,
  reviewerId: null,
  decidedAt: null,
  reason: null,
  version: 1,
  ...changes,
});

const corrected = proposal('CORRECTED', { correctedValue: 'P60D', correctedParty: 'either' });

const otherParty = proposal('CORRECTED', { correctedValue: 'P30D', correctedParty: 'customer' });

it.each`
  standing                  | again                                                             | outcome         | because
  ${proposal('PROPOSED')}   | ${finding()}                                                      | ${'found'}      | ${'the same claim keeps its identity'}
  ${proposal('PROPOSED')}   | ${finding({ quote: QUOTE.replace('’', "'").replace(' ', '\n') })} | ${'found'}      | ${'readers differ in spaces and quotation marks'}
  ${proposal('PROPOSED')}   | ${finding({ value: 'P60D' })}                                     | ${'superseded'} | ${'undecided, and now read otherwise'}
  ${proposal('PROPOSED')}   | ${finding({ party: 'supplier' })}                                 | ${'superseded'} | ${'another party is another right'}
  ${proposal('ACCEPTED')}   | ${finding()}                                                      | ${'found'}      | ${'decided already'}
  ${proposal('ACCEPTED')}   | ${finding({ quote: 'repeated in Annex B: thirty days.' })}        | ${'found'}      | ${'the value stands already, wherever it is read'}
  ${proposal('ACCEPTED')}   | ${finding({ value: 'P60D' })}                                     | ${'found'}      | ${'a person has read these words otherwise'}
  ${proposal('ACCEPTED')}   | ${finding({ value: 'P60D', quote: 'sixty days' })}                | ${'added'}      | ${'other words and another value: a contradiction to look at'}
  ${corrected}              | ${finding()}                                                      | ${'found'}      | ${'the old error is not proposed again'}
  ${corrected}              | ${finding({ value: 'P60D' })}                                     | ${'found'}      | ${'the reader has come round to the correction'}
  ${corrected}              | ${finding({ value: 'P2M', quote: 'two months' })}                 | ${'added'}      | ${'neither the words nor the value were decided on'}
  ${corrected}              | ${finding({ quote: 'thirty days, says Annex B' })}                | ${'added'}      | ${'the value found wrong here may be right there'}
  ${otherParty}             | ${finding({ party: 'customer' })}                                 | ${'found'}      | ${'the reader has come round to whom it binds'}
  ${otherParty}             | ${finding()}                                                      | ${'found'}      | ${'the old error about the party is not proposed again'}
  ${proposal('REJECTED')}   | ${finding()}                                                      | ${'found'}      | ${'rejected is rejected'}
  ${proposal('REJECTED')}   | ${finding({ value: 'P60D' })}                                     | ${'added'}      | ${'a new claim from the same words'}
  ${proposal('REJECTED')}   | ${finding({ quote: 'thirty days in Annex B' })}                   | ${'added'}      | ${'the same claim with new evidence'}
  ${proposal('SUPERSEDED')} | ${finding()}                                                      | ${'found'}      | ${'found again after all'}
`('$standing.state, read again as $again.value: $outcome, because $because', ({ standing, again, outcome }) => {
  const { added, found, superseded } = reconcile([standing as Proposal], [again as Finding], 'BUILT_IN');
  const expected = {
    found: { added: 0, found: 1, superseded: 0 },
    added: { added: 1, found: 0, superseded: 0 },
    superseded: { added: 1, found: 0, superseded: 1 },
  }[outcome as 'found' | 'added' | 'superseded'];
  expect({ added: added.length, found: found.length, superseded: superseded.length }).toEqual(expected);
});

it('supersedes an undecided proposal that is no longer found, and no decided one', () => {
  const standing = (['PROPOSED', 'ACCEPTED', 'CORRECTED', 'REJECTED', 'SUPERSEDED'] as const).map((state) =>
    proposal(state, { id: state }),
  );
  expect(reconcile(standing, [], 'BUILT_IN').superseded.map(({ id }) => id)).toEqual(['PROPOSED']);
});

it('leaves what a person has found, though no reader finds it', () => {
  const ofAnn = proposal('PROPOSED', { runId: null, proposedById: 'ann', origin: 'PERSON' });
  expect(reconcile([ofAnn], [], 'BUILT_IN').superseded).toEqual([]);
});

it('leaves what the other reader has found', () => {
  const standing = (['BUILT_IN', 'LANGUAGE_MODEL'] as const).map((origin) =>
    proposal('PROPOSED', { id: origin, origin }),
  );
  expect(reconcile(standing, [], 'LANGUAGE_MODEL').superseded.map(({ id }) => id)).toEqual(['LANGUAGE_MODEL']);
});

it('keeps two values of one sentence apart when one of them is decided', () => {
  const lock = (model: string): TermStatement => ({
    key: 'price_lock',
    value: { scope: model, until: null },
    party: null,
  });
  const standing = [proposal('ACCEPTED', { ...lock('Large') }), proposal('PROPOSED', { ...lock('Small'), id: 'p2' })];
  const { added, found, superseded } = reconcile(
    standing,
    [finding(lock('Small')), finding(lock('Large'))],
    'BUILT_IN',
  );
  expect({ added, superseded }).toEqual({ added: [], superseded: [] });
  expect(found.map((match) => [match.proposal.id, match.finding.value])).toEqual([
    ['p2', { scope: 'Small', until: null }],
    ['p1', { scope: 'Large', until: null }],
  ]);
});

it('knows a length of time and a compound value in every spelling', () => {
  const standing = [
    proposal('ACCEPTED', { value: 'P12M' }),
    proposal('ACCEPTED', { key: 'liability_cap', value: { months_of_fees: 12, carve_outs: ['Fraud '] }, id: 'p2' }),
  ];
  const again = [
    finding({ value: 'P1Y', quote: 'one year' }),
    finding({ key: 'liability_cap', value: { carve_outs: ['fraud'], months_of_fees: 12 }, quote: 'twelve months' }),
  ];
  expect(reconcile(standing, again, 'BUILT_IN').added).toEqual([]);
});
