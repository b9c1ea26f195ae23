import { useRunningApp } from '../setup/running-app.js';
import { signedIn } from '../setup/signed-in.js';

const running = useRunningApp();
let procurement: Record<string, string>;
let contractId: string;

const ask = (query: string, variables: object = {}) => running.graphql(query, variables, procurement);

async function one<T>(query: string, variables: object = {}): Promise<T> {
  const { data, errors } = await ask(query, variables);
  expect(errors).toEqual([]);
  return Object.values(data ?? {})[0] as T;
}

const RECORD = `mutation ($input: RecordConsumptionInput!) {
  recordConsumption(input: $input) { recorded alreadyKnown commitment { consumption { from amount { amount } quantity } } }
}`;

const month = (number: number, amount: string, currency = 'USD') => ({
  from: `2026-0${number}-01`,
  to: `2026-0${number}-28`,
  amount: { amount, currency },
  source: `bill ${number}`,
});

const commit = async (input: object) => {
  const period = { from: '2026-01-01', to: '2026-12-31' };
  const { id } = await one<{ id: string }>(
    'mutation ($input: AddCommitmentInput!) { addCommitment(input: $input) { id } }',
    {
      input: { contractId, ...period, ...input },
    },
  );
  return id;
};

beforeAll(async () => {
  procurement = await signedIn(running.database, 'PROCUREMENT');
  const { id: supplierId } = await running.database.prisma.supplier.create({
    data: { slug: 'example', name: 'Example', kind: 'GPU_CLOUD' },
  });
  const contract = await one<{ id: string }>(
    'mutation ($input: RegisterContractInput!) { registerContract(input: $input) { id } }',
    { input: { reference: 'D-1', title: 'Capacity', kind: 'ORDER_FORM', supplierId } },
  );
  contractId = contract.id;
});

it('counts a bill once, however often it is sent', async () => {
  // Given a spend commitment and two bills
  const commitmentId = await commit({ category: 'SPEND', amount: { amount: '120000', currency: 'USD' } });
  const send = (figures: readonly object[]) => one<object>(RECORD, { input: { commitmentId, figures } });
  // When they are recorded, and sent again together with a third
  const first = await send([month(1, '9000'), month(2, '8000.50')]);
  const again = await send([month(1, '9000'), month(2, '8000.50'), month(3, '7000')]);
  // Then only the third is new
  expect(first).toMatchObject({ recorded: 2, alreadyKnown: 0 });
  expect(again).toMatchObject({ recorded: 1, alreadyKnown: 2 });
  expect(again).toMatchObject({
    commitment: {
      consumption: [
        { amount: { amount: '9000.00' } },
        { amount: { amount: '8000.50' } },
        { amount: { amount: '7000.00' } },
      ],
    },
  });
});

it('counts a bill once that two people send at the same moment', async () => {
  const commitmentId = await commit({
    category: 'SPEND',
    amount: { amount: '50000', currency: 'USD' },
    to: '2026-11-30',
  });
  const send = () => one<{ recorded: number }>(RECORD, { input: { commitmentId, figures: [month(1, '9000')] } });
  const both = await Promise.all([send(), send()]);
  expect(both.map(({ recorded }) => recorded).sort()).toEqual([0, 1]);
});

it('tells one quantity written in two ways from another quantity', async () => {
  const commitmentId = await commit({ category: 'CAPACITY', quantity: '200', unit: 'PTU' });
  const send = (quantity: string) =>
    ask(RECORD, { input: { commitmentId, figures: [{ ...month(1, '0'), amount: null, quantity }] } });
  expect((await send('150.50')).data).toMatchObject({ recordConsumption: { recorded: 1 } });
  expect((await send('150.5')).data).toMatchObject({ recordConsumption: { recorded: 0, alreadyKnown: 1 } });
  expect((await send('151')).errors).toMatchObject([
    { extensions: { kind: 'consumption-differs', code: 'CONFLICT', source: 'bill 1' } },
  ]);
});

it.each`
  because                              | figures                                                                        | kind
  ${'currencies are never mixed'}      | ${[month(4, '5'), month(5, '5', 'EUR')]}                                       | ${'other-currency'}
  ${'a bill says one thing'}           | ${[month(4, '5'), month(4, '6')]}                                              | ${'consumption-differs'}
  ${'the commitment is over'}          | ${[month(4, '5'), { ...month(5, '5'), from: '2027-05-01', to: '2027-05-31' }]} | ${'outside-period'}
  ${'a fraction of a cent is no bill'} | ${[month(4, '5'), month(5, '5.001')]}                                          | ${'amount-too-fine'}
`('records all figures or none: $kind, as $because', async ({ figures, kind }: { figures: object[]; kind: string }) => {
  const commitmentId = await commit({ category: 'SPEND', amount: { amount: '10', currency: 'USD' } });
  const { errors } = await ask(RECORD, { input: { commitmentId, figures } });
  expect(errors).toMatchObject([
    { extensions: { kind, code: kind === 'consumption-differs' ? 'CONFLICT' : 'BAD_USER_INPUT' } },
  ]);
  expect(await running.database.prisma.consumption.count({ where: { commitmentId } })).toBe(0);
});

it('keeps a missed service level and the claim for its credit', async () => {
  const { id: serviceLevelId, creditBands } = await one<{ id: string; creditBands: object[] }>(
    `mutation ($input: AddServiceLevelInput!) { addServiceLevel(input: $input) { id creditBands { below credit } } }`,
    {
      input: {
        contractId,
        metric: 'UPTIME',
        target: 99.9,
        unit: 'percent',
        window: 'MONTH',
        claimWithin: 'P30D',
        claimAnchor: 'WINDOW_END',
        creditBands: [
          { below: 95, credit: 100 },
          { below: 99.9, credit: 10 },
        ],
      },
    },
  );
  expect(creditBands).toEqual([
    { below: 99.9, credit: 10 },
    { below: 95, credit: 100 },
  ]);
  const breach = await one<{ id: string; version: number }>(
    'mutation ($input: RecordBreachInput!) { recordBreach(input: $input) { id version claimedOn } }',
    { input: { serviceLevelId, occurredOn: '2026-04-10', measured: 98.2 } },
  );
  const claim = (claimedOn: string) =>
    ask('mutation ($input: ChangeBreachInput!) { changeBreach(input: $input) { claimedOn measured version } }', {
      input: { id: breach.id, expectedVersion: breach.version, claimedOn },
    });
  expect((await claim('2026-04-09')).errors).toMatchObject([{ extensions: { kind: 'dates-out-of-order' } }]);
  expect((await claim('2026-04-20')).data).toEqual({
    changeBreach: { claimedOn: '2026-04-20', measured: 98.2, version: 2 },
  });
  expect((await claim('2026-04-21')).errors).toMatchObject([
    { extensions: { kind: 'changed-meanwhile', current: { claimedOn: '2026-04-20' } } },
  ]);
});

it('changes the fields given, makes one unknown by null, and keeps what always has a value', async () => {
  const lock = await one<{ id: string }>(
    'mutation ($input: AddPriceLockInput!) { addPriceLock(input: $input) { id } }',
    {
      input: {
        contractId,
        sku: 'H100',
        unit: 'GPU-hour',
        price: { amount: '2.10', currency: 'USD' },
        to: '2026-12-31',
      },
    },
  );
  const change = (expectedVersion: number, fields: object) =>
    ask(
      'mutation ($input: ChangePriceLockInput!) { changePriceLock(input: $input) { sku to coversSuccessors price { amount } version } }',
      { input: { id: lock.id, expectedVersion, ...fields } },
    );
  expect((await change(1, { coversSuccessors: true, to: null })).data).toEqual({
    changePriceLock: { sku: 'H100', to: null, coversSuccessors: true, price: { amount: '2.1' }, version: 2 },
  });
  expect((await change(2, { sku: null })).errors).toMatchObject([
    { extensions: { kind: 'field-required', field: 'sku' } },
  ]);
  expect((await change(2, { sku: 'H100' })).data).toMatchObject({ changePriceLock: { version: 2 } });
  const removed = await one<{ priceLocks: object[] }>(
    'mutation ($input: RemovalInput!) { removePriceLock(input: $input, why: "typed twice") { priceLocks { id } } }',
    { input: { id: lock.id, expectedVersion: 2 } },
  );
  expect(removed.priceLocks).toEqual([]);
});

it('shows where the use of a commitment leads, to those who may see prices', async () => {
  // Given USD 120,000 for a year, of which 17,000.50 were drawn in the first 59 days
  const period = { from: '2026-01-01', to: '2026-12-31' };
  const commitmentId = await commit({ category: 'SPEND', amount: { amount: '120000', currency: 'USD' }, ...period });
  await one(RECORD, { input: { commitmentId, figures: [month(1, '9000'), month(2, '8000.50')] } });
  const read =
    '{ contract(id: "ID") { commitments { id forecast { measure drawn through atEnd shortfall usePercent } } } }';
  const forecastFor = async (headers: Record<string, string>) => {
    const { data } = await running.graphql(read.replace('ID', contractId), {}, headers);
    const { commitments } = data!['contract'] as { commitments: { id: string; forecast: unknown }[] };
    return commitments.find(({ id }) => id === commitmentId)!.forecast;
  };
  // When procurement looks at it, then it sees 365 days at the same use a day
  expect(await forecastFor(procurement)).toEqual({
    measure: 'money',
    drawn: '17000.50',
    through: '2026-02-28',
    atEnd: '105172.58',
    shortfall: '14827.42',
    usePercent: 87.6,
  });
  // And whoever may not see prices sees none
  expect(await forecastFor(await signedIn(running.database, 'VIEWER'))).toBeNull();
});
