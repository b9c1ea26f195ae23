import { addDays, calendarDate } from '@recourse/kernel';
import { useFreshDatabase } from '@recourse/platform-server/testing';
import { EventDecision, EventKind, EventStatus, eventStatus } from '@recourse/renewals-domain';
import { eventOf } from '../evaluation/event-row.js';
import { hasStatus } from './calendar-where.js';

const database = useFreshDatabase();
const TODAY = calendarDate('2026-06-15');
const DAYS = [-40, -1, 0, 1, 29, 30, 31, 90];
const column = (days: number | null) => (days === null ? null : new Date(`${addDays(TODAY, days)}T00:00:00Z`));

/** Every kind on every day, with every day to act before it, settled or not, decided or not. */
const cases = Object.values(EventKind).flatMap((kind) =>
  DAYS.flatMap((date) =>
    [null, ...DAYS.filter((act) => act <= date)].flatMap((act) =>
      [null, -5].flatMap((settled) =>
        [null, ...Object.values(EventDecision)].map((decision) => ({ kind, date, act, settled, decision })),
      ),
    ),
  ),
);

beforeAll(async () => {
  const { prisma } = database;
  const supplier = await prisma.supplier.create({ data: { slug: 's', name: 'S', kind: 'MODEL_LAB' } });
  const person = await prisma.person.create({ data: { email: 'p@example.com', name: 'P', role: 'LEGAL' } });
  const contract = await prisma.contract.create({
    data: { reference: 'C', title: 'C', kind: 'ORDER_FORM', status: 'ACTIVE', supplierId: supplier.id },
  });
  await prisma.calendarEvent.createMany({
    data: cases.map(({ kind, date, act, settled, decision }, index) => ({
      id: `event-${index}`,
      contractId: contract.id,
      kind,
      date: column(date)!,
      lastDayToAct: column(act),
      settledOn: column(settled),
      decision,
      decisionReason: decision && 'because',
      decidedById: decision && person.id,
      decidedAt: decision && new Date(),
      derivation: [],
      fingerprint: Buffer.from([0]),
      changedAt: new Date(),
    })),
  });
});

it.each(Object.values(EventStatus))('finds in the database what the domain calls %s', async (status) => {
  const all = await database.prisma.calendarEvent.findMany({ orderBy: { id: 'asc' } });
  const found = await database.prisma.calendarEvent.findMany({
    where: hasStatus(status, TODAY),
    orderBy: { id: 'asc' },
  });
  const expected = all.filter((row) => eventStatus({ ...eventOf(row), decision: row.decision }, TODAY) === status);
  expect(expected.length).toBeGreaterThan(0);
  expect(found.map(({ id }) => id)).toEqual(expected.map(({ id }) => id));
});
