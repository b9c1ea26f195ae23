import { jest } from '@jest/globals';
import type { Role } from '@recourse/access-server';
import { createProgram } from '@recourse/cli';
import { Clock } from '@recourse/platform-server';
import { useRunningApp } from '../setup/running-app.js';
import { signedIn } from '../setup/signed-in.js';

const running = useRunningApp();
let legal: Record<string, string>;
let contractId: string;

const day = (text: string) => new Date(`${text}T00:00:00Z`);
const at = (date: string) => jest.spyOn(Clock.prototype, 'now').mockReturnValue(new Date(`${date}T12:00:00Z`));

const FLAGS = `query ($filter: FlagFilter) {
  flags(filter: $filter) {
    totalCount
    nodes {
      id rule severity state statement whatToDo actBy version
      contract { reference }
      basis { records { kind recordId } search { searched } }
      decision { reason waivedUntil decidedBy { name } }
      comments { text author { name } }
    }
  }
}`;

interface ShownFlag {
  readonly id: string;
  readonly rule: string;
  readonly state: string;
  readonly statement: string;
  readonly version: number;
  readonly comments: readonly { readonly text: string }[] | null;
}

async function flagBy(rule: string, headers = legal): Promise<ShownFlag> {
  const { data, errors } = await running.graphql(FLAGS, { filter: { rules: [rule], contractId } }, headers);
  expect(errors).toEqual([]);
  const { nodes } = data?.flags as { readonly nodes: readonly ShownFlag[] };
  return nodes[0] as ShownFlag;
}

const DECIDE = `mutation ($input: DecideFlagInput!) { decideFlag(input: $input) { state version } }`;
const waive = ({ id, version }: ShownFlag, headers = legal) =>
  running.graphql(
    DECIDE,
    {
      input: { id, expectedVersion: version, act: 'WAIVE', reason: 'Second provider is in place', until: '2026-12-31' },
    },
    headers,
  );

/** What the worker does when something changed, or a new day has begun. */
async function judgedOn(date: string): Promise<void> {
  at(date);
  await running.database.prisma.$executeRaw`
    SELECT graphile_worker.add_job('evaluate-all-contracts', payload => '{}'::json)`;
  await running.runJobs();
}

/** Signed in through all the days of these stories. */
async function personIn(role: Role): Promise<Record<string, string>> {
  const headers = await signedIn(running.database, role);
  const data = { createdAt: day('2026-06-01'), expiresAt: day('2027-05-31') };
  await running.database.prisma.apiToken.updateMany({ data });
  return headers;
}

beforeAll(async () => {
  legal = await personIn('LEGAL');
  const { prisma } = running.database;
  const supplier = await prisma.supplier.create({
    data: { slug: 'example-models', name: 'Example Models', kind: 'MODEL_LAB' },
  });
  const contract = await prisma.contract.create({
    data: {
      reference: 'C-2026-7',
      title: 'Model access',
      kind: 'MASTER_AGREEMENT',
      status: 'ACTIVE',
      supplierId: supplier.id,
      provisions: { create: { key: 'fallback_right', value: false, party: 'customer' } },
      commitments: {
        create: {
          category: 'SPEND',
          amountMinor: 36_500_000n,
          amountCurrency: 'USD',
          from: day('2026-01-01'),
          to: day('2026-12-31'),
          consumption: {
            create: {
              from: day('2026-01-01'),
              to: day('2026-05-31'),
              amountMinor: 5_000_000n,
              amountCurrency: 'USD',
              source: 'bill',
            },
          },
        },
      },
    },
  });
  contractId = contract.id;
});

afterEach(() => {
  jest.restoreAllMocks();
});

it('finance reads flags with their amounts and cannot decide them', async () => {
  await judgedOn('2026-06-15');
  const finance = await personIn('FINANCE');
  const flag = await flagBy('COMMITMENT_UNDER_USED', finance);
  expect(flag.statement).toContain('USD 365,000');
  const { errors } = await waive(flag, finance);
  expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN', kind: 'not-allowed' } }]);
  expect((await flagBy('COMMITMENT_UNDER_USED')).state).toBe('OPEN');
});

it('a viewer reads flags without amounts and comments', async () => {
  await judgedOn('2026-06-15');
  const flag = await flagBy('COMMITMENT_UNDER_USED');
  const COMMENT = 'mutation ($id: ID!) { commentFlag(flagId: $id, text: "USD 50,000 so far") { author { name } } }';
  const said = await running.graphql(COMMENT, { id: flag.id }, legal);
  expect(said.data?.commentFlag).toEqual({ author: { name: 'legal' } });
  expect((await flagBy('COMMITMENT_UNDER_USED')).comments).toMatchObject([{ text: 'USD 50,000 so far' }]);
  const shown = await flagBy('COMMITMENT_UNDER_USED', await personIn('VIEWER'));
  expect(shown.statement).toContain(
    'Of the commitment of an amount not shown, an amount not shown will be left unused',
  );
  expect(shown.comments).toBeNull();
});

it('two people who decide on one flag do not overwrite each other', async () => {
  await judgedOn('2026-06-15');
  const flag = await flagBy('COMMITMENT_UNDER_USED');
  await waive(flag);
  const { errors } = await waive(flag);
  expect(errors).toMatchObject([
    { extensions: { code: 'CONFLICT', kind: 'changed-meanwhile', current: { state: 'WAIVED' } } },
  ]);
});

it('legal previews a stricter policy, sets it, and all contracts are judged by it', async () => {
  await judgedOn('2026-06-15');
  await running.database.prisma.serviceLevel.create({
    data: { contractId, metric: 'UPTIME', target: 99.9, unit: '%', window: 'MONTH' },
  });
  const thresholds = [{ name: 'uptimeFloorPercent', value: 99.95 }];
  const PREVIEW = `query ($thresholds: [ThresholdInput!]!) {
    policyPreview(thresholds: $thresholds) { raisedCount effects { contract { reference } raised { rule statement } } }
  }`;
  const preview = await running.graphql(PREVIEW, { thresholds }, legal);
  expect(preview.data?.policyPreview).toMatchObject({
    raisedCount: 1,
    effects: [{ contract: { reference: 'C-2026-7' }, raised: [{ rule: 'SLA_BELOW_POLICY' }] }],
  });
  const UPDATE = `mutation ($input: UpdatePolicyInput!) { updatePolicy(input: $input) { version changedBy { name } } }`;
  const updated = await running.graphql(UPDATE, { input: { expectedVersion: 1, thresholds, why: 'outages' } }, legal);
  expect(updated.data?.updatePolicy).toEqual({ version: 2, changedBy: { name: 'legal' } });
  await running.runJobs();
  const SCORE = `query ($id: ID!) {
    contract(id: $id) {
      flags { rule }
      score { total certainty policyVersion breakdown { aspect score checks { rule outcome reason } } }
      scoreHistory { since }
      supplier { score { total weighting contractCount } }
    }
  }`;
  const { data, errors } = await running.graphql(SCORE, { id: contractId }, legal);
  expect(errors).toEqual([]);
  const contract = data?.contract as { readonly flags: readonly { readonly rule: string }[] };
  expect(contract.flags.map(({ rule }) => rule)).toContain('SLA_BELOW_POLICY');
  expect(contract).toMatchObject({
    score: { policyVersion: 2 },
    supplier: { score: { weighting: 'EQUAL', contractCount: 1 } },
  });
});

it('the command line prints the flags that stand, gravest first', async () => {
  await judgedOn('2026-06-15');
  const printed: string[] = [];
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => printed.push(String(text)) > 0);
  const before = { ...process.env };
  Object.assign(process.env, {
    RECOURSE_URL: running.url,
    RECOURSE_TOKEN: legal.authorization?.replace('Bearer ', ''),
  });
  await createProgram().parseAsync(['node', 'recourse', 'flags', '--severity', 'high', '--json']);
  process.env = before;
  const flags = printed.map((line) => JSON.parse(line) as { severity: string; contract: { reference: string } });
  expect(flags.length).toBeGreaterThan(0);
  expect([...new Set(flags.map(({ severity }) => severity))]).toEqual(['CRITICAL', 'HIGH']);
  expect(flags[0]?.contract.reference).toBe('C-2026-7');
});

// Last, since its days lie after those of the others.
it('legal waives a flag until a date with a reason; evaluations keep it, and it opens again the day after', async () => {
  // Given a contract of which legal registered that it grants no fallback right
  await judgedOn('2026-06-15');
  const flag = await flagBy('NO_FALLBACK_RIGHT');
  expect(flag).toMatchObject({
    severity: 'HIGH',
    state: 'OPEN',
    contract: { reference: 'C-2026-7' },
    basis: { records: [{ kind: 'PROVISION' }], search: null },
  });
  // When legal waives it
  expect((await waive(flag)).data?.decideFlag).toEqual({ state: 'WAIVED', version: flag.version + 1 });
  // Then it stays waived through its last day, with who and why
  await judgedOn('2026-12-31');
  expect(await flagBy('NO_FALLBACK_RIGHT')).toMatchObject({
    id: flag.id,
    state: 'WAIVED',
    decision: { reason: 'Second provider is in place', waivedUntil: '2026-12-31', decidedBy: { name: 'legal' } },
  });
  // And opens again the day after, the decision still on record
  await judgedOn('2027-01-01');
  expect(await flagBy('NO_FALLBACK_RIGHT')).toMatchObject({
    id: flag.id,
    state: 'OPEN',
    decision: { reason: 'Second provider is in place' },
  });
});
