import { addDays, dateOfInstant } from '@recourse/kernel';
import { anOrderForm, inDays } from '../setup/order-form.js';
import { useRunningApp } from '../setup/running-app.js';
import { signedIn } from '../setup/signed-in.js';

const running = useRunningApp();

async function ask<T>(query: string): Promise<T> {
  const { data, errors } = await running.graphql(query, {}, await signedIn(running.database, 'FINANCE'));
  expect(errors).toEqual([]);
  return Object.values(data ?? {})[0] as T;
}

it('adds up what is at stake in the coming days, each renewal once and in its span', async () => {
  // Given order forms over USD 120,000 a year, with notice due in 20, in 70 and in 300 days
  await anOrderForm(running, 'OF-20', 50);
  await anOrderForm(running, 'OF-70', 100);
  await anOrderForm(running, 'OF-300', 330);
  // When finance looks ahead
  const spans = await ask('{ spendAtStake { days until decisions unknown amounts { amount currency } } }');
  // Then each span holds what can still be decided in it, though the notice for a renewal names the same amount
  const usd = (amount: string) => [{ amount, currency: 'USD' }];
  expect(spans).toEqual([
    { days: 30, until: inDays(30), decisions: 1, unknown: 0, amounts: usd('120000.00') },
    { days: 90, until: inDays(90), decisions: 2, unknown: 0, amounts: usd('240000.00') },
    { days: 180, until: inDays(180), decisions: 2, unknown: 0, amounts: usd('240000.00') },
  ]);
});

it('counts no more what somebody has decided', async () => {
  const { prisma } = running.database;
  const event = await prisma.calendarEvent.findFirstOrThrow({
    where: { kind: 'RENEWAL', contract: { reference: 'OF-70' } },
  });
  const { errors } = await running.graphql(
    `mutation ($input: DecideCalendarEventInput!) {
      decideCalendarEvent(input: $input, why: "renewed on purpose") { id }
    }`,
    { input: { id: event.id, expectedVersion: event.version, decision: 'DISMISSED' } },
    await signedIn(running.database, 'PROCUREMENT'),
  );
  expect(errors).toEqual([]);
  const [, ninety] = await ask<{ decisions: number }[]>('{ spendAtStake(days: [30, 90]) { decisions } }');
  expect(ninety).toEqual({ decisions: 1 });
});

it('shows how the score of all contracts moved, day by day', async () => {
  // Given two contracts, judged three days ago at 60 and 80, of which the second rose to 100 since
  const { prisma } = running.database;
  await prisma.scoreSnapshot.deleteMany();
  const [first, second] = await prisma.contract.findMany({ orderBy: { reference: 'asc' }, take: 2 });
  const day = (ago: number) => new Date(`${addDays(dateOfInstant(new Date()), -ago)}T00:00:00Z`);
  const snapshot = (contractId: string, ago: number, total: number | null) =>
    prisma.scoreSnapshot.create({
      data: { contractId, day: day(ago), total, certainty: 0.5, policyVersion: 1, breakdown: [] },
    });
  await snapshot(first!.id, 3, 60);
  await snapshot(second!.id, 3, 80);
  await snapshot(second!.id, 1, 100);
  await snapshot(first!.id, 0, null);
  // When somebody looks at the portfolio, then the mean follows, and an unknown score counts for nothing
  expect(await ask('{ portfolioScores { since total contractCount } }')).toEqual([
    { since: inDays(-3), total: 70, contractCount: 2 },
    { since: inDays(-1), total: 80, contractCount: 2 },
    { since: inDays(0), total: 100, contractCount: 1 },
  ]);
});
