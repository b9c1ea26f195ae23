import { useFreshDatabase } from '../testing/index.js';
import { connection, type Connection } from './connection.js';
import type { SortColumn } from './cursor.js';
import type { PageArgs } from './page-args.js';

const database = useFreshDatabase();

// Names repeat and instants are missing, so that every column of the order decides somewhere.
const PEOPLE = Array.from({ length: 23 }, (_, index) => ({
  email: `p${index}@example.com`,
  name: `Name ${index % 4}`,
  role: 'VIEWER' as const,
  lastSignInAt: index % 3 === 0 ? null : new Date(Date.UTC(2026, 0, 1 + (index % 5), 0, 0, 0, index)),
}));

beforeAll(async () => {
  await database.prisma.person.createMany({ data: PEOPLE });
});

const list = (order: readonly SortColumn[], page: PageArgs): Promise<Connection<string>> =>
  connection(page, {
    order,
    rows: ({ where, orderBy, take }) => database.prisma.person.findMany({ where, orderBy, take }),
    count: () => database.prisma.person.count(),
    node: ({ email }) => email,
  });

const ORDERS: readonly (readonly SortColumn[])[] = [
  [{ field: 'id', direction: 'asc' }],
  [
    { field: 'name', direction: 'asc' },
    { field: 'id', direction: 'desc' },
  ],
  [
    { field: 'lastSignInAt', direction: 'desc', nulls: true },
    { field: 'id', direction: 'asc' },
  ],
  [
    { field: 'name', direction: 'desc' },
    { field: 'lastSignInAt', direction: 'asc', nulls: true },
    { field: 'id', direction: 'asc' },
  ],
];

async function whole(order: readonly SortColumn[]): Promise<string[]> {
  return [...(await list(order, { first: 200 })).nodes];
}

describe.each(
  ORDERS.map((order) => [order.map(({ field, direction }) => `${field} ${direction}`).join(', '), order] as const),
)('a list by %s', (_, order) => {
  it.each([1, 4, 23])('is the same in pages of %i as in one, forwards', async (first) => {
    const seen: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const page: Connection<string> = await list(order, { first, after });
      seen.push(...page.nodes);
      ({ endCursor: after, hasNextPage: more } = page.pageInfo);
    }
    expect(seen).toEqual(await whole(order));
  });

  it('is the same in pages from the back', async () => {
    const seen: string[] = [];
    for (let before: string | null = null, more = true; more;) {
      const page: Connection<string> = await list(order, { last: 4, before });
      seen.unshift(...page.nodes);
      ({ startCursor: before, hasPreviousPage: more } = page.pageInfo);
    }
    expect(seen).toEqual(await whole(order));
  });
});

it('puts nulls last in both directions', async () => {
  for (const direction of ['asc', 'desc'] as const) {
    const { nodes } = await list(
      [
        { field: 'lastSignInAt', direction, nulls: true },
        { field: 'id', direction },
      ],
      { last: 8 },
    );
    const without = PEOPLE.filter(({ lastSignInAt }) => lastSignInAt === null).map(({ email }) => email);
    expect([...nodes].sort()).toEqual(without.sort());
  }
});

it('neither repeats nor skips a row when the one at the edge of the page is deleted', async () => {
  const [byId = []] = ORDERS;
  const expected = await whole(byId);
  const first = await list(byId, { first: 5 });
  const person = await database.prisma.person.delete({ where: { email: first.nodes[4] ?? '' } });
  const second = await list(byId, { first: 5, after: first.pageInfo.endCursor });
  await database.prisma.person.create({ data: person });
  expect(second.nodes).toEqual(expected.slice(5, 10));
});

it('counts all rows, whatever the page', async () => {
  expect(await (await list(ORDERS[0] ?? [], { first: 1 })).totalCount).toBe(PEOPLE.length);
});

it('refuses a cursor of another order, which would show a wrong page', async () => {
  const { pageInfo } = await list(ORDERS[1] ?? [], { first: 1 });
  await expect(list(ORDERS[0] ?? [], { after: pageInfo.endCursor })).rejects.toMatchObject({
    refusal: { kind: 'invalid-cursor', because: 'invalid' },
  });
});

it.each`
  page                                                                        | because
  ${{ first: 0 }}                                                             | ${'a page has at least one row'}
  ${{ first: 201 }}                                                           | ${'a page has a bound'}
  ${{ first: 1, last: 1 }}                                                    | ${'one cannot read both ways at once'}
  ${{ after: 'nonsense' }}                                                    | ${'a cursor is made by us'}
  ${{ after: Buffer.from('["id:asc",{"$ne":1}]').toString('base64url') }}     | ${'a cursor brings values, never conditions'}
  ${{ after: Buffer.from('["id:asc",["d","never"]]').toString('base64url') }} | ${'an instant in it is one'}
`('refuses $page: $because', async ({ page }: { page: PageArgs }) => {
  await expect(list(ORDERS[0] ?? [], page)).rejects.toMatchObject({ refusal: { because: 'invalid' } });
});
