import { SeedCatalogue } from '@recourse/suppliers-server';
import { useRunningApp } from '../setup/running-app.js';
import { signedIn } from '../setup/signed-in.js';

const running = useRunningApp();
const people: Record<string, Record<string, string>> = {};
let contractId: string;

const as = (role: string, query: string, variables: object = {}) => running.graphql(query, variables, people[role]);

const CHANGE = `mutation ($input: ChangeContractInput!) { changeContract(input: $input) { title version } }`;

beforeAll(async () => {
  for (const role of ['PROCUREMENT', 'LEGAL', 'FINANCE', 'VIEWER'] as const)
    people[role] = await signedIn(running.database, role);
  await running.app.get(SeedCatalogue).seed();
  const { id: supplierId } = await running.database.prisma.supplier.findUniqueOrThrow({ where: { slug: 'openai' } });
  const { data } = await as(
    'PROCUREMENT',
    'mutation ($input: RegisterContractInput!) { registerContract(input: $input) { id } }',
    {
      input: {
        reference: 'S-1',
        title: 'Enterprise',
        kind: 'ORDER_FORM',
        supplierId,
        totalValue: { amount: '300000.00', currency: 'USD' },
        annualValue: { amount: '100000.00', currency: 'USD' },
      },
    },
  );
  contractId = (data?.['registerContract'] as { id: string }).id;
  const { errors } = await as(
    'PROCUREMENT',
    `mutation ($lock: AddPriceLockInput!, $commitment: AddCommitmentInput!, $cap: AddProvisionInput!, $law: AddProvisionInput!) {
      addPriceLock(input: $lock) { id }
      addCommitment(input: $commitment) { id }
      cap: addProvision(input: $cap) { id }
      law: addProvision(input: $law) { id }
    }`,
    {
      lock: { contractId, sku: 'GPT', unit: 'seat-month', price: { amount: '42.00', currency: 'USD' } },
      commitment: {
        contractId,
        category: 'SPEND',
        amount: { amount: '90000', currency: 'USD' },
        from: '2026-01-01',
        to: '2026-12-31',
      },
      cap: { contractId, key: 'liability_cap', value: { amount: 500, currency: 'EUR' }, party: 'supplier' },
      law: { contractId, key: 'governing_law', value: 'Ireland' },
    },
  );
  expect(errors).toEqual([]);
});

it('shows both values to the second of two people who edit the same contract', async () => {
  // Given both have read version 1
  const edit = (title: string) => ({ input: { id: contractId, expectedVersion: 1, title } });
  // When both save
  const first = await as('PROCUREMENT', CHANGE, edit('Enterprise 2026'));
  const second = await as('LEGAL', CHANGE, edit('Enterprise agreement'));
  // Then the first is kept, and the second is told what is there now
  expect(first.data).toEqual({ changeContract: { title: 'Enterprise 2026', version: 2 } });
  expect(second.data).toBeNull();
  expect(second.errors).toMatchObject([
    {
      extensions: {
        code: 'CONFLICT',
        kind: 'changed-meanwhile',
        currentVersion: 2,
        current: { title: 'Enterprise 2026', reference: 'S-1' },
      },
    },
  ]);
});

it('lets one of two through who save at the same instant', async () => {
  const { data } = await as('LEGAL', 'query ($id: ID!) { contract(id: $id) { version } }', { id: contractId });
  const { version } = data?.['contract'] as { version: number };
  const edit = (title: string) => ({ input: { id: contractId, expectedVersion: version, title } });
  const answers = await Promise.all(['One', 'Two', 'Three'].map((title) => as('LEGAL', CHANGE, edit(title))));
  expect(answers.filter(({ data: saved }) => saved !== null)).toHaveLength(1);
  const kinds = answers.flatMap(({ errors }) => errors.map(({ extensions }) => extensions['kind']));
  expect(kinds).toEqual(['changed-meanwhile', 'changed-meanwhile']);
});

const EVERYTHING = `query ($id: ID!) {
  contract(id: $id) {
    title totalValue { amount } annualValue { amount }
    priceLocks { sku price { amount } }
    commitments { category amount { amount } }
    provisions { key value }
    effectiveTerms { priceLocks { value { sku price { amount } } } }
  }
}`;

it('shows finance the money and a viewer everything but the money', async () => {
  const finance = await as('FINANCE', EVERYTHING, { id: contractId });
  expect(finance.data?.['contract']).toMatchObject({
    totalValue: { amount: '300000.00' },
    priceLocks: [{ sku: 'GPT', price: { amount: '42' } }],
    commitments: [{ amount: { amount: '90000.00' } }],
    provisions: [{ value: { amount: 500, currency: 'EUR' } }, { value: 'Ireland' }],
  });
  const viewer = await as('VIEWER', EVERYTHING, { id: contractId });
  expect(viewer.errors).toEqual([]);
  expect(viewer.data?.['contract']).toMatchObject({
    totalValue: null,
    annualValue: null,
    priceLocks: [{ sku: 'GPT', price: null }],
    commitments: [{ category: 'SPEND', amount: null }],
    provisions: [
      { key: 'liability_cap', value: null },
      { key: 'governing_law', value: 'Ireland' },
    ],
  });
  expect(JSON.stringify(viewer)).not.toMatch(/300000|100000|42|90000|500/);
});

it.each`
  what                                 | query
  ${'the history of values'}           | ${'query ($id: ID!) { contractHistory(contractId: $id) { nodes { before after } } }'}
  ${'the order of contracts by value'} | ${'query { contracts(sort: { by: ANNUAL_VALUE }) { nodes { id } } }'}
`('does not show a viewer $what', async ({ query }: { query: string }) => {
  const { data, errors } = await as('VIEWER', query, query.includes('$id') ? { id: contractId } : {});
  expect(data).toBeNull();
  expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
});

it.each(['FINANCE', 'VIEWER'])('does not let %s change a term', async (role) => {
  const { data, errors } = await as(
    role,
    'mutation ($input: ChangeTermInput!) { changeTerm(input: $input) { version } }',
    { input: { contractId, expectedVersion: 0, noticePeriod: 'P1D' } },
  );
  expect(data).toBeNull();
  expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  expect(await running.database.prisma.termAndRenewal.count({ where: { contractId } })).toBe(0);
});
