import { businessDayOnOrBefore, isWeekday } from '@recourse/kernel';
import { countStatements } from '@recourse/platform-server/testing';
import { inDays } from '../setup/order-form.js';
import { useRunningApp } from '../setup/running-app.js';
import { signedIn } from '../setup/signed-in.js';

const running = useRunningApp();
const today = inDays(0);

type Headers = Record<string, string>;
let procurement: Headers;
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

beforeAll(async () => {
  procurement = await signedIn(running.database, 'PROCUREMENT');
  viewer = await signedIn(running.database, 'VIEWER');
  const data = { slug: 'contoso-models', name: 'Contoso Models', kind: 'MODEL_LAB' } as const;
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
    amountExplanation: 'amount at stake: USD 120,000.00 = annual value USD 120,000.00 for 1 year',
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
