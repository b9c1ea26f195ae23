import { countStatements } from '@recourse/platform-server/testing';
import { useRunningApp } from '../setup/running-app.js';
import { signedIn } from '../setup/signed-in.js';

const running = useRunningApp();
let procurement: Record<string, string>;
const HOW_MANY = 60;

interface Found {
  readonly nodes: readonly { readonly reference: string; readonly endsOn: string | null }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
  readonly totalCount: number;
}

async function find(variables: object): Promise<Found> {
  const { data, errors } = await running.graphql(
    `query ($filter: ContractFilter, $sort: ContractSort, $first: Int, $after: String) {
      contracts(filter: $filter, sort: $sort, first: $first, after: $after) {
        nodes { reference endsOn }
        pageInfo { hasNextPage endCursor }
        totalCount
      }
    }`,
    variables,
    procurement,
  );
  expect(errors).toEqual([]);
  return data?.['contracts'] as Found;
}

const references = ({ nodes }: Found) => nodes.map(({ reference }) => reference);
const day = (text: string) => new Date(`${text}T00:00:00Z`);
const two = (number: number) => String(number).padStart(2, '0');

/** Sixty contracts in families of two, every third without an end. */
async function arrange(): Promise<void> {
  const { prisma } = running.database;
  const owner = await prisma.person.create({ data: { email: 'o@example.com', name: 'Owner', role: 'PROCUREMENT' } });
  const suppliers = ['Alpha', 'Beta', 'Gamma'].map((name) => ({
    slug: name.toLowerCase(),
    name,
    kind: 'MODEL_LAB' as const,
  }));
  await prisma.supplier.createMany({ data: suppliers });
  const [alpha, beta] = await prisma.supplier.findMany({ orderBy: { name: 'asc' } });
  await prisma.service.create({ data: { slug: 'alpha-api', name: 'Alpha API', supplierId: alpha!.id } });
  const service = await prisma.service.findFirstOrThrow();
  let head: string | null = null;
  for (let number = 0; number < HOW_MANY; number += 1) {
    const { id }: { id: string } = await prisma.contract.create({
      data: {
        reference: `C-${two(number)}`,
        title: number % 2 === 0 ? `Frame agreement ${number}` : `Order of tokens ${number}`,
        kind: number % 2 === 0 ? 'MASTER_AGREEMENT' : 'ORDER_FORM',
        status: number % 5 === 0 ? 'EXPIRED' : 'ACTIVE',
        supplierId: number < 30 ? alpha!.id : beta!.id,
        parentId: number % 2 === 0 ? null : head,
        ownerId: owner.id,
        businessUnit: number < 10 ? 'Research' : null,
        tags: number % 4 === 0 ? ['EU', 'inference'] : ['EU'],
        endsOn: number % 3 === 0 ? null : day(`2027-01-${two((number % 28) + 1)}`),
        annualValueMinor: BigInt(number * 100),
        annualValueCurrency: number % 2 === 0 ? 'EUR' : 'USD',
        services: { create: { serviceId: service.id } },
        term: { create: { noticePeriod: 'P30D', renewal: number % 2 === 0 ? 'AUTOMATIC' : 'NONE' } },
        serviceLevels: { create: { metric: 'UPTIME', target: 99.9, unit: 'percent', serviceId: service.id } },
        priceLocks: { create: { sku: 'Large', unit: 'seat-month', priceAmount: 5, priceCurrency: 'USD' } },
        commitments: {
          create: {
            category: 'SPEND',
            amountMinor: 5n,
            amountCurrency: 'USD',
            from: day('2026-01-01'),
            to: day('2026-12-31'),
          },
        },
        provisions: { create: { key: 'governing_law', value: 'Ireland' } },
        noticeContacts: { create: { side: 'SUPPLIER', purpose: 'BILLING', name: 'Desk', email: 'desk@example.com' } },
      },
    });
    head = id;
  }
}

beforeAll(async () => {
  procurement = await signedIn(running.database, 'PROCUREMENT');
  await arrange();
});

it.each`
  filter                                                   | count | because
  ${{}}                                                    | ${60} | ${'all'}
  ${{ search: 'TOKENS 1' }}                                | ${6}  | ${'part of a title, in any case'}
  ${{ search: 'c-07' }}                                    | ${1}  | ${'a reference'}
  ${{ search: 'beta' }}                                    | ${30} | ${'the name of the supplier'}
  ${{ search: "'; DROP TABLE contract; --" }}              | ${0}  | ${'text is text'}
  ${{ statuses: ['EXPIRED'] }}                             | ${12} | ${'status'}
  ${{ kinds: ['ORDER_FORM'], statuses: ['ACTIVE'] }}       | ${24} | ${'everything given must hold'}
  ${{ tags: ['EU', 'inference'] }}                         | ${15} | ${'all of the tags'}
  ${{ businessUnits: ['Research'] }}                       | ${10} | ${'business unit'}
  ${{ heads: true }}                                       | ${30} | ${'heads of families'}
  ${{ heads: false }}                                      | ${30} | ${'what stands below one'}
  ${{ renewals: ['AUTOMATIC'], endsBefore: '2027-01-15' }} | ${11} | ${'renews before a day; without a known end none is counted'}
  ${{ ownerIds: ['nobody'] }}                              | ${0}  | ${'nobody owns none'}
`('finds $count contracts by $filter: $because', async ({ filter, count }) => {
  expect((await find({ filter })).totalCount).toBe(count);
});

it.each([
  { by: 'REFERENCE', direction: 'DESC' },
  { by: 'TITLE' },
  { by: 'ENDS_ON' },
  { by: 'ENDS_ON', direction: 'DESC' },
  { by: 'UPDATED_AT', direction: 'DESC' },
  { by: 'ANNUAL_VALUE', direction: 'DESC' },
])('passes every contract once, page by page, sorted by %j', async (sort) => {
  const seen: string[] = [];
  const ends: (string | null)[] = [];
  for (let after: string | null = null; ;) {
    const page: Found = await find({ sort, first: 7, after });
    seen.push(...references(page));
    ends.push(...page.nodes.map(({ endsOn }) => endsOn));
    if (!page.pageInfo.hasNextPage) break;
    after = page.pageInfo.endCursor;
  }
  expect(seen).toHaveLength(HOW_MANY);
  expect(new Set(seen).size).toBe(HOW_MANY);
  if (sort.by === 'REFERENCE') expect(seen).toEqual([...seen].sort().reverse());
  if (sort.by === 'ENDS_ON') expect(ends.slice(-20)).toEqual(Array(20).fill(null));
});

it('keeps its place while contracts come and go', async () => {
  const first = await find({ first: 10 });
  const { prisma } = running.database;
  const { supplierId } = await prisma.contract.findFirstOrThrow();
  await prisma.contract.create({ data: { reference: 'C-00a', title: 'New', kind: 'ORDER_FORM', supplierId } });
  const second = await find({ first: 10, after: first.pageInfo.endCursor });
  expect(references(second)[0]).toBe('C-10');
  await prisma.contract.delete({ where: { reference: 'C-00a' } });
});

const EVERYTHING = `query ($first: Int) {
  contracts(first: $first) {
    nodes {
      reference totalValue { amount } supplier { name } services { name } owner { name }
      parent { reference } head { reference } children { reference } amendments { reference }
      term { noticePeriod } serviceLevels { target service { name } breaches { occurredOn } }
      priceLocks { price { amount } service { name } } commitments { amount { amount } consumption { source } }
      provisions { value } noticeContacts { name }
      effectiveTerms { term { noticePeriod { value because contract { reference } } } }
    }
    totalCount
  }
}`;

it('needs as many statements for fifty rows with everything as for five', async () => {
  const statements = (first: number) =>
    countStatements(async () => {
      const { data, errors } = await running.graphql(EVERYTHING, { first }, procurement);
      expect(errors).toEqual([]);
      expect((data?.['contracts'] as Found).nodes).toHaveLength(first);
    });
  await statements(1);
  const five = await statements(5);
  expect(five).toBeGreaterThan(10);
  expect(await statements(50)).toBe(five);
});

it('changes owner and tags of many at once, or of none', async () => {
  const { prisma } = running.database;
  const rows = await prisma.contract.findMany({ where: { businessUnit: 'Research' }, orderBy: { reference: 'asc' } });
  const ids = rows.map(({ id }) => id);
  const edit = (input: object) =>
    running.graphql(
      `mutation ($input: EditContractsInput!) {
        editContracts(input: $input, why: "new team") { reference ownerId businessUnit tags version }
      }`,
      { input },
      procurement,
    );
  const { data, errors } = await edit({ ids, ownerId: null, addTags: ['Q3'], removeTags: ['EU'] });
  expect(errors).toEqual([]);
  expect(data?.['editContracts']).toEqual(
    rows.map(({ reference, tags, version }) => ({
      reference,
      ownerId: null,
      businessUnit: 'Research',
      tags: ['Q3', ...tags.filter((tag) => tag !== 'EU')],
      version: version + 1,
    })),
  );
  const missing = await edit({ ids: [...ids, '01900000-0000-7000-8000-00000000dead'], addTags: ['Q4'] });
  expect(missing.errors).toMatchObject([{ extensions: { kind: 'contract-not-found' } }]);
  expect(await prisma.contract.count({ where: { tags: { has: 'Q4' } } })).toBe(0);
  const history = await prisma.auditEntry.findMany({ where: { contractId: ids[0]!, why: 'new team' } });
  expect(history.map(({ field }) => field).sort()).toEqual(['ownerId', 'tags']);
});

it('counts what each choice would leave, with the filter less its own part', async () => {
  const { data, errors } = await running.graphql(
    `query ($filter: ContractFilter) {
      contractFacets(filter: $filter) {
        statuses { value count } kinds { value count } supplierIds { count } businessUnits { value count }
      }
    }`,
    { filter: { kinds: ['ORDER_FORM'], statuses: ['ACTIVE'] } },
    procurement,
  );
  expect(errors).toEqual([]);
  expect(data?.['contractFacets']).toEqual({
    statuses: [
      { value: 'ACTIVE', count: 24 },
      { value: 'EXPIRED', count: 6 },
    ],
    kinds: [
      { value: 'MASTER_AGREEMENT', count: 24 },
      { value: 'ORDER_FORM', count: 24 },
    ],
    supplierIds: [{ count: 12 }, { count: 12 }],
    businessUnits: [{ value: 'Research', count: 4 }],
  });
});

it('finds a contract by a phrase of its document, across the end of a line, for whoever may read documents', async () => {
  const { prisma } = running.database;
  const { id: contractId } = await prisma.contract.findUniqueOrThrow({ where: { reference: 'C-40' } });
  await prisma.document.create({
    data: {
      sha256: 'c'.repeat(64),
      byteSize: 9n,
      name: 'c-40.pdf',
      mediaType: 'application/pdf',
      pageCount: 1,
      contractId,
      pages: {
        create: {
          number: 1,
          width: 595,
          height: 842,
          reading: 'PDFIUM',
          text: 'Unused capacity may be\ntransferred to a Successor Model.',
          lines: new Uint8Array(),
        },
      },
    },
  });
  expect(references(await find({ filter: { search: 'be transferred to a succ' } }))).toEqual(['C-40']);
  expect(references(await find({ filter: { search: 'transferred be to' } }))).toEqual([]);
  const { data } = await running.graphql(
    '{ contracts(filter: { search: "be transferred to a succ" }) { totalCount } }',
    {},
    await signedIn(running.database, 'VIEWER'),
  );
  expect(data?.['contracts']).toEqual({ totalCount: 0 });
});
