import { calendarDate, duration } from '@recourse/kernel';
import type { Commitment } from '../register/commitment.js';
import type { PriceLock } from '../register/price-lock.js';
import type { Provision } from '../register/provision.js';
import type { ServiceLevel } from '../register/service-level.js';
import { effectiveTerms } from './effective-terms.js';
import { document, family } from '../fixture/family.fixture.js';
import { LOCK, provision, SPEND, UPTIME } from '../fixture/records.fixture.js';

const says = (contractId: string, said: Pick<Provision, 'key' | 'value'> & Partial<Provision>) =>
  provision({ ...said, contractId });

const uptime = (contractId: string, target: number, serviceId: string | null = null): ServiceLevel => ({
  ...UPTIME,
  contractId,
  target,
  serviceId,
});

const lock = (contractId: string, amount: string, [from, to]: readonly [string, string]): PriceLock => ({
  ...LOCK,
  contractId,
  price: { amount, currency: 'USD' },
  from: calendarDate(from),
  to: calendarDate(to),
});

const spend = (contractId: string, minor: number): Commitment => ({
  ...SPEND,
  contractId,
  amount: { minor, currency: 'USD' },
});

const master = document('MSA', {
  since: '2024-01-01',
  term: { initialTerm: duration('P3Y'), noticePeriod: duration('P30D'), noticeAnchor: 'BEFORE_END' },
  serviceLevels: [uptime('MSA', 99)],
  priceLocks: [lock('MSA', '2.00', ['2024-01-01', '2025-12-31'])],
  commitments: [spend('MSA', 100)],
});
const orderForm = document('OF', {
  since: '2025-06-01',
  contract: { kind: 'ORDER_FORM', parentId: 'MSA' },
  term: { noticePeriod: duration('P60D') },
});
const amendment = document('A1', {
  since: '2026-03-01',
  contract: { kind: 'AMENDMENT', parentId: 'MSA' },
  term: { noticePeriod: duration('P90D'), noticeAnchor: 'BEFORE_RENEWAL' },
});
const amendsOrder = { kind: 'AMENDMENT', parentId: 'MSA', amendsId: 'OF' } as const;
const stated = document('MSA', {
  since: '2024-01-01',
  term: master.term,
  provisions: [says('MSA', { key: 'order_of_precedence', value: ['Master Agreement', 'Order Form'] })],
});
const later = document('A2', {
  since: '2026-05-01',
  contract: { kind: 'AMENDMENT', parentId: 'MSA' },
  term: { noticePeriod: duration('P7D') },
});
const draft = document('A2', { ...later, contract: { kind: 'AMENDMENT', parentId: 'MSA', status: 'DRAFT' } });
const backdated = document('A3', {
  since: '2025-01-01',
  contract: amendsOrder,
  term: { noticePeriod: duration('P14D') },
});

it.each`
  family                                  | on              | days  | from     | because
  ${family(master)}                       | ${'2024-01-01'} | ${30} | ${'MSA'} | ${'Of the documents in force only master agreement MSA says so.'}
  ${family(master, orderForm)}            | ${'2025-05-31'} | ${30} | ${'MSA'} | ${'Of the documents in force only master agreement MSA says so.'}
  ${family(master, orderForm)}            | ${'2025-06-01'} | ${60} | ${'OF'}  | ${'Order form OF prevails over master agreement MSA by default, as no document in force states an order of precedence.'}
  ${family(stated, orderForm)}            | ${'2025-06-01'} | ${30} | ${'MSA'} | ${'Master agreement MSA prevails over order form OF by the order of precedence in MSA.'}
  ${family(master, amendment)}            | ${'2026-02-28'} | ${30} | ${'MSA'} | ${'Of the documents in force only master agreement MSA says so.'}
  ${family(master, amendment)}            | ${'2026-03-01'} | ${90} | ${'A1'}  | ${'Amendment A1 changes master agreement MSA from 2026-03-01.'}
  ${family(master, amendment, later)}     | ${'2026-06-01'} | ${7}  | ${'A2'}  | ${'Amendment A2 is later than amendment A1.'}
  ${family(master, amendment, draft)}     | ${'2026-06-01'} | ${90} | ${'A1'}  | ${'Amendment A1 changes master agreement MSA from 2026-03-01.'}
  ${family(master, orderForm, later)}     | ${'2026-06-01'} | ${60} | ${'OF'}  | ${'Order form OF prevails over amendment A2 by default, as no document in force states an order of precedence.'}
  ${family(stated, orderForm, later)}     | ${'2026-06-01'} | ${7}  | ${'A2'}  | ${'Amendment A2 changes master agreement MSA from 2026-05-01.'}
  ${family(master, orderForm, backdated)} | ${'2025-06-01'} | ${14} | ${'A3'}  | ${'Amendment A3 changes order form OF from 2025-06-01.'}
`('notice of $days days binds on $on: $because', ({ family: documents, on, days, from, because }) => {
  expect(effectiveTerms(documents, calendarDate(on)).term.noticePeriod).toEqual({
    value: { amount: days, unit: 'days' },
    contractId: from,
    because,
  });
});

it('takes each field from the strongest document that states it', () => {
  const { term } = effectiveTerms(family(master, orderForm), calendarDate('2025-07-01'));
  expect(term.noticePeriod?.contractId).toBe('OF');
  expect(term.noticeAnchor?.contractId).toBe('MSA');
  expect(term.renewal).toBeNull();
});

it('gives amendments the place that a clause ranks them at, whatever they amend', () => {
  const ranking = document('MSA', {
    since: '2024-01-01',
    term: master.term,
    provisions: [
      says('MSA', { key: 'order_of_precedence', value: ['amendment', 'order form', 'agreement', 'policies'] }),
    ],
  });
  const change = document('A3', {
    since: '2026-01-01',
    contract: amendsOrder,
    term: { noticePeriod: duration('P90D') },
  });
  const { term } = effectiveTerms(family(ranking, orderForm, change), calendarDate('2026-07-01'));
  expect(term.noticePeriod).toMatchObject({ value: duration('P90D'), contractId: 'A3' });
});

it('counts the term from the day its own document took effect, not from an amendment or order form', () => {
  const { term } = effectiveTerms(family(master, orderForm, amendment), calendarDate('2026-07-01'));
  expect(term.effectiveOn).toMatchObject({ value: '2024-01-01', contractId: 'MSA' });
});

it('lets a new length end the last day that the amended document stated', () => {
  const fixed = document('MSA', { since: '2024-01-01', term: { endsOn: calendarDate('2024-12-31') } });
  const longer = document('A1', {
    since: '2024-06-01',
    contract: { kind: 'AMENDMENT', parentId: 'MSA' },
    term: { initialTerm: duration('P2Y') },
  });
  const { term } = effectiveTerms(family(fixed, longer), calendarDate('2024-07-01'));
  expect(term.endsOn).toBeNull();
  expect(term.initialTerm?.contractId).toBe('A1');
  expect(term.effectiveOn?.value).toBe('2024-01-01');
});

it('renews for as long as the term before it, whichever document states that', () => {
  const online = document('T', {
    since: '2024-01-01',
    contract: { kind: 'ONLINE_TERMS' },
    provisions: [provision({ key: 'renewal_term', value: 'same_as_initial_term' })],
  });
  const order = document('OF', {
    since: '2025-01-01',
    contract: { kind: 'ORDER_FORM', parentId: 'T' },
    term: { initialTerm: duration('P2Y') },
  });
  const renewal = (on: string) => effectiveTerms(family(online, order), calendarDate(on)).term.renewalTerm;
  expect(renewal('2024-06-01')).toBeNull();
  expect(renewal('2025-06-01')).toEqual({
    value: duration('P2Y'),
    contractId: 'T',
    because: 'T renews for as long as the term before it.',
  });
});

it('replaces a service level of one metric and service, and keeps those of another', () => {
  const better = document('A1', {
    since: '2026-03-01',
    contract: { kind: 'AMENDMENT', parentId: 'MSA' },
    serviceLevels: [uptime('A1', 99.9), uptime('A1', 99.5, 'batch')],
  });
  const { serviceLevels } = effectiveTerms(family(master, better), calendarDate('2026-03-01'));
  expect(serviceLevels.map(({ value }) => value.target)).toEqual([99.9, 99.5]);
});

it('follows a price lock by the next, and replaces one that shares a day', () => {
  const next = document('A1', {
    since: '2025-03-01',
    contract: { kind: 'AMENDMENT', parentId: 'MSA' },
    priceLocks: [lock('A1', '1.50', ['2026-01-01', '2026-12-31'])],
  });
  const sooner = document('A2', {
    since: '2025-04-01',
    contract: { kind: 'AMENDMENT', parentId: 'MSA' },
    priceLocks: [lock('A2', '1.25', ['2025-04-01', '2025-12-31'])],
  });
  const prices = (on: string) =>
    effectiveTerms(family(master, next, sooner), calendarDate(on)).priceLocks.map(({ value }) => value.price?.amount);
  expect(prices('2025-03-31').sort()).toEqual(['1.50', '2.00']);
  expect(prices('2025-04-01').sort()).toEqual(['1.25', '1.50']);
});

it.each`
  kind            | amounts       | because
  ${'AMENDMENT'}  | ${[250]}      | ${'an amendment replaces what was committed'}
  ${'ORDER_FORM'} | ${[250, 100]} | ${'a second order form commits to more'}
`('a second spend commitment by $kind gives $amounts: $because', ({ kind, amounts }) => {
  const second = document('X', {
    since: '2026-03-01',
    contract: { kind, parentId: 'MSA' },
    commitments: [spend('X', 250)],
  });
  const { commitments } = effectiveTerms(family(master, second), calendarDate('2026-03-01'));
  expect(commitments.map(({ value }) => value.amount?.minor)).toEqual(amounts);
});

it('replaces what is said with one key for one party, and keeps what is said for another', () => {
  const ending = (party: 'supplier' | 'customer', value: string) =>
    says(party, { key: 'termination_convenience', value, party });
  const first = document('MSA', {
    since: '2024-01-01',
    provisions: [ending('supplier', 'P30D'), ending('customer', 'P30D')],
  });
  const second = document('A1', {
    since: '2025-01-01',
    contract: { kind: 'AMENDMENT', parentId: 'MSA' },
    provisions: [ending('supplier', 'P180D')],
  });
  const { provisions } = effectiveTerms(family(first, second), calendarDate('2025-01-01'));
  expect(provisions.map(({ value, contractId }) => [value.party, value.value, contractId])).toEqual([
    ['supplier', 'P180D', 'A1'],
    ['customer', 'P30D', 'MSA'],
  ]);
});

it('ends with documents that amend each other in a circle', () => {
  const a = document('A1', { since: '2024-01-01', contract: { kind: 'AMENDMENT', parentId: 'MSA', amendsId: 'A2' } });
  const b = document('A2', { since: '2024-01-01', contract: { kind: 'AMENDMENT', parentId: 'MSA', amendsId: 'A1' } });
  expect(effectiveTerms(family(master, a, b), calendarDate('2026-01-01')).term.noticePeriod?.contractId).toBe('MSA');
});

it('counts a document without any date as in force: a person made it active', () => {
  const undated = document('MSA', { term: { noticePeriod: duration('P30D') } });
  expect(effectiveTerms(family(undated), calendarDate('2026-01-01')).term.noticePeriod?.contractId).toBe('MSA');
});
