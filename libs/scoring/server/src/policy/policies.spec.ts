import { useScoring } from '../fixture/scoring.fixture.js';

const { database, scoring } = useScoring();

beforeEach(async () => {
  await database.prisma.policy.deleteMany();
});

const edition = (thresholds: Record<string, unknown>, expectedVersion = 1) => ({
  expectedVersion,
  thresholds,
  why: 'stricter',
});

it('is the standard one until somebody changes it; a change makes a version, with its history', async () => {
  const { policies, actor } = scoring();
  expect(await policies.inForce()).toMatchObject({ version: 1, changedById: null });
  const legal = await actor('LEGAL');
  await policies.update(legal, edition({ uptimeFloorPercent: 99.95 }));
  const inForce = await policies.inForce();
  expect(inForce).toMatchObject({ version: 2, changedById: legal.id, why: 'stricter' });
  expect(inForce.thresholds).toMatchObject({ uptimeFloorPercent: 99.95, liabilityCapMonths: 12 });
  const history = await database.prisma.auditEntry.findMany({ where: { recordType: 'Policy', personId: legal.id } });
  expect(history).toMatchObject([{ recordId: '2', field: 'uptimeFloorPercent', before: 99.9, after: 99.95 }]);
});

it('orders every contract to be judged again', async () => {
  const { policies, actor } = scoring();
  await policies.update(await actor('LEGAL'), edition({ uptimeFloorPercent: 99.95 }));
  const jobs = await database.prisma.$queryRaw<{ task: string }[]>`
    SELECT task_identifier AS task FROM graphile_worker.jobs WHERE task_identifier = 'evaluate-all-contracts'`;
  expect(jobs).toHaveLength(1);
});

it('a change to what is in force already makes no version', async () => {
  const { policies, actor } = scoring();
  expect(await policies.update(await actor('LEGAL'), edition({ uptimeFloorPercent: 99.9 }))).toMatchObject({
    version: 1,
  });
});

it.each`
  role             | thresholds                      | expectedVersion | kind                   | because
  ${'PROCUREMENT'} | ${{ uptimeFloorPercent: 99.5 }} | ${1}            | ${'not-allowed'}       | ${'whoever negotiates does not lower the bar'}
  ${'LEGAL'}       | ${{ uptimeFloorPercent: 99.5 }} | ${7}            | ${'changed-meanwhile'} | ${'it was not the version seen'}
  ${'LEGAL'}       | ${{ uptimeFloorPercent: 150 }}  | ${1}            | ${'invalid-threshold'} | ${'out of range'}
  ${'LEGAL'}       | ${{ nonsense: 1 }}              | ${1}            | ${'unknown-threshold'} | ${'no such number'}
`('$role is refused with $kind: $because', async ({ role, thresholds, expectedVersion, kind }) => {
  const person = await scoring().actor(role as 'LEGAL');
  const attempt = scoring().policies.update(
    person,
    edition(thresholds as Record<string, unknown>, expectedVersion as number),
  );
  await expect(attempt).rejects.toMatchObject({ refusal: { kind: kind as string } });
});

it('a preview judges every contract both ways and writes nothing', async () => {
  const { contract, evaluate, preview, actor } = scoring();
  const level = { metric: 'UPTIME', target: 99.9, unit: '%', window: 'MONTH' } as const;
  const id = await contract({ serviceLevels: { create: level } });
  await evaluate(id);
  const before = await database.prisma.flag.findMany();
  const shown = await preview.of(await actor('LEGAL'), { uptimeFloorPercent: 99.95 });
  expect(shown).toMatchObject({ contractCount: 1, raisedCount: 1, withdrawnCount: 0, changedCount: 0 });
  expect(shown.effects).toMatchObject([{ contractId: id, raised: [{ rule: 'SLA_BELOW_POLICY' }] }]);
  expect(await database.prisma.flag.findMany()).toEqual(before);
});
