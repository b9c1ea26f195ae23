import type { Contract, ContractRecord, SlaBreach, TermAndRenewal } from '@recourse/contracts-domain';
import { calendarDate, duration } from '@recourse/kernel';
import { weekendsOnly } from '@recourse/renewals-domain';
import { STANDARD_THRESHOLDS } from '../policy/policy.js';
import { draftsOf, judge } from '../score/judgement.js';
import { breach, lock, uptime } from '../rules/records.fixture.js';
import { buildCase } from './build-case.js';
import { caseOf, provision, type Told } from './case.fixture.js';

/** A document of the family, with what a test says about it. */
function record(id: string, told: Told, breaches: readonly SlaBreach[] = []): ContractRecord {
  const { head } = caseOf({ ...told, contract: { id, reference: id, ...told.contract } }).family;
  return { ...head, breaches };
}

const on = (day: string, head: ContractRecord, ...others: ContractRecord[]) =>
  buildCase(
    {
      family: { head, members: [head, ...others] },
      happenings: { supplierEvents: [], noticesGiven: new Map() },
      purchase: { supplierKind: 'MODEL_LAB', modelFamilies: [] },
      documents: [],
      onlineTerms: [],
      noticeContacts: 0,
    },
    { today: calendarDate(day), businessDaysOf: weekendsOnly },
  );

const YEARLY: Partial<TermAndRenewal> = {
  effectiveOn: calendarDate('2025-03-01'),
  initialTerm: duration('P1Y'),
  renewal: 'AUTOMATIC',
  renewalTerm: duration('P1Y'),
  noticePeriod: duration('P60D'),
  noticeAnchor: 'BEFORE_END',
  reductionNotice: duration('P30D'),
};

const yearly = (contract: Partial<Contract> = {}) => record('MA', { term: YEARLY, contract });

it('names the running period, its renewal, its notice and the day to reduce', () => {
  expect(on('2026-06-15', yearly()).parts.map(({ timetable }) => timetable)).toMatchObject([
    {
      periodEnd: '2027-02-28',
      renewsOn: '2027-03-01',
      notice: { deadline: '2026-12-30', sendBy: '2026-12-30', purpose: 'STOP_RENEWAL' },
      nextNotice: '2026-12-30',
      endedOn: null,
      reduceBy: '2027-01-30',
    },
  ]);
});

it('keeps the missed notice of the running period, and names the next one that still counts', () => {
  const { parts, leverageDay } = on('2027-01-15', yearly());
  expect(parts[0]?.timetable.notice?.deadline).toBe('2026-12-30');
  // 60 days before 29 February 2028.
  expect(leverageDay).toBe('2027-12-31');
});

it.each`
  day             | timetable                                     | because
  ${'2026-02-28'} | ${{ periodEnd: '2026-02-28', endedOn: null }} | ${'the last day is in force'}
  ${'2026-03-01'} | ${{ periodEnd: null, endedOn: '2026-02-28' }} | ${'the day after it is over'}
`('on $day of a contract that does not renew: $because', ({ day, timetable }: { day: string; timetable: object }) => {
  const once = record('MA', { term: { ...YEARLY, renewal: 'NONE' } });
  expect(on(day, once).parts).toMatchObject([{ timetable }]);
});

it('passes on what cannot be told', () => {
  const [part] = on('2026-06-15', record('MA', { term: { ...YEARLY, noticePeriod: null } })).parts;
  expect(part?.timetable.notice).toBeNull();
  expect(part?.timetable.unknowns.map(({ missing }) => missing)).toContain('NOTICE_PERIOD');
});

it('lists the claims still to be made', () => {
  const level = uptime(99.9, { claimWithin: duration('P30D'), claimAnchor: 'WINDOW_END' });
  const claimed = { ...breach, id: 'breach-2', claimedOn: calendarDate('2026-05-23') };
  const missed = record('MA', { term: YEARLY, serviceLevels: [level] }, [breach, claimed]);
  expect(on('2026-06-15', missed).claims).toEqual([{ breach, level, lastDay: '2026-06-30' }]);
});

describe('an order form with its own term under a master agreement without one', () => {
  const master = record('MA', { term: { effectiveOn: calendarDate('2024-01-01') }, priceLocks: [lock()] });
  const order = (id: string, term: Partial<TermAndRenewal>, contract: Partial<Contract> = {}) =>
    record(id, { term, contract: { kind: 'ORDER_FORM', parentId: 'MA', ...contract } });
  const ended = { ...YEARLY, effectiveOn: calendarDate('2025-01-01'), renewal: 'NONE' } as const;

  it('has the dates, and the flags on them name it', () => {
    const contractCase = on(
      '2026-12-20',
      master,
      order('O-1', YEARLY),
      order('O-2', { ...YEARLY, noticePeriod: null }),
    );
    const drafts = draftsOf(judge(contractCase, { version: 1, thresholds: STANDARD_THRESHOLDS }));
    const about = (rule: string) => drafts.filter((draft) => draft.rule === rule);
    expect(about('NOTICE_DEADLINE_NEAR')).toMatchObject([
      { subject: 'O-1', statement: expect.stringMatching(/^O-1: The last day to give notice is 2026-12-30/) as string },
    ]);
    expect(about('NOTICE_PERIOD_UNKNOWN')).toMatchObject([{ subject: 'O-2' }]);
    expect(about('PRICE_LOCK_ENDS_BEFORE_TERM')).toMatchObject([
      { subject: 'lock-1', statement: expect.stringContaining('2027-02-28') as string },
    ]);
  });

  it.each`
    orders                                                                                       | flagged    | because
    ${[order('O-1', ended)]}                                                                     | ${['O-1']} | ${'nothing follows it'}
    ${[order('O-1', ended), order('O-2', YEARLY)]}                                               | ${[]}      | ${'another order form follows it'}
    ${[order('O-1', ended, { serviceIds: ['a'] }), order('O-2', YEARLY, { serviceIds: ['b'] })]} | ${['O-1']} | ${'the other one buys something else'}
    ${[order('O-1', ended, { inUse: false }), order('O-2', YEARLY, { serviceIds: ['b'] })]}      | ${[]}      | ${'nobody uses it any more'}
    ${[order('O-1', ended), order('O-2', YEARLY, { status: 'DRAFT' })]}                          | ${['O-1']} | ${'what follows is only a draft'}
  `('that ran out: $because', ({ orders, flagged }: { orders: ContractRecord[]; flagged: string[] }) => {
    const drafts = draftsOf(
      judge(on('2026-06-15', master, ...orders), { version: 1, thresholds: STANDARD_THRESHOLDS }),
    );
    const expired = drafts.filter(({ rule }) => rule === 'CONTRACT_EXPIRED_BUT_IN_USE');
    expect(expired.map(({ subject }) => subject)).toEqual(flagged);
  });
});

it('judges a draft by what it would bind to, and holds nobody to its days', () => {
  const told: Told = {
    term: YEARLY,
    provisions: [provision('training_use', 'allowed')],
    contract: { status: 'DRAFT' },
  };
  const contractCase = on('2026-12-20', record('MA', told));
  const drafts = draftsOf(judge(contractCase, { version: 1, thresholds: STANDARD_THRESHOLDS }));
  expect(drafts.map(({ rule }) => rule)).toContain('TRAINING_ON_OUR_DATA');
  expect(drafts.map(({ rule }) => rule)).not.toContain('NOTICE_DEADLINE_NEAR');
});

it('judges a contract that begins later by what will bind on its first day', () => {
  const term = { ...YEARLY, effectiveOn: calendarDate('2027-01-01') };
  const { terms } = on('2026-12-20', record('MA', { term, provisions: [provision('fallback_right', true)] }));
  expect(terms.provisions.map(({ value }) => value.key)).toEqual(['fallback_right']);
});
