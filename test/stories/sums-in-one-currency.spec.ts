import { anOrderForm, inDays } from '../setup/order-form.js';
import { useRunningApp } from '../setup/running-app.js';
import { signedIn } from '../setup/signed-in.js';

const running = useRunningApp();
let finance: Record<string, string>;

const ask = async (query: string, headers = finance) => running.graphql(query, {}, headers);
const choose = (currency: string, version: number) =>
  ask(
    `mutation { chooseReportingCurrency(input: { currency: "${currency}", expectedVersion: ${version} }) { currency version } }`,
  );
const enter = (rate: string, on: string) =>
  ask(
    `mutation { enterExchangeRate(input: { currency: "USD", into: "EUR", rate: "${rate}", on: "${on}", source: "ECB" }) { id rate } }`,
  );

const STAKE = `{ spendAtStake(days: [200]) {
  amounts { amount currency } reported { currency missing amount { amount } rates { currency rate on source } }
} suppliers(first: 1) { nodes { score { reported { missing amount { amount } } } } } }`;
interface Shown {
  spendAtStake: [{ amounts: unknown; reported: unknown }];
  suppliers: { nodes: [{ score: { reported: unknown } }] };
}
async function shown(headers = finance) {
  const { data, errors } = await ask(STAKE, headers);
  expect(errors).toEqual([]);
  const { spendAtStake, suppliers } = data as unknown as Shown;
  return { ...spendAtStake[0], supplier: suppliers.nodes[0].score.reported };
}
const csvHeader = async () => {
  const text = await (await fetch(`${running.url}/calendar.csv`, { headers: finance })).text();
  return text.replace('\uFEFF', '').split('\r\n');
};

beforeAll(async () => {
  await anOrderForm(running, 'OF-1', 100);
  finance = await signedIn(running.database, 'FINANCE');
}, 60_000);

it('shows amounts as agreed while no currency is chosen, and says which rate is missing', async () => {
  const amounts = [{ amount: '120000.00', currency: 'USD' }];
  expect(await shown()).toEqual({ amounts, reported: null, supplier: null });
  expect((await choose('EUR', 0)).data).toEqual({ chooseReportingCurrency: { currency: 'EUR', version: 1 } });
  const lacking = { missing: ['USD'], amount: null };
  expect(await shown()).toEqual({ amounts, reported: { currency: 'EUR', ...lacking, rates: [] }, supplier: lacking });
  expect((await csvHeader())[0]).not.toContain('Amount in');
});

it('adds them up by the latest rate of today, exactly, beside the amounts as agreed', async () => {
  await enter('0.9', inDays(-40));
  expect((await enter('0.9215', inDays(-2))).errors).toEqual([]);
  const amount = { amount: '110580.00' };
  expect(await shown()).toEqual({
    amounts: [{ amount: '120000.00', currency: 'USD' }],
    reported: {
      currency: 'EUR',
      missing: [],
      amount,
      rates: [{ currency: 'USD', rate: '0.9215', on: inDays(-2), source: 'ECB' }],
    },
    supplier: { missing: [], amount },
  });
  const [header, ...lines] = await csvHeader();
  expect(header).toContain('Amount at stake,Currency,Amount in EUR,Owner');
  expect(lines.filter((line) => line.includes('120000.00,USD,110580.00,')).length).toBeGreaterThan(0);
  const viewer = await shown(await signedIn(running.database, 'VIEWER'));
  expect(viewer).toMatchObject({ amounts: null, reported: { amount: null }, supplier: { amount: null } });
});

it('replaces the rate of a day, removes it, and keeps both in the history', async () => {
  const { data } = await enter('0.92', inDays(-2));
  expect(data).toMatchObject({ enterExchangeRate: { rate: '0.92' } });
  const { id } = data!['enterExchangeRate'] as { id: string };
  expect((await ask(`mutation { removeExchangeRate(id: "${id}") { id } }`)).errors).toEqual([]);
  expect(await shown()).toMatchObject({ reported: { amount: { amount: '108000.00' } } });
  const history = await running.database.prisma.auditEntry.findMany({
    where: { recordType: 'ExchangeRate', recordId: id },
    orderBy: { id: 'asc' },
  });
  expect(history.map(({ act, before, after }) => [act, before, after])).toMatchObject([
    ['added', null, { rate: '1 USD = 0.9215 EUR', source: 'ECB' }],
    ['changed', { rate: '1 USD = 0.9215 EUR' }, { rate: '1 USD = 0.92 EUR' }],
    ['removed', { rate: '1 USD = 0.92 EUR' }, null],
  ]);
});

it.each`
  what                     | act                              | kind
  ${'a rate of zero'}      | ${() => enter('0', inDays(0))}   | ${'invalid-rate'}
  ${"tomorrow's rate"}     | ${() => enter('0.9', inDays(3))} | ${'rate-in-the-future'}
  ${'an unknown currency'} | ${() => choose('XYZ', 1)}        | ${'unknown-currency'}
  ${'an older version'}    | ${() => choose('USD', 0)}        | ${'changed-meanwhile'}
`('refuses $what', async ({ act, kind }: { act: () => ReturnType<typeof ask>; kind: string }) => {
  expect((await act()).errors[0]?.extensions['kind']).toBe(kind);
});
