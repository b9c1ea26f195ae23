import { inDays } from '../setup/order-form.js';
import { useRunningApp } from '../setup/running-app.js';
import { signedIn } from '../setup/signed-in.js';

const running = useRunningApp();
let legal: Record<string, string>;

interface Seen {
  readonly id: string;
  readonly version: number;
}

/** Opens so many flags on a contract of their own; the newest first. */
async function flagsOn(reference: string): Promise<readonly Seen[]> {
  const { prisma } = running.database;
  const supplier = { slug: 'lab', name: 'Lab', kind: 'MODEL_LAB' } as const;
  const { id: supplierId } = await prisma.supplier.upsert({ where: { slug: 'lab' }, create: supplier, update: {} });
  const says = (key: string) => ({ key, value: false, party: 'customer' as const });
  const provisions = { create: [says('fallback_right'), says('data_return'), says('transition_assistance')] };
  const kind = { title: 'Model access', kind: 'MASTER_AGREEMENT', status: 'ACTIVE' } as const;
  const { id } = await prisma.contract.create({ data: { reference, ...kind, supplierId, provisions } });
  await prisma.$executeRaw`SELECT graphile_worker.add_job('evaluate-all-contracts', payload => '{}'::json)`;
  await running.runJobs();
  const QUERY = 'query ($id: ID!) { flags(filter: { contractId: $id }, sort: OPENED) { nodes { id version } } }';
  const { data } = await running.graphql(QUERY, { id }, legal);
  return (data?.flags as { readonly nodes: readonly Seen[] }).nodes;
}

const named = (flags: readonly Seen[]) => flags.map(({ id, version }) => ({ id, expectedVersion: version }));

const OUTCOME = 'flagId flag { id state version assignedTo { name } } refusal { kind message currentVersion }';
const DECIDE = `mutation ($input: DecideFlagsInput!) { decideFlags(input: $input) { ${OUTCOME} } }`;
const ASSIGN = `mutation ($input: AssignFlagsInput!) { assignFlags(input: $input) { ${OUTCOME} } }`;
const WAIVER = { act: 'WAIVE', reason: 'Accepted by the board', until: inDays(300) };

const decide = (flags: readonly Seen[], order: object, headers = legal) =>
  running.graphql(DECIDE, { input: { flags: named(flags), ...order } }, headers);

beforeAll(async () => {
  legal = await signedIn(running.database, 'LEGAL');
});

it('legal waives several flags at once; what a colleague decided meanwhile is left, and said', async () => {
  const flags = await flagsOn('C-1');
  expect(flags.length).toBeGreaterThan(2);
  const [changed, ...rest] = flags;
  await decide([changed!], { act: 'ACKNOWLEDGE' });
  const gone = { id: '01900000-0000-7000-8000-00000000ffff', version: 1 };
  const { data, errors } = await decide([...flags, gone], WAIVER);
  expect(errors).toEqual([]);
  const outcomes = data?.decideFlags as readonly object[];
  expect(outcomes[0]).toMatchObject({
    flagId: changed?.id,
    flag: null,
    refusal: { kind: 'changed-meanwhile', currentVersion: 2 },
  });
  expect(outcomes.slice(1, -1)).toEqual(
    rest.map(({ id }) => ({
      flagId: id,
      flag: { id, state: 'WAIVED', version: 2, assignedTo: null },
      refusal: null,
    })),
  );
  expect(outcomes.at(-1)).toMatchObject({
    flagId: gone.id,
    flag: null,
    refusal: { kind: 'flag-not-found', currentVersion: null },
  });
  // Each has its own line in the history, with why.
  const history = await running.database.prisma.auditEntry.findMany({
    where: { recordType: 'Flag', field: 'state', after: { equals: 'WAIVED' } },
  });
  expect(new Set(history.map(({ recordId }) => recordId))).toEqual(new Set(rest.map(({ id }) => id)));
  expect(new Set(history.map(({ why }) => why))).toEqual(new Set([WAIVER.reason]));
});

it('finance may hand several flags on, and may not decide them', async () => {
  const flags = await flagsOn('C-2');
  const finance = await signedIn(running.database, 'FINANCE');
  const person = await running.database.prisma.person.findFirstOrThrow({ where: { role: 'FINANCE' } });
  const input = { flags: named(flags), personId: person.id };
  const { data } = await running.graphql(ASSIGN, { input }, finance);
  expect(data?.assignFlags).toMatchObject(flags.map(() => ({ flag: { assignedTo: { name: 'finance' } } })));
  const { errors } = await decide(flags, { act: 'ACKNOWLEDGE' }, finance);
  expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
});

it.each`
  order                                 | times | kind                    | because
  ${{ ...WAIVER, reason: ' ' }}         | ${1}  | ${'reason-missing'}     | ${'it is wrong for each of them'}
  ${{ ...WAIVER, until: '2099-12-31' }} | ${1}  | ${'waiver-too-long'}    | ${'it is wrong for each of them'}
  ${{ act: 'ACKNOWLEDGE' }}             | ${0}  | ${'invalid-flag-count'} | ${'none is named'}
  ${{ act: 'ACKNOWLEDGE' }}             | ${70} | ${'invalid-flag-count'} | ${'more than 200 are named'}
  ${{ act: 'ACKNOWLEDGE' }}             | ${2}  | ${'flag-named-twice'}   | ${'the second could only be refused'}
`('refuses the order as a whole with $kind: $because', async ({ order, times, kind }) => {
  const flags = await flagsOn(`C-${kind as string}-${times as number}`);
  const { errors, data } = await decide(Array.from({ length: times as number }, () => flags).flat(), order as object);
  expect(data).toBeNull();
  expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', kind: kind as string } }]);
  const ids = flags.map(({ id }) => id);
  expect(await running.database.prisma.flag.count({ where: { id: { in: ids }, version: { gt: 1 } } })).toBe(0);
});
