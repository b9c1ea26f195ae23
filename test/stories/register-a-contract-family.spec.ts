import { SeedCatalogue } from '@recourse/suppliers-server';
import { useRunningApp } from '../setup/running-app.js';
import { signedIn } from '../setup/signed-in.js';

const running = useRunningApp();
let procurement: Record<string, string>;
let supplierId: string;
let serviceId: string;

interface Registered {
  readonly id: string;
  readonly version: number;
}

/** What a mutation or query with one root field answers; an error fails the test. */
async function ask<T>(query: string, variables: object = {}): Promise<T> {
  const { data, errors } = await running.graphql(query, variables, procurement);
  expect(errors).toEqual([]);
  return Object.values(data ?? {})[0] as T;
}

const register = (input: object) =>
  ask<Registered>('mutation ($input: RegisterContractInput!) { registerContract(input: $input) { id version } }', {
    input: { supplierId, serviceIds: [serviceId], title: 'Model access', ...input },
  });

const activate = ({ id, version }: Registered) =>
  ask<Registered>('mutation ($input: ChangeStatusInput!) { changeContractStatus(input: $input) { id version } }', {
    input: { id, expectedVersion: version, to: 'ACTIVE' },
  });

const term = (contractId: string, fields: object) =>
  ask<Registered>('mutation ($input: ChangeTermInput!) { changeTerm(input: $input, why: "as signed") { version } }', {
    input: { contractId, expectedVersion: 0, ...fields },
  });

interface Terms {
  readonly term: {
    readonly noticePeriod: {
      readonly value: string;
      readonly contract: { readonly reference: string };
      readonly because: string;
    };
    readonly endsOn: { readonly value: string } | null;
    readonly effectiveOn: { readonly value: string };
  };
  readonly priceLocks: readonly {
    readonly value: { readonly price: { readonly amount: string } };
    readonly contract: { readonly reference: string };
  }[];
}

async function termsOn(contractId: string, on: string): Promise<Terms> {
  const { effectiveTerms } = await ask<{ effectiveTerms: Terms }>(
    `query ($id: ID!, $on: CalendarDate) {
      contract(id: $id) {
        effectiveTerms(on: $on) {
          term {
            noticePeriod { value contract { reference } because }
            endsOn { value }
            effectiveOn { value }
          }
          priceLocks { value { price { amount } } contract { reference } }
        }
      }
    }`,
    { id: contractId, on },
  );
  return effectiveTerms;
}

beforeAll(async () => {
  procurement = await signedIn(running.database, 'PROCUREMENT');
  await running.app.get(SeedCatalogue).seed();
  const service = await running.database.prisma.service.findUniqueOrThrow({ where: { slug: 'azure-openai' } });
  [supplierId, serviceId] = [service.supplierId, service.id];
});

it('procurement registers a family and sees what binds before and after the amendment, and from which document', async () => {
  // Given a master agreement, an order form below it, and an amendment of the order form
  const master = await activate(await register({ reference: 'MSA-1', kind: 'MASTER_AGREEMENT' }));
  const order = await activate(await register({ reference: 'OF-1', kind: 'ORDER_FORM', parentId: master.id }));
  const amendment = await activate(
    await register({ reference: 'A-1', kind: 'AMENDMENT', parentId: master.id, amendsId: order.id }),
  );
  await term(master.id, { effectiveOn: '2026-01-01', noticePeriod: 'P90D', noticeAnchor: 'BEFORE_RENEWAL' });
  await term(order.id, { effectiveOn: '2026-02-01', initialTerm: 'P12M', noticePeriod: 'P30D', endsOn: '2027-01-31' });
  await term(amendment.id, { effectiveOn: '2026-06-01', noticePeriod: 'P60D' });
  const lock = { sku: 'GPT', unit: '1M input tokens', from: '2026-02-01', to: '2027-01-31' };
  const add = 'mutation ($input: AddPriceLockInput!) { addPriceLock(input: $input) { id } }';
  await ask(add, { input: { ...lock, contractId: order.id, price: { amount: '2.50', currency: 'USD' } } });
  await ask(add, { input: { ...lock, contractId: amendment.id, price: { amount: '2.00', currency: 'USD' } } });

  // When the terms are asked for, whichever document they are asked of
  const before = await termsOn(order.id, '2026-05-31');
  const after = await termsOn(master.id, '2026-06-01');

  // Then each value names its document, and why that one
  expect(before.term.noticePeriod).toEqual({
    value: 'P30D',
    contract: { reference: 'OF-1' },
    because:
      'Order form OF-1 prevails over master agreement MSA-1 by default, as no document in force states an order of precedence.',
  });
  expect(after.term.noticePeriod).toEqual({
    value: 'P60D',
    contract: { reference: 'A-1' },
    because: 'Amendment A-1 changes order form OF-1 from 2026-06-01.',
  });
  expect(before.priceLocks).toEqual([{ value: { price: { amount: '2.5' } }, contract: { reference: 'OF-1' } }]);
  expect(after.priceLocks).toEqual([{ value: { price: { amount: '2' } }, contract: { reference: 'A-1' } }]);
  expect(after.term).toMatchObject({ endsOn: { value: '2027-01-31' }, effectiveOn: { value: '2026-02-01' } });
});

it('tells who changed what, from what to what, and why', async () => {
  const contract = await register({ reference: 'H-1', kind: 'MASTER_AGREEMENT', tags: ['EU'] });
  const change = `mutation ($input: ChangeContractInput!) { changeContract(input: $input, why: "moved") { version } }`;
  await ask(change, { input: { id: contract.id, expectedVersion: 1, businessUnit: 'Research', tags: ['EU', 'GPT'] } });
  await term(contract.id, { noticePeriod: 'P5BD' });
  const { nodes } = await ask<{ nodes: readonly object[] }>(
    'query ($id: ID!) { contractHistory(contractId: $id) { nodes { recordType field act before after why personName } } }',
    { id: contract.id },
  );
  const personName = 'procurement';
  expect(nodes).toEqual([
    {
      recordType: 'TermAndRenewal',
      field: 'noticePeriod',
      act: 'changed',
      personName,
      why: 'as signed',
      before: null,
      after: { amount: 5, unit: 'business-days' },
    },
    expect.objectContaining({ recordType: 'Contract', act: 'changed', why: 'moved', personName }),
    expect.objectContaining({ recordType: 'Contract', act: 'changed', why: 'moved', personName }),
    expect.objectContaining({ recordType: 'Contract', field: null, act: 'created', before: null }),
  ]);
  expect(nodes).toContainEqual(expect.objectContaining({ field: 'tags', before: ['EU'], after: ['EU', 'GPT'] }));
});

it('has the family judged again after a change, once however many changes', async () => {
  const { pool } = running.database.prisma;
  const head = await register({ reference: 'J-1', kind: 'MASTER_AGREEMENT' });
  const below = await register({ reference: 'J-2', kind: 'ORDER_FORM', parentId: head.id });
  await term(below.id, { noticePeriod: 'P30D' });
  const { rows } = await pool.query<{ key: string }>(
    "SELECT key FROM graphile_worker.jobs WHERE task_identifier = 'evaluate-contract' AND key LIKE $1",
    [`%${head.id}`],
  );
  expect(rows).toEqual([{ key: `evaluate-contract:${head.id}` }]);
});

it.each`
  because                        | input                                                                                       | kind
  ${'its reference is taken'}    | ${{ reference: 'MSA-1', kind: 'MASTER_AGREEMENT' }}                                         | ${'reference-taken'}
  ${'it has no reference'}       | ${{ reference: ' ', kind: 'MASTER_AGREEMENT' }}                                             | ${'reference-missing'}
  ${'it would amend nothing'}    | ${{ reference: 'X', kind: 'AMENDMENT' }}                                                    | ${'amendment-without-contract'}
  ${'there is no such supplier'} | ${{ reference: 'X', kind: 'ORDER_FORM', supplierId: 'nobody' }}                             | ${'supplier-not-found'}
  ${'there is no such parent'}   | ${{ reference: 'X', kind: 'ORDER_FORM', parentId: '01900000-0000-7000-8000-00000000dead' }} | ${'parent-not-found'}
`('refuses a contract with $kind: $because', async ({ input, kind }) => {
  const { errors } = await running.graphql(
    'mutation ($input: RegisterContractInput!) { registerContract(input: $input) { id } }',
    { input: { supplierId, title: 'Model access', ...input } },
    procurement,
  );
  expect(errors).toMatchObject([{ extensions: { kind } }]);
});

it('takes contracts through their life, and refuses what life does not have', async () => {
  const draft = await register({ reference: 'L-1', kind: 'ORDER_FORM' });
  const step = async (expectedVersion: number, to: string, why: string | null = null) =>
    running.graphql(
      `mutation ($input: ChangeStatusInput!, $why: String) {
        changeContractStatus(input: $input, why: $why) { status version }
      }`,
      { input: { id: draft.id, expectedVersion, to }, why },
      procurement,
    );
  expect((await step(1, 'EXPIRED')).errors).toMatchObject([{ extensions: { kind: 'status-not-reachable' } }]);
  expect((await step(1, 'ACTIVE')).data).toMatchObject({ changeContractStatus: { status: 'ACTIVE', version: 2 } });
  expect((await step(2, 'TERMINATED')).errors).toMatchObject([{ extensions: { kind: 'reason-needed' } }]);
  expect((await step(2, 'TERMINATED', 'breach')).data).toMatchObject({
    changeContractStatus: { status: 'TERMINATED' },
  });
  expect((await step(3, 'NOTICE_GIVEN')).errors).toMatchObject([{ extensions: { kind: 'contract-already-ended' } }]);
});
