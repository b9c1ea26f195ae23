import { SILENT_FACTS, SILENT_TERM } from '@recourse/contracts-domain';
import type { Contract, ContractFamily, ContractRecord, TermAndRenewal } from '@recourse/contracts-domain';
import { calendarDate, duration } from '@recourse/kernel';
import { on } from './contract-in-force.fixture.js';
import { contractsInForce, type Happenings } from './contracts-in-force.js';
import { datedEvents } from './dated-events.js';

function record(id: string, contract: Partial<Contract>, term: Partial<TermAndRenewal> = {}): ContractRecord {
  return {
    contract: {
      ...SILENT_FACTS,
      id,
      reference: id,
      title: id,
      kind: 'ORDER_FORM',
      status: 'ACTIVE',
      supplierId: 's',
      version: 1,
      ...contract,
    },
    term: { ...SILENT_TERM, ...term },
    serviceLevels: [],
    breaches: [],
    priceLocks: [],
    commitments: [],
    consumption: [],
    provisions: [],
  };
}

const year = (from: string): Partial<TermAndRenewal> => ({
  effectiveOn: calendarDate(from),
  initialTerm: duration('P12M'),
  renewal: 'NONE',
});

const master = record('MA', { kind: 'MASTER_AGREEMENT' }, { effectiveOn: calendarDate('2024-01-01') });
const first = record('O-1', { parentId: 'MA' }, year('2026-01-01'));
const second = record('O-2', { parentId: 'MA' }, year('2026-07-01'));

const nothingHappened: Happenings = { supplierEvents: [], noticesGiven: new Map() };

function endsOf(head: ContractRecord, ...others: ContractRecord[]) {
  const family: ContractFamily = { head, members: [head, ...others] };
  return contractsInForce(family, calendarDate('2026-08-01'), nothingHappened)
    .flatMap((contract) => datedEvents(contract, on('2026-08-01')).events)
    .filter(({ kind }) => kind === 'PERIOD_END')
    .map(({ contractId, date }) => `${contractId} ${date}`);
}

it('gives each order form its own end', () => {
  expect(endsOf(master, first, second)).toEqual(['O-1 2026-12-31', 'O-2 2027-06-30']);
});

it('lets an amendment move the end of what it amends, and of nothing else', () => {
  const longer = record(
    'A-1',
    { kind: 'AMENDMENT', parentId: 'O-1', amendsId: 'O-1' },
    {
      effectiveOn: calendarDate('2026-03-01'),
      endsOn: calendarDate('2027-12-31'),
    },
  );
  expect(endsOf(master, first, second, longer)).toEqual(['O-1 2027-12-31', 'O-2 2027-06-30']);
});

it('keeps the event’s id when an amendment moves its date', () => {
  const ids = (members: ContractRecord[]) =>
    contractsInForce({ head: master, members }, calendarDate('2026-08-01'), nothingHappened)
      .flatMap((contract) => datedEvents(contract, on('2026-08-01')).events)
      .map(({ id }) => id);
  const longer = record('A-1', { kind: 'AMENDMENT', amendsId: 'O-1' }, { endsOn: calendarDate('2027-12-31') });
  expect(ids([master, first, longer])).toEqual(ids([master, first]));
});

it('counts a draft amendment for nothing', () => {
  const draft = record(
    'A-1',
    { kind: 'AMENDMENT', amendsId: 'O-1', status: 'DRAFT' },
    { endsOn: calendarDate('2027-12-31') },
  );
  expect(endsOf(master, first, draft)).toEqual(['O-1 2026-12-31']);
});

it('takes a master agreement’s own term beside those of its order forms', () => {
  const termed = record('MA', { kind: 'MASTER_AGREEMENT' }, year('2025-10-01'));
  expect(endsOf(termed, first)).toEqual(['MA 2026-09-30', 'O-1 2026-12-31']);
});

it('fills what an order form leaves open from the master agreement', () => {
  const noticed = record(
    'MA',
    { kind: 'MASTER_AGREEMENT' },
    { noticePeriod: duration('P60D'), noticeAnchor: 'BEFORE_END' },
  );
  const renewing = record(
    'O-1',
    { parentId: 'MA' },
    { ...year('2026-01-01'), renewal: 'AUTOMATIC', renewalTerm: duration('P12M') },
  );
  const [, order] = contractsInForce(
    { head: noticed, members: [noticed, renewing] },
    calendarDate('2026-08-01'),
    nothingHappened,
  );
  expect(
    order && datedEvents(order, on('2026-08-01')).events.find(({ kind }) => kind === 'NOTICE_DEADLINE'),
  ).toMatchObject({
    contractId: 'O-1',
    date: '2026-11-01',
    derivation: expect.arrayContaining([
      expect.objectContaining({
        sources: expect.arrayContaining([{ field: 'noticePeriod', contractId: 'MA' }]) as unknown,
      }),
    ]) as unknown,
  });
});

it('shows a contract signed ahead from its first day', () => {
  expect(endsOf(record('O-9', {}, year('2027-01-01')))).toEqual(['O-9 2027-12-31']);
});

it('reports what is missing from the only contract there is', () => {
  const family = { head: master, members: [master] };
  const [only] = contractsInForce(family, calendarDate('2026-08-01'), nothingHappened);
  expect(only && datedEvents(only, on('2026-08-01')).unknowns.map(({ missing }) => missing)).toContain('END');
});
