import ICAL from 'ical.js';
import { readSheet } from 'read-excel-file/node';
import { addDays, businessDayOnOrBefore, dateOfInstant, isWeekday, type CalendarDate } from '@recourse/kernel';
import { countStatements } from '@recourse/platform-server/testing';
import { useRunningApp } from '../setup/running-app.js';
import { signedIn } from '../setup/signed-in.js';

const running = useRunningApp();
const today = dateOfInstant(new Date());
const inDays = (days: number): CalendarDate => addDays(today, days);

type Headers = Record<string, string>;
let procurement: Headers;
let finance: Headers;
let viewer: Headers;
let supplierId: string;

async function ask<T>(query: string, variables: object = {}, headers = procurement): Promise<T> {
  const { data, errors } = await running.graphql(query, variables, headers);
  expect(errors).toEqual([]);
  return Object.values(data ?? {})[0] as T;
}

interface Registered {
  readonly id: string;
  readonly version: number;
}

const register = (input: object) =>
  ask<Registered>('mutation ($input: RegisterContractInput!) { registerContract(input: $input) { id version } }', {
    input: { supplierId, title: 'Model access', kind: 'ORDER_FORM', currency: 'USD', ...input },
  });

const step = ({ id, version }: Registered, to: string) =>
  ask<Registered>('mutation ($input: ChangeStatusInput!) { changeContractStatus(input: $input) { id version } }', {
    input: { id, expectedVersion: version, to },
  });

const changeTerm = (contractId: string, expectedVersion: number, fields: object) =>
  ask<Registered>('mutation ($input: ChangeTermInput!) { changeTerm(input: $input, why: "as signed") { version } }', {
    input: { contractId, expectedVersion, ...fields },
  });

const RENEWING = {
  renewal: 'AUTOMATIC',
  renewalTerm: 'P12M',
  noticePeriod: 'P30D',
  noticeAnchor: 'BEFORE_END',
};

/** An active order form that ends in so many days, and what the worker makes of it. */
async function orderForm(reference: string, endsIn: number, term: object = {}): Promise<Registered> {
  const contract = await register({ reference, annualValue: { amount: '120000.00', currency: 'USD' } });
  await changeTerm(contract.id, 0, { endsOn: inDays(endsIn), ...RENEWING, ...term });
  const active = await step(contract, 'ACTIVE');
  await running.runJobs();
  return active;
}

interface Event {
  readonly id: string;
  readonly kind: string;
  readonly date: string;
  readonly lastDayToAct: string | null;
  readonly status: string;
  readonly explanation: string;
  readonly version: number;
  readonly amountAtStake: { readonly amount: string } | null;
  readonly contract: { readonly reference: string };
}

const EVENTS = `query ($filter: CalendarFilterInput, $first: Int, $after: String) {
  calendarEvents(filter: $filter, first: $first, after: $after) {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes {
      id kind date lastDayToAct status title explanation amountExplanation version
      amountAtStake { amount currency } derivation { sentence } contract { reference } quotes { text }
    }
  }
}`;

interface Events {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly nodes: readonly Event[];
}

const eventsOf = async (filter: object, headers = procurement): Promise<readonly Event[]> =>
  (await ask<Events>(EVENTS, { filter, first: 100 }, headers)).nodes;

const fetched = (path: string, headers: Headers = {}) => fetch(`${running.url}${path}`, { headers });

beforeAll(async () => {
  procurement = await signedIn(running.database, 'PROCUREMENT');
  finance = await signedIn(running.database, 'FINANCE');
  viewer = await signedIn(running.database, 'VIEWER');
  const data = { slug: 'contoso-models', name: '=Contoso Models', kind: 'MODEL_LAB' } as const;
  supplierId = (await running.database.prisma.supplier.create({ data })).id;
});

it('procurement sees by when to give notice, and why, as soon as the worker has looked', async () => {
  // Given an order form that ends in a hundred days
  const { id } = await orderForm('OF-1', 100, { deemedReceipt: { after: 'P0D' } });
  // When it looks at the calendar
  const [notice] = await eventsOf({ contractIds: [id], kinds: ['NOTICE_DEADLINE'] });
  // Then the day is thirty days before the end, with the sentence that says so, and what renewing would cost
  expect(notice).toMatchObject({
    date: inDays(70),
    lastDayToAct: businessDayOnOrBefore(inDays(70), isWeekday),
    status: 'UPCOMING',
    explanation: `last day to give notice: ${inDays(70)} = end ${inDays(100)} minus 30 days`,
    amountAtStake: { amount: '120000.00', currency: 'USD' },
    amountExplanation: 'amount at stake: USD 120000.00 = annual value USD 120000.00 for 1 year',
    contract: { reference: 'OF-1' },
    quotes: [],
  });
});

it('moves the event when the end moves, without making another', async () => {
  const { id } = await orderForm('OF-2', 60);
  const before = await eventsOf({ contractIds: [id] });
  await changeTerm(id, 1, { endsOn: inDays(90) });
  await running.runJobs();
  const after = await eventsOf({ contractIds: [id] });
  expect(after.map((event) => event.id).sort()).toEqual(before.map((event) => event.id).sort());
  expect(after.find(({ kind }) => kind === 'PERIOD_END')?.date).toBe(inDays(90));
});

it('says which dates cannot be told, and never assumes one', async () => {
  const { id } = await orderForm('OF-3', 200, { noticePeriod: null, noticeAnchor: null });
  const contract = await ask<{ unknownDates: object[]; calendarEvents: { kind: string }[] }>(
    `query ($id: ID!) { contract(id: $id) { unknownDates { missing message prevents resolveBy } calendarEvents { kind } } }`,
    { id },
  );
  expect(contract.unknownDates).toMatchObject([
    { missing: 'NOTICE_PERIOD', message: 'The notice period is not known.' },
  ]);
  expect(contract.calendarEvents.map(({ kind }) => kind)).toEqual(['PERIOD_END', 'RENEWAL']);
});

it('keeps what a person decided, through every evaluation', async () => {
  const { id } = await orderForm('OF-4', 20);
  const [missed] = await eventsOf({ contractIds: [id], statuses: ['OVERDUE'] });
  expect(missed).toMatchObject({ kind: 'NOTICE_DEADLINE', date: inDays(-10) });
  const decide =
    'mutation ($input: DecideCalendarEventInput!, $why: String) { decideCalendarEvent(input: $input, why: $why) { status version } }';
  const input = { id: missed?.id, expectedVersion: missed?.version, decision: 'DISMISSED' };
  const unexplained = await running.graphql(decide, { input }, procurement);
  expect(unexplained.errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', kind: 'reason-needed' });
  expect(await ask(decide, { input, why: 'We stay for another year.' })).toMatchObject({ status: 'DISMISSED' });
  const stale = await running.graphql(decide, { input, why: 'Again.' }, procurement);
  expect(stale.errors[0]?.extensions).toMatchObject({ code: 'CONFLICT', kind: 'changed-meanwhile' });
  await changeTerm(id, 1, { noticePeriod: 'P35D' });
  await running.runJobs();
  expect(await eventsOf({ contractIds: [id], statuses: ['DISMISSED'] })).toMatchObject([{ date: inDays(-15) }]);
});

it('dates an exit that an act of the supplier opened, and stops at the notice we gave', async () => {
  const contract = await orderForm('OF-5', 300);
  const record = 'mutation ($input: RecordSupplierEventInput!) { recordSupplierEvent(input: $input) { id version } }';
  await ask(record, { input: { contractId: contract.id, trigger: 'new terms', receivedOn: today, window: 'P10D' } });
  const notice = 'mutation ($input: RecordNoticeInput!) { recordNotice(input: $input) { givenNotice { receivedOn } } }';
  await ask(notice, { input: { contractId: contract.id, receivedOn: today } });
  await step(contract, 'NOTICE_GIVEN');
  await running.runJobs();
  const events = await eventsOf({ contractIds: [contract.id] });
  expect(events.map(({ kind, date, status }) => `${kind} ${date} ${status}`)).toEqual([
    `EVENT_EXIT_DEADLINE ${inDays(10)} DUE`,
    `NOTICE_DEADLINE ${inDays(270)} DONE`,
    `PERIOD_END ${inDays(300)} UPCOMING`,
  ]);
});

it('pages through the calendar without repeating or missing an event', async () => {
  const { totalCount } = await ask<Events>(EVENTS, {});
  const seen: string[] = [];
  let after: string | null = null;
  do {
    const page: Events = await ask<Events>(EVENTS, { first: 3, after });
    seen.push(...page.nodes.map(({ id }) => id));
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after);
  expect(new Set(seen).size).toBe(seen.length);
  expect(seen).toHaveLength(totalCount);
});

it('asks the database as often for many events as for one', async () => {
  const counted = (first: number) => countStatements(() => ask(EVENTS, { first }));
  await counted(1);
  expect(await counted(12)).toBe(await counted(1));
});

it('shows no amount to those who may not see prices', async () => {
  const events = await eventsOf({ kinds: ['NOTICE_DEADLINE'] }, viewer);
  expect(events.length).toBeGreaterThan(0);
  for (const event of events)
    expect(event).toMatchObject({ amountAtStake: null, amountExplanation: null, quotes: null });
});

describe('finance takes the calendar away', () => {
  it('as a workbook of what it filtered, with real dates and amounts', async () => {
    const response = await fetched(`/calendar.xlsx?kinds=renewal&from=${today}`, finance);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-disposition')).toMatch(/^attachment; filename="contract-dates-.*\.xlsx"$/);
    const [header, ...rows] = await readSheet(Buffer.from(await response.arrayBuffer()));
    expect(header?.slice(0, 7)).toEqual([
      'Supplier',
      'Contract',
      'Event',
      'Date',
      'Last day to act',
      'Amount at stake',
      'Currency',
    ]);
    expect(rows.length).toBeGreaterThan(2);
    for (const row of rows) {
      expect(row[0]).toBe('=Contoso Models');
      expect(row[3]).toBeInstanceOf(Date);
      expect(row.slice(5, 7)).toEqual([120000, 'USD']);
    }
  });

  it('as CSV that no spreadsheet calculates', async () => {
    const response = await fetched('/calendar.csv', finance);
    expect(response.headers.get('content-type')).toMatch(/^text\/csv/);
    expect(await response.text()).toContain("\r\n'=Contoso Models,OF-");
  });

  it('as iCalendar', async () => {
    const text = await (await fetched('/calendar.ics?kinds=notice-deadline', finance)).text();
    const events = new ICAL.Component(ICAL.parse(text) as never).getAllSubcomponents('vevent');
    expect(events.length).toBeGreaterThan(0);
  });

  it.each([
    ['/calendar.csv', 'nobody', 401],
    ['/calendar.csv', 'a viewer', 403],
  ])('%s is closed to %s', async (path, who, status) => {
    expect((await fetched(path, who === 'nobody' ? {} : viewer)).status).toBe(status);
  });

  it('and is told what is wrong with a filter', async () => {
    const response = await fetched('/calendar.csv?from=yesterday', finance);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ kind: 'invalid-date' });
  });
});

describe('a subscribed calendar', () => {
  const create = `mutation ($input: CreateCalendarSubscriptionInput!) {
    createCalendarSubscription(input: $input) { url subscription { id filter { kinds } } }
  }`;

  interface Created {
    readonly url: string;
    readonly subscription: { readonly id: string };
  }

  const subscribe = async (headers = finance) => {
    const input = { name: 'My phone', filter: { kinds: ['NOTICE_DEADLINE'] } };
    const { url, subscription } = await ask<Created>(create, { input }, headers);
    return { path: new URL(url).pathname, id: subscription.id };
  };

  it('needs no sign-in, shows what was filtered, and answers 304 while nothing changed', async () => {
    const { path } = await subscribe();
    const first = await fetched(path);
    expect(first.status).toBe(200);
    expect(first.headers.get('content-type')).toMatch(/^text\/calendar/);
    expect(await first.text()).not.toContain('Renews');
    const etag = first.headers.get('etag') ?? '';
    expect((await fetched(path, { 'if-none-match': etag })).status).toBe(304);
    await orderForm(`OF-${path.slice(-12, -4)}`, 80);
    expect((await fetched(path, { 'if-none-match': etag })).status).toBe(200);
  });

  it('is gone once it is revoked', async () => {
    const { path, id } = await subscribe();
    const revoke = 'mutation ($id: ID!) { revokeCalendarSubscription(id: $id) { revokedAt } }';
    expect((await ask<{ revokedAt: string }>(revoke, { id }, finance)).revokedAt).toBeTruthy();
    expect((await fetched(path)).status).toBe(404);
  });

  it('ends with its owner’s right to have it', async () => {
    const leaving = await signedIn(running.database, 'LEGAL');
    const { path, id } = await subscribe(leaving);
    const { ownerId } = await running.database.prisma.calendarSubscription.findUniqueOrThrow({ where: { id } });
    await running.database.prisma.person.update({ where: { id: ownerId }, data: { role: 'VIEWER' } });
    expect((await fetched(path)).status).toBe(404);
  });

  it.each(['/calendar/guess.ics', '/calendar/guess', `/calendar/${'A'.repeat(43)}.ics`])(
    '%s leads nowhere',
    async (path) => {
      expect((await fetched(path)).status).toBe(404);
    },
  );

  it('keeps no secret in the database', async () => {
    const { path } = await subscribe();
    const rows = await running.database.prisma.$queryRaw<
      { row: string }[]
    >`SELECT row_to_json(s)::text AS row FROM calendar_subscription s`;
    const secret = path.slice('/calendar/'.length, -'.ics'.length);
    expect(rows.every(({ row }) => !row.includes(secret))).toBe(true);
  });
});
