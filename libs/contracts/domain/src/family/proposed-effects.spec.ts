import { calendarDate, duration } from '@recourse/kernel';
import type { TermStatement } from '../catalogue/term-statement.js';
import { document } from '../fixture/family.fixture.js';
import type { Provision } from '../register/provision.js';
import { proposedEffects, type ProposedTerms } from './proposed-effects.js';

const LAW: Provision = {
  id: 'law',
  contractId: 'M-1',
  key: 'governing_law',
  value: 'Ireland',
  party: null,
  note: null,
  version: 1,
};

const master = document('M-1', {
  since: '2025-01-01',
  term: { initialTerm: duration('P12M'), noticePeriod: duration('P90D') },
  provisions: [LAW],
});

const amendment = document('A-1', { contract: { kind: 'AMENDMENT', parentId: 'M-1', status: 'DRAFT' } });
const TODAY = calendarDate('2026-06-15');

const effectsOf = (...statements: readonly TermStatement[]): ProposedTerms =>
  proposedEffects({ family: { head: master, members: [master] }, document: amendment, statements }, TODAY);

const law = (value: string): TermStatement => ({ key: 'governing_law', value, party: null });
const term = (value: string): TermStatement => ({ key: 'initial_term', value, party: null });

it('tells what an amendment would change, beside what binds without it, and why', () => {
  const { on, effects } = effectsOf(term('P3Y'));
  expect(on).toBe(TODAY);
  expect(effects).toMatchObject([
    {
      field: 'initialTerm',
      before: { value: duration('P12M'), contractId: 'M-1' },
      after: {
        value: duration('P3Y'),
        contractId: 'A-1',
        because: 'Amendment A-1 changes master agreement M-1 from 2025-01-01.',
      },
    },
  ]);
});

it('puts a provision beside the one that it replaces', () => {
  expect(effectsOf(law('France')).effects).toMatchObject([
    { field: 'provision', before: { value: { value: 'Ireland' } }, after: { value: { value: 'France' } } },
  ]);
});

it.each`
  statements                                                   | fields         | because
  ${[law('Ireland')]}                                          | ${'provision'} | ${'the amendment would say it from now on'}
  ${[]}                                                        | ${''}          | ${'it states nothing'}
  ${[{ key: 'initial_term', value: 'for ever', party: null }]} | ${''}          | ${'the register would refuse it'}
  ${[{ key: 'mfn', value: true, party: 'supplier' }]}          | ${'provision'} | ${'nobody said so before'}
`('$fields: $because', ({ statements, fields }: { statements: TermStatement[]; fields: string }) => {
  expect(
    effectsOf(...statements)
      .effects.map(({ field }) => field)
      .join(' '),
  ).toBe(fields);
});

it('is told for the first day of a document that begins later', () => {
  const later = { key: 'effective_date', value: '2027-01-01', party: null } as const;
  const { on, effects } = effectsOf(later, term('P3Y'));
  expect(on).toBe('2027-01-01');
  expect(effects.map(({ field }) => field)).toContain('initialTerm');
});

it('leaves out the document as it is registered so far', () => {
  const half = document('A-1', {
    contract: { kind: 'AMENDMENT', parentId: 'M-1' },
    term: { initialTerm: duration('P2Y') },
  });
  const family = { head: master, members: [master, half] };
  const { effects } = proposedEffects({ family, document: half, statements: [] }, TODAY);
  expect(effects).toMatchObject([
    { field: 'initialTerm', before: { value: duration('P12M') }, after: { value: duration('P2Y') } },
  ]);
});
