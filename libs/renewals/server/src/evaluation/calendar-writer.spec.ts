import { FamiliesReader } from '@recourse/contracts-server';
import { calendarDate } from '@recourse/kernel';
import { Clock } from '@recourse/platform-server';
import { useFreshDatabase } from '@recourse/platform-server/testing';
import { HappeningsReader } from '../happenings/happenings-reader.js';
import { Holidays } from '../holidays/holidays.js';
import { CalendarWriter } from './calendar-writer.js';
import { Portfolio } from './portfolio.js';

const database = useFreshDatabase();
const day = (text: string) => new Date(`${text}T00:00:00Z`);

/** A clock that a test sets. */
class SetClock extends Clock {
  date = '2026-06-01';
  override now = () => new Date(`${this.date}T12:00:00Z`);
}

let clock: SetClock;
let refresh: (headId: string) => Promise<void>;
let number = 0;

beforeAll(async () => {
  const { prisma, configuration } = database;
  clock = new SetClock(configuration);
  const families = new FamiliesReader(prisma);
  const portfolio = new Portfolio(prisma, clock, new HappeningsReader(prisma), new Holidays(prisma));
  const writer = new CalendarWriter(clock, families, portfolio);
  refresh = (headId) => prisma.$transaction((tx) => writer.refresh(tx, [headId]));
  await prisma.supplier.create({ data: { slug: 'contoso', name: 'Contoso Models', kind: 'MODEL_LAB' } });
});

beforeEach(() => {
  clock.date = '2026-06-01';
});

/** Twelve months from 1 March 2026, renewing by the year, with thirty days' notice. */
async function aContract(): Promise<string> {
  number += 1;
  const supplier = await database.prisma.supplier.findFirstOrThrow({ where: { slug: 'contoso' } });
  const { id } = await database.prisma.contract.create({
    data: {
      reference: `C-${number}`,
      title: 'Model access',
      kind: 'MASTER_AGREEMENT',
      status: 'ACTIVE',
      supplierId: supplier.id,
      term: {
        create: {
          effectiveOn: day('2026-03-01'),
          initialTerm: 'P1Y',
          renewal: 'AUTOMATIC',
          renewalTerm: 'P1Y',
          noticePeriod: 'P30D',
          noticeAnchor: 'BEFORE_END',
          deemedReceiptAfter: 'P0D',
        },
      },
    },
  });
  await refresh(id);
  return id;
}

async function eventsOf(contractId: string) {
  const rows = await database.prisma.calendarEvent.findMany({
    where: { contractId },
    orderBy: [{ kind: 'asc' }, { period: 'asc' }],
  });
  return rows.map(({ kind, period, date, sequence, withdrawnOn, decision }) => ({
    event: `${kind} ${period ?? ''}`,
    date: date.toISOString().slice(0, 10),
    sequence,
    withdrawn: withdrawnOn !== null,
    decision,
  }));
}

const noticeOf = async (contractId: string) =>
  (await eventsOf(contractId)).filter(({ event }) => event === 'NOTICE_DEADLINE 0');

it('writes the events that the terms give', async () => {
  expect(await eventsOf(await aContract())).toMatchObject([
    { event: 'PERIOD_END 0', date: '2027-02-28', sequence: 0 },
    { event: 'RENEWAL 1', date: '2027-03-01', sequence: 0 },
    { event: 'NOTICE_DEADLINE 0', date: '2027-01-29', sequence: 0 },
    { event: 'NOTICE_SEND_BY 0', date: '2027-01-29', sequence: 0 },
  ]);
});

it('writes nothing where nothing changed, also on another day', async () => {
  const id = await aContract();
  const before = await database.prisma.calendarEvent.findMany({ where: { contractId: id } });
  clock.date = '2026-08-15';
  await refresh(id);
  expect(await database.prisma.calendarEvent.findMany({ where: { contractId: id } })).toEqual(before);
});

it('raises the sequence when an amendment moves the date, under the same id', async () => {
  const id = await aContract();
  const { supplierId } = await database.prisma.contract.findUniqueOrThrow({ where: { id } });
  await database.prisma.contract.create({
    data: {
      reference: `C-${number}-A`,
      title: 'Longer',
      kind: 'AMENDMENT',
      status: 'ACTIVE',
      supplierId,
      parentId: id,
      amendsId: id,
      term: { create: { effectiveOn: day('2026-05-01'), initialTerm: 'P2Y' } },
    },
  });
  await refresh(id);
  expect(await noticeOf(id)).toEqual([
    { event: 'NOTICE_DEADLINE 0', date: '2028-01-30', sequence: 1, withdrawn: false, decision: null },
  ]);
});

it('withdraws what the terms no longer give, and takes it back with its decision', async () => {
  const id = await aContract();
  const person = await database.prisma.person.create({
    data: { email: `p${number}@example.com`, name: 'Pat', role: 'LEGAL' },
  });
  await database.prisma.calendarEvent.update({
    where: { id: `${id}/NOTICE_DEADLINE/0` },
    data: { decision: 'DONE', decidedById: person.id, decidedAt: new Date() },
  });
  await database.prisma.termAndRenewal.update({ where: { contractId: id }, data: { renewal: 'NONE' } });
  await refresh(id);
  expect(await noticeOf(id)).toMatchObject([{ withdrawn: true, sequence: 1, decision: 'DONE' }]);
  await database.prisma.termAndRenewal.update({ where: { contractId: id }, data: { renewal: 'AUTOMATIC' } });
  await refresh(id);
  expect(await noticeOf(id)).toMatchObject([{ withdrawn: false, sequence: 2, decision: 'DONE' }]);
});

it('rolls forward into the renewed period', async () => {
  const id = await aContract();
  clock.date = '2027-03-01';
  await refresh(id);
  const live = (await eventsOf(id)).filter(({ withdrawn }) => !withdrawn);
  expect(live.map(({ event, date }) => `${event} ${date}`)).toEqual([
    'PERIOD_END 1 2028-02-29',
    'RENEWAL 2 2028-03-01',
    'NOTICE_DEADLINE 1 2028-01-30',
    'NOTICE_SEND_BY 1 2028-01-28',
  ]);
});

it('replaces what it could not tell', async () => {
  const id = await aContract();
  const missing = async () =>
    (await database.prisma.unknownDate.findMany({ where: { contractId: id } })).map((unknown) => unknown.missing);
  expect(await missing()).toEqual([]);
  await database.prisma.termAndRenewal.update({ where: { contractId: id }, data: { noticePeriod: null } });
  await refresh(id);
  await refresh(id);
  expect(await missing()).toEqual(['NOTICE_PERIOD']);
});

it('stops at the notice that was given', async () => {
  const id = await aContract();
  await database.prisma.givenNotice.create({ data: { contractId: id, receivedOn: day('2026-12-01') } });
  await database.prisma.contract.update({ where: { id }, data: { status: 'NOTICE_GIVEN' } });
  clock.date = '2027-06-01';
  await refresh(id);
  const live = (await eventsOf(id)).filter(({ withdrawn }) => !withdrawn);
  expect(live.map(({ event, date }) => `${event} ${date}`)).toEqual([
    'PERIOD_END 0 2027-02-28',
    'NOTICE_DEADLINE 0 2027-01-29',
    'NOTICE_SEND_BY 0 2027-01-29',
  ]);
  expect(calendarDate('2027-02-28') < clock.today()).toBe(true);
});
