import { calendarDate } from '@recourse/kernel';
import type { FlagDraft } from '../rules/verdict.js';
import type { Flag } from './flag.js';
import { reconcile, type Evaluated } from './reconcile.js';

const TODAY = calendarDate('2026-06-15');

const DRAFT: FlagDraft = {
  rule: 'PRICE_LOCK_ENDS_BEFORE_TERM',
  subject: 'lock-1',
  severity: 'MEDIUM',
  statement: 'The fixed price ends on 2026-09-30.',
  basis: { kind: 'records', records: [] },
  whatToDo: 'Extend it.',
  actBy: null,
  certainty: 1,
};

const OPEN: Flag = {
  ...DRAFT,
  id: 'flag-1',
  contractId: 'contract-1',
  state: 'OPEN',
  decision: null,
  openedOn: calendarDate('2026-05-01'),
  resolvedOn: null,
  previousId: null,
  version: 1,
};

const decided = {
  decidedBy: 'legal',
  decidedOn: calendarDate('2026-05-02'),
  reason: 'priced in',
  severity: 'MEDIUM',
} as const;
const ACKNOWLEDGED: Flag = { ...OPEN, state: 'ACKNOWLEDGED', decision: { ...decided, waivedUntil: null } };
const waived = (until: string): Flag => ({
  ...OPEN,
  state: 'WAIVED',
  decision: { ...decided, waivedUntil: calendarDate(until) },
});
const RESOLVED: Flag = { ...OPEN, state: 'RESOLVED', resolvedOn: calendarDate('2026-05-10') };

const find = (...drafts: FlagDraft[]): Evaluated => ({ drafts, open: [] });
const open = (subject: string): Evaluated => ({
  drafts: [],
  open: [{ rule: DRAFT.rule, subject, reason: 'a document is being read' }],
});
const moved: FlagDraft = { ...DRAFT, statement: 'The fixed price ends on 2026-08-31.' };
const graver: FlagDraft = { ...DRAFT, severity: 'HIGH' };
const milder: FlagDraft = { ...DRAFT, severity: 'LOW' };

it.each`
  flag                    | found             | changes                                             | because
  ${OPEN}                 | ${find(DRAFT)}    | ${[]}                                               | ${'nothing changed'}
  ${OPEN}                 | ${find(moved)}    | ${[{ kind: 'updated' }]}                            | ${'the figures changed'}
  ${OPEN}                 | ${find(graver)}   | ${[{ kind: 'updated' }]}                            | ${'an open flag just grows'}
  ${OPEN}                 | ${find()}         | ${[{ kind: 'resolved' }]}                           | ${'the condition is gone'}
  ${OPEN}                 | ${open('lock-1')} | ${[]}                                               | ${'it could not be judged'}
  ${OPEN}                 | ${open('')}       | ${[]}                                               | ${'the whole rule could not be judged'}
  ${OPEN}                 | ${open('lock-2')} | ${[{ kind: 'resolved' }]}                           | ${'only another lock could not be judged'}
  ${ACKNOWLEDGED}         | ${find(DRAFT)}    | ${[]}                                               | ${'the decision stays'}
  ${ACKNOWLEDGED}         | ${find(moved)}    | ${[{ kind: 'updated' }]}                            | ${'the decision stays, the sentence follows'}
  ${ACKNOWLEDGED}         | ${find(milder)}   | ${[{ kind: 'updated' }]}                            | ${'what became milder stays decided'}
  ${ACKNOWLEDGED}         | ${find(graver)}   | ${[{ kind: 'reopened', because: 'SEVERITY_ROSE' }]} | ${'this was not what was decided on'}
  ${ACKNOWLEDGED}         | ${find()}         | ${[{ kind: 'resolved' }]}                           | ${'the condition is gone'}
  ${waived('2026-06-15')} | ${find(DRAFT)}    | ${[]}                                               | ${'the last day of a waiver belongs to it'}
  ${waived('2026-06-14')} | ${find(DRAFT)}    | ${[{ kind: 'reopened', because: 'WAIVER_ENDED' }]}  | ${'the waiver is over'}
  ${waived('2026-06-14')} | ${open('lock-1')} | ${[{ kind: 'reopened', draft: null }]}              | ${'a waiver ends also while a document is read'}
  ${waived('2026-06-14')} | ${find()}         | ${[{ kind: 'resolved' }]}                           | ${'a waiver of what is gone needs no reopening'}
  ${waived('2026-12-31')} | ${find(graver)}   | ${[{ kind: 'reopened', because: 'SEVERITY_ROSE' }]} | ${'a waiver covers no graver matter'}
  ${waived('2026-12-31')} | ${find(moved)}    | ${[{ kind: 'updated' }]}                            | ${'a waiver covers other figures'}
  ${RESOLVED}             | ${find(DRAFT)}    | ${[{ kind: 'opened', previousId: 'flag-1' }]}       | ${'it came back: a new occurrence, linked'}
  ${RESOLVED}             | ${find()}         | ${[]}                                               | ${'what is gone stays gone'}
`('$flag.state, $because', ({ flag, found, changes }: { flag: Flag; found: Evaluated; changes: object[] }) => {
  const actual = reconcile([flag], found, TODAY);
  expect(actual).toHaveLength(changes.length);
  expect(actual).toMatchObject(changes);
});

it('a waived flag that became milder and then as grave as before stays waived', () => {
  const once = { ...waived('2026-12-31'), severity: 'LOW' } as const;
  expect(reconcile([once], find(DRAFT), TODAY)).toEqual([{ kind: 'updated', flag: once, draft: DRAFT }]);
});

it('a basis whose parts come in another order says the same', () => {
  const ref = { kind: 'PRICE_LOCK', id: 'lock-1', contractId: 'contract-1' } as const;
  const kept = {
    ...OPEN,
    basis: { records: [{ contractId: ref.contractId, id: ref.id, kind: ref.kind }], kind: 'records' },
  } as const;
  const draft: FlagDraft = { ...DRAFT, basis: { kind: 'records', records: [ref] } };
  expect(reconcile([kept], find(draft), TODAY)).toEqual([]);
});

it('a new occurrence is linked to the last one', () => {
  const earlier = { ...RESOLVED, id: 'flag-0', openedOn: calendarDate('2026-01-01') };
  const [change] = reconcile([RESOLVED, earlier], find(DRAFT), TODAY);
  expect(change).toMatchObject({ kind: 'opened', previousId: 'flag-1' });
});

it('each subject is a condition of its own', () => {
  const other = { ...DRAFT, subject: 'lock-2' };
  expect(reconcile([ACKNOWLEDGED], find(DRAFT, other), TODAY)).toEqual([
    { kind: 'opened', draft: other, previousId: null },
  ]);
});
