import { rm } from 'node:fs/promises';
import { ROLES, type Role } from '@recourse/access-domain';
import { inDays } from '../setup/order-form.js';
import { ORDER_FORM, printed } from '../setup/printed-contract.js';
import { useRunningApp } from '../setup/running-app.js';
import { sessionOf, signedIn } from '../setup/signed-in.js';

const running = useRunningApp();
afterAll(() => rm(running.database.configuration.dataFolder, { recursive: true, force: true }));

type Headers = Record<string, string>;

/** Somebody signed in of each role, and their ids. */
const headersOf = {} as Record<Role, Headers>;
const idOf = {} as Record<Role, string>;
let contractId: string;

const column = (days: number) => new Date(`${inDays(days)}T00:00:00Z`);

interface Told {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  readonly about: string;
  readonly detail: string | null;
  readonly day: string;
  readonly leadDays: number | null;
  readonly readAt: string | null;
  readonly flagId: string | null;
  readonly documentId: string | null;
  readonly eventId: string | null;
  readonly contractId: string | null;
}

interface ToldPage {
  readonly unreadCount: number;
  readonly totalCount: number;
  readonly nodes: readonly Told[];
  readonly pageInfo: { readonly endCursor: string; readonly hasNextPage: boolean };
}

const PAGE = `unreadCount totalCount pageInfo { endCursor hasNextPage }
  nodes { id kind title about detail day leadDays readAt flagId documentId eventId contractId }`;

async function ask<T>(query: string, variables: object, headers: Headers): Promise<T> {
  const { data, errors } = await running.graphql(query, variables, headers);
  expect(errors).toEqual([]);
  return Object.values(data ?? {})[0] as T;
}

const told = (role: Role, page: object = { first: 100 }) =>
  ask<ToldPage>(
    `query ($first: Int, $after: String) { myNotifications(first: $first, after: $after) { ${PAGE} } }`,
    page,
    headersOf[role],
  );

const kindsTold = async (role: Role) => [...new Set((await told(role)).nodes.map(({ kind }) => kind))].sort();

async function job(task: string, payload: object = {}): Promise<void> {
  await running.database.prisma
    .$executeRaw`SELECT graphile_worker.add_job(${task}, ${JSON.stringify(payload)}::json)::text`;
  await running.runJobs();
}

/** A new morning: what is told once a day is told again. */
async function tellOfDays(): Promise<void> {
  await running.database.prisma.notificationDay.deleteMany();
  await job('tell-of-days');
}

async function upload(name: string, bytes: Buffer): Promise<void> {
  const form = new FormData();
  form.append('files', new Blob([Uint8Array.from(bytes)]), name);
  const { status } = await fetch(`${running.url}/documents`, {
    method: 'POST',
    body: form,
    headers: headersOf.PROCUREMENT,
  });
  expect(status).toBe(201);
  await running.runJobs();
}

/** An order form that procurement owns: notice is due within a week, a price lock ends tomorrow. */
async function register(): Promise<string> {
  const { prisma } = running.database;
  const supplier = await prisma.supplier.create({ data: { slug: 'contoso', name: 'Contoso', kind: 'MODEL_LAB' } });
  const lock = { sku: 'large', unit: 'token', priceAmount: '7654.321', priceCurrency: 'USD' };
  const { id } = await prisma.contract.create({
    data: {
      reference: 'OF-1',
      title: 'Model access',
      kind: 'ORDER_FORM',
      status: 'ACTIVE',
      supplierId: supplier.id,
      ownerId: idOf.PROCUREMENT,
      annualValueMinor: 765_432_100n,
      annualValueCurrency: 'USD',
      term: {
        create: {
          endsOn: column(36),
          renewal: 'AUTOMATIC',
          renewalTerm: 'P12M',
          noticePeriod: 'P30D',
          noticeAnchor: 'BEFORE_END',
        },
      },
      priceLocks: { create: { ...lock, from: column(-300), to: column(1) } },
      commitments: {
        create: {
          category: 'SPEND',
          amountMinor: 765_432_100n,
          amountCurrency: 'USD',
          from: column(-300),
          to: column(200),
          shortfall: 'INVOICE',
        },
      },
    },
  });
  return id;
}

beforeAll(async () => {
  for (const role of ROLES) {
    headersOf[role] = await sessionOf(running.database, role);
    idOf[role] = (await running.database.prisma.person.findFirstOrThrow({ where: { role } })).id;
  }
  contractId = await register();
  for (const task of ['update-calendar', 'evaluate-contract']) await job(task, { contractId });
  await tellOfDays();
});

it('tells each role what it hears of while nobody has chosen otherwise', async () => {
  const deadlines = ['ENDING', 'NOTICE_TO_SEND'];
  // The owner hears of days and of grave flags of their contract
  expect(await kindsTold('PROCUREMENT')).toEqual(['ENDING', 'FLAG_RAISED', 'NOTICE_TO_SEND']);
  // Finance of the days of every contract, legal of notices and flags
  expect(await kindsTold('FINANCE')).toEqual(deadlines);
  expect(await kindsTold('LEGAL')).toEqual(['FLAG_RAISED', 'NOTICE_TO_SEND']);
  // And others of what is theirs, which this contract is not
  expect(await kindsTold('ADMINISTRATOR')).toEqual([]);
  expect(await kindsTold('VIEWER')).toEqual([]);
});

it('says what is due, how soon, and where it leads', async () => {
  const { nodes, unreadCount, totalCount } = await told('FINANCE');
  expect(nodes.find(({ title }) => title === 'Price lock ends: large')).toMatchObject({
    about: 'OF-1 Model access',
    day: inDays(1),
    leadDays: 1,
    readAt: null,
    contractId,
    eventId: expect.stringContaining('PRICE_LOCK_END'),
  });
  // The safe day to send and the deadline are one matter until the safe day has passed.
  const notices = nodes.filter(({ kind }) => kind === 'NOTICE_TO_SEND');
  expect(notices).toMatchObject([{ title: expect.stringContaining('notice against renewal'), leadDays: 7 }]);
  expect(unreadCount).toBe(totalCount);
});

it('tells nobody twice, however often it looks', async () => {
  const before = await told('PROCUREMENT');
  await tellOfDays();
  await job('evaluate-contract', { contractId });
  expect(await told('PROCUREMENT')).toEqual(before);
  const { key, personId } = await running.database.prisma.notification.findFirstOrThrow();
  const again = running.database.prisma.$executeRaw`
    INSERT INTO notification (id, person_id, key, kind, day, title, about, contract_id, in_app, by_email, created_at)
    VALUES (gen_random_uuid(), ${personId}::uuid, ${key}, 'ENDING', now(), 'x', 'x', ${contractId}::uuid, true, false, now())`;
  await expect(again).rejects.toThrow('notification_person_id_key_key');
});

it('pages without repeating or skipping', async () => {
  const all = (await told('PROCUREMENT')).nodes.map(({ id }) => id);
  const paged: string[] = [];
  for (let after: string | null = null; ;) {
    const { nodes, pageInfo } = await told('PROCUREMENT', { first: 2, after });
    paged.push(...nodes.map(({ id }) => id));
    after = pageInfo.endCursor;
    if (!pageInfo.hasNextPage) break;
  }
  expect(paged).toEqual(all);
  expect(all.length).toBeGreaterThan(2);
});

const MARK = 'mutation ($ids: [ID!]) { markNotificationsRead(ids: $ids) { id readAt } }';

it("marks one's own as read, one by one or all, and nothing of anybody else", async () => {
  const { nodes, unreadCount } = await told('FINANCE');
  const foreign = (await told('LEGAL')).nodes[0]!;
  const ids = [nodes[0]!.id, foreign.id, 'not-an-id'];
  const [newest] = await ask<readonly Told[]>(MARK, { ids }, headersOf.FINANCE);
  expect(newest).toEqual({ id: nodes[0]!.id, readAt: expect.any(String) });
  expect((await told('FINANCE')).unreadCount).toBe(unreadCount - 1);
  expect((await told('LEGAL')).nodes[0]).toMatchObject({ id: foreign.id, readAt: null });
  await ask(MARK, {}, headersOf.FINANCE);
  expect(await told('FINANCE')).toMatchObject({ unreadCount: 0, totalCount: nodes.length });
});

it('tells how the reading of a document ended, to whoever has to do something about it', async () => {
  await upload('order-form.pdf', await printed(ORDER_FORM));
  const [review] = (await told('LEGAL')).nodes.filter(({ kind }) => kind === 'REVIEW_WAITING');
  expect(review).toMatchObject({
    title: expect.stringMatching(/^\d+ values wait for review$/),
    about: 'order-form.pdf',
  });
  // And of a file that is lost from the store, and so cannot be read again
  const document = await running.database.prisma.document.findFirstOrThrow();
  const { documentsFolder } = running.database.configuration;
  await rm(documentsFolder, { recursive: true });
  await ask(
    'mutation ($id: ID!) { readDocumentAgain(documentId: $id) { id } }',
    { id: document.id },
    headersOf.PROCUREMENT,
  );
  await running.runJobs();
  const [trouble] = (await told('PROCUREMENT')).nodes;
  expect(trouble).toMatchObject({ kind: 'DOCUMENT_UNREADABLE', documentId: document.id });
  expect(trouble?.detail).toContain('no longer in the document store');
  expect(await kindsTold('FINANCE')).not.toContain('DOCUMENT_UNREADABLE');
});

it('tells a colleague who was given a flag, and not whoever takes one on', async () => {
  const { prisma } = running.database;
  const assign = async (role: Role, personId: string) => {
    const { id, version } = await prisma.flag.findFirstOrThrow({ where: { state: 'OPEN' }, orderBy: { id: 'asc' } });
    const input = { id, expectedVersion: version, personId };
    await ask('mutation ($input: AssignFlagInput!) { assignFlag(input: $input) { id } }', { input }, headersOf[role]);
    await running.runJobs();
    return id;
  };
  const flagId = await assign('LEGAL', idOf.FINANCE);
  expect((await told('FINANCE')).nodes[0]).toMatchObject({ kind: 'FLAG_GIVEN', flagId, about: 'OF-1 Model access' });
  expect(await kindsTold('LEGAL')).not.toContain('FLAG_GIVEN');
  await assign('LEGAL', idOf.LEGAL);
  expect(await kindsTold('LEGAL')).not.toContain('FLAG_GIVEN');
});

const CHOSEN = {
  scope: 'ALL',
  leadDays: [7, 60, 7],
  leastSeverity: 'INFO',
  inApp: ['FLAG_RAISED', 'NOTICE_TO_SEND', 'REVIEW_WAITING'],
  byEmail: [],
  rhythm: 'DAILY',
};

const UPDATE = `mutation ($input: UpdateNotificationPreferencesInput!) {
  updateMyNotificationPreferences(input: $input) { scope leadDays inApp version }
}`;

it('lets everybody choose, each for themselves, and shows a conflict with what is saved', async () => {
  const usual = await ask<{ version: number; mailIsSent: boolean; kinds: string[] }>(
    '{ myNotificationPreferences { version mailIsSent kinds scope } }',
    {},
    headersOf.VIEWER,
  );
  expect(usual).toMatchObject({ version: 0, mailIsSent: false, scope: 'OWN' });
  expect(usual.kinds).toEqual([
    'NOTICE_TO_SEND',
    'ENDING',
    'CLAIM_CLOSING',
    'FLAG_RAISED',
    'FLAG_GIVEN',
    'TERMS_CHANGED',
  ]);
  const input = { ...CHOSEN, expectedVersion: 0 };
  expect(await ask(UPDATE, { input }, headersOf.VIEWER)).toEqual({
    scope: 'ALL',
    leadDays: [60, 7],
    inApp: ['NOTICE_TO_SEND', 'FLAG_RAISED', 'REVIEW_WAITING'],
    version: 1,
  });
  const { errors } = await running.graphql(UPDATE, { input }, headersOf.VIEWER);
  expect(errors[0]?.extensions).toMatchObject({
    kind: 'changed-meanwhile',
    currentVersion: 1,
    current: { scope: 'ALL', leadDays: [60, 7] },
  });
  expect(await ask(UPDATE, { input: { ...input, scope: 'OWN', expectedVersion: 1 } }, headersOf.VIEWER)).toMatchObject({
    scope: 'OWN',
    version: 2,
  });
  await ask(UPDATE, { input: { ...input, expectedVersion: 2 } }, headersOf.VIEWER);
});

it.each`
  wrong                  | kind
  ${{ leadDays: [] }}    | ${'invalid-lead-days'}
  ${{ leadDays: [400] }} | ${'invalid-lead-days'}
`('refuses $wrong as $kind', async ({ wrong, kind }: { wrong: object; kind: string }) => {
  const input = { ...CHOSEN, ...wrong, expectedVersion: 0 };
  const { errors } = await running.graphql(UPDATE, { input }, headersOf.FINANCE);
  expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', kind });
});

it('lets no token change what its person is told, nor mark it as read', async () => {
  const token = await signedIn(running.database, 'LEGAL');
  for (const [mutation, variables] of [
    [UPDATE, { input: { ...CHOSEN, expectedVersion: 0 } }],
    [MARK, {}],
  ] as const) {
    const { errors } = await running.graphql(mutation, variables, token);
    expect(errors[0]?.extensions['kind']).toBe('not-signed-in');
  }
});

it('tells a viewer who asks for all flags of them without amounts, and of no document', async () => {
  const { prisma } = running.database;
  await prisma.flag.deleteMany();
  await job('evaluate-contract', { contractId });
  await tellOfDays();
  expect(await kindsTold('VIEWER')).toEqual(['FLAG_RAISED', 'NOTICE_TO_SEND']);
  // One that stands alone is told with its sentence
  const alone = await prisma.flag.findFirstOrThrow({ where: { statement: { contains: '7,654,321' } } });
  await prisma.notification.deleteMany({ where: { personId: idOf.VIEWER } });
  await job('tell-of-flags', { flagIds: [alone.id] });
  const seen = await told('VIEWER');
  const priced = await prisma.notification.findMany({
    where: { personId: idOf.VIEWER, detail: { contains: '7,654,321' } },
  });
  expect(priced).toHaveLength(1);
  const shown = seen.nodes.find(({ id }) => id === priced[0]!.id);
  expect(shown?.detail).toContain('an amount not shown');
  expect(JSON.stringify(seen)).not.toContain('7,654,321');
});

it('shows nothing of a kind that somebody may no longer see', async () => {
  const { prisma } = running.database;
  expect(await kindsTold('LEGAL')).toContain('REVIEW_WAITING');
  await prisma.person.update({ where: { id: idOf.LEGAL }, data: { role: 'VIEWER' } });
  expect(await kindsTold('LEGAL')).not.toContain('REVIEW_WAITING');
  await prisma.person.update({ where: { id: idOf.LEGAL }, data: { role: 'LEGAL' } });
});

it('shows what preferences would tell before they are saved', async () => {
  const preview = (chosen: object) =>
    ask<{ aheadCount: number; ahead: { on: string; title: string }[]; behindCount: number; isWhole: boolean }>(
      `query ($input: NotificationChoiceInput!) {
        notificationPreview(input: $input) { days aheadCount ahead { on day title about kind } behindCount behind { kind } isWhole }
      }`,
      { input: { ...CHOSEN, ...chosen } },
      headersOf.FINANCE,
    );
  const all = await preview({ inApp: ['ENDING'], leadDays: [30, 1] });
  expect(all).toMatchObject({ isWhole: true, behindCount: 0 });
  // The lock's lead of a day is reached today, the renewal's of thirty days in a week.
  expect(all.ahead.map(({ on, title }) => [on, title.replace(/\d{4}-\d\d-\d\d/, 'DAY')])).toEqual([
    [inDays(0), 'Price lock ends: large'],
    [inDays(7), 'Renews until DAY'],
  ]);
  expect(await preview({ scope: 'OWN' })).toMatchObject({ aheadCount: 0, behindCount: 0 });
  expect((await preview({ inApp: ['FLAG_RAISED'] })).behindCount).toBeGreaterThan(0);
});
