import type { Actor } from '@recourse/access-server';
import { calendarDate } from '@recourse/kernel';
import { useScoring } from '../fixture/scoring.fixture.js';

const { database, scoring } = useScoring();

/** A contract with a flag of high severity that nobody has decided on. */
async function flagged() {
  const { contract, evaluate, flagsBy } = scoring();
  const contractId = await contract({
    provisions: { create: { key: 'fallback_right', value: false, party: 'customer' } },
  });
  await evaluate(contractId);
  const [flag] = await flagsBy(contractId, 'NO_FALLBACK_RIGHT');
  return { contractId, flag: flag! };
}

const WAIVER = { act: 'WAIVE', reason: 'second provider in place', until: calendarDate('2026-12-31') } as const;

beforeEach(() => {
  scoring().clock.date = '2026-06-15';
});

it('a waiver stays through evaluations until its last day, and the flag opens again the day after', async () => {
  const { actor, flags, evaluate, flagsBy, clock } = scoring();
  const { contractId, flag } = await flagged();
  const legal = await actor('LEGAL');
  await flags.decide(legal, { id: flag.id, expectedVersion: flag.version }, WAIVER);
  for (const [date, state] of [
    ['2026-12-31', 'WAIVED'],
    ['2027-01-01', 'OPEN'],
  ] as const) {
    clock.date = date;
    await evaluate(contractId);
    expect(await flagsBy(contractId, 'NO_FALLBACK_RIGHT')).toMatchObject([
      { id: flag.id, state, decision: { decidedBy: legal.id, reason: WAIVER.reason, waivedUntil: '2026-12-31' } },
    ]);
  }
  const history = await database.prisma.auditEntry.findMany({ where: { recordId: flag.id }, orderBy: { id: 'asc' } });
  expect(history.map(({ personName, act, field, after }) => ({ personName, act, field, after }))).toEqual([
    { personName: legal.name, act: 'changed', field: 'state', after: 'WAIVED' },
    { personName: legal.name, act: 'changed', field: 'waivedUntil', after: '2026-12-31' },
    { personName: 'Recourse', act: 'reopened', field: 'state', after: 'OPEN' },
  ]);
});

it.each(['PROCUREMENT', 'FINANCE', 'VIEWER'] as const)('%s cannot decide', async (role) => {
  const { flag } = await flagged();
  const person = await scoring().actor(role);
  await expect(
    scoring().flags.decide(person, { id: flag.id, expectedVersion: flag.version }, WAIVER),
  ).rejects.toMatchObject({ refusal: { kind: 'not-allowed', because: 'forbidden' } });
});

describe('what is refused', () => {
  let legal: Actor;
  beforeAll(async () => {
    legal = await scoring().actor('LEGAL');
  });

  it('a decision on an older view, with the state as it is', async () => {
    const { flag } = await flagged();
    const seen = { id: flag.id, expectedVersion: flag.version };
    await scoring().flags.decide(legal, seen, WAIVER);
    await expect(scoring().flags.decide(legal, seen, WAIVER)).rejects.toMatchObject({
      refusal: { kind: 'changed-meanwhile', currentVersion: 2, current: { state: 'WAIVED' } },
    });
  });

  it.each(['not-an-id', '01900000-0000-7000-8000-00000000ffff'])('a flag that is not there: %s', async (id) => {
    await expect(scoring().flags.decide(legal, { id, expectedVersion: 1 }, WAIVER)).rejects.toMatchObject({
      refusal: { kind: 'flag-not-found', because: 'missing' },
    });
  });

  it.each(['', '  ', 'x'.repeat(4001)])('a comment without words or beyond measure', async (text) => {
    const { flag } = await flagged();
    await expect(scoring().flags.comment(legal, flag.id, text)).rejects.toMatchObject({
      refusal: { kind: 'invalid-comment' },
    });
  });

  it('a colleague who has left', async () => {
    const { flag } = await flagged();
    const gone = await scoring().actor('PROCUREMENT');
    await database.prisma.person.update({ where: { id: gone.id }, data: { deactivatedAt: new Date() } });
    const seen = { id: flag.id, expectedVersion: flag.version };
    await expect(scoring().flags.assign(legal, seen, gone.id)).rejects.toMatchObject({
      refusal: { kind: 'person-not-found' },
    });
  });
});

it('finance may hand a flag on and comment on it, and a viewer may not', async () => {
  const { actor, flags } = scoring();
  const { flag } = await flagged();
  const [finance, viewer] = [await actor('FINANCE'), await actor('VIEWER')];
  const seen = { id: flag.id, expectedVersion: flag.version };
  expect(await flags.assign(finance, seen, finance.id)).toMatchObject({ assignedToId: finance.id, version: 2 });
  expect(await flags.comment(finance, flag.id, ' Budgeted. ')).toMatchObject({ text: 'Budgeted.' });
  await expect(flags.comment(viewer, flag.id, 'Why?')).rejects.toMatchObject({ refusal: { kind: 'not-allowed' } });
});

it('the database itself refuses a waiver without a reason, and a second standing flag', async () => {
  const { flag } = await flagged();
  await expect(database.prisma.flag.update({ where: { id: flag.id }, data: { state: 'WAIVED' } })).rejects.toThrow(
    /flag_waiver/,
  );
  const { contractId, rule, subject } = flag;
  const again = { contractId, rule, subject, severity: 'LOW', severityRank: 1 } as const;
  const rest = { statement: 's', basis: {}, whatToDo: 'w', certainty: 1, openedOn: new Date() };
  await expect(database.prisma.flag.create({ data: { ...again, ...rest } })).rejects.toThrow(/Unique constraint/);
});
