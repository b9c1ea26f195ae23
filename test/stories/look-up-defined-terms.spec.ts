import { rm } from 'node:fs/promises';
import { PRICES, printed, printedTable } from '../setup/printed-contract.js';
import { useRunningApp } from '../setup/running-app.js';
import { signedIn } from '../setup/signed-in.js';

const running = useRunningApp();
afterAll(() => rm(running.database.configuration.dataFolder, { recursive: true, force: true }));

const CONTRACT = [
  'Order Form',
  'This Order Form is made between Harbour Models Ltd ("Supplier") and Lindqvist Freight AB ("Customer").',
  '1. Term',
  '"Initial Term" means the twelve (12) months that begin on 1 March 2026.',
  '2. Termination',
  'Customer may end this Order Form at the end of the Initial Term, as Section 1 describes it. Section 9 applies.',
];

let legal: Record<string, string>;
let documentId: string;

const uploaded = async (bytes: Buffer, name: string): Promise<string> => {
  const form = new FormData();
  form.append('files', new Blob([Uint8Array.from(bytes)]), name);
  const response = await fetch(`${running.url}/documents`, { method: 'POST', body: form, headers: legal });
  const { files } = (await response.json()) as { files: { document: { id: string } }[] };
  return files[0]!.document.id;
};

beforeAll(async () => {
  legal = await signedIn(running.database, 'LEGAL');
  documentId = await uploaded(await printed(CONTRACT), 'Order form.pdf');
});

const asked = async (fields: string, headers = legal) => {
  const answer = await running.graphql(
    `query ($id: ID!) { document(id: $id) { ${fields} } }`,
    { id: documentId },
    headers,
  );
  return { ...answer, document: answer.data?.['document'] as Record<string, never> | undefined };
};

it('does not say that a document defines nothing before it was read', async () => {
  const { document } = await asked('definitions { totalCount } references { totalCount } tables { totalCount }');
  expect(document).toEqual({ definitions: null, references: null, tables: null });
});

describe('once it was read', () => {
  beforeAll(() => running.runJobs());

  it('lists the terms it defines, each with its sentence and place', async () => {
    const { document, errors } = await asked(
      'definitions { totalCount nodes { term how section target { page } unresolved evidence { page quote boxes { page left } } } }',
    );
    expect(errors).toEqual([]);
    expect(document?.['definitions']).toMatchObject({
      totalCount: 3,
      nodes: [
        { term: 'Supplier', how: 'INLINE' },
        { term: 'Customer', how: 'INLINE' },
        {
          term: 'Initial Term',
          how: 'STATED',
          section: '1 Term',
          target: null,
          unresolved: null,
          evidence: { page: 1, quote: CONTRACT[3], boxes: [{ page: 1, left: expect.any(Number) as number }] },
        },
      ],
    });
  });

  it('goes on after a place, and counts them all', async () => {
    const first = await asked('definitions(first: 2) { totalCount nodes { term } pageInfo { hasNextPage endCursor } }');
    const { pageInfo } = first.document?.['definitions'] as unknown as { pageInfo: { endCursor: string } };
    expect(pageInfo).toMatchObject({ hasNextPage: true });
    const next = await asked(`definitions(first: 2, after: "${pageInfo.endCursor}") { totalCount nodes { term } }`);
    expect(next.document?.['definitions']).toEqual({ totalCount: 3, nodes: [{ term: 'Initial Term' }] });
  });

  it('leads a reference to the heading it names, and says where it leads nowhere', async () => {
    const { document } = await asked(
      'references(onPage: 1) { nodes { cited kind unresolved evidence { quote } target { heading page boxes { top } } } } later: references(onPage: 2) { totalCount }',
    );
    expect(document).toMatchObject({
      references: {
        nodes: [
          { cited: '1', kind: 'SECTION', unresolved: null, target: { heading: 'Term', page: 1, boxes: [{}] } },
          { cited: '9', unresolved: 'NOT_IN_DOCUMENT', evidence: { quote: 'Section 9' }, target: null },
        ],
      },
      later: { totalCount: 0 },
    });
  });

  it('says that it holds no table', async () => {
    const { document } = await asked('tables { totalCount nodes { page } }');
    expect(document?.['tables']).toEqual({ totalCount: 0, nodes: [] });
  });

  it('shows none of it to who may not read documents', async () => {
    const { data, errors } = await asked('definitions { totalCount }', await signedIn(running.database, 'VIEWER'));
    expect(data?.['document'] ?? null).toBeNull();
    expect(errors).not.toEqual([]);
  });
});

it('shows a table by rows and cells, with the units of bare numbers, a part at a time', async () => {
  const id = await uploaded(await printedTable('Schedule A Prices', PRICES), 'Prices.pdf');
  await running.runJobs();
  const { data, errors } = await running.graphql(
    `query ($id: ID!) { document(id: $id) { tables(first: 3) { totalCount nodes {
      page headers { text unit } rowCount rows(first: 1, skip: 1) { page cells { text unit boxes { left } } } } } } }`,
    { id },
    legal,
  );
  expect(errors).toEqual([]);
  expect(data).toMatchObject({
    document: {
      tables: {
        totalCount: 1,
        nodes: [
          {
            page: 1,
            headers: PRICES[0].map((text) => ({ text })),
            rowCount: 3,
            rows: [
              {
                page: 1,
                cells: [
                  { text: 'Medium', unit: null, boxes: [{}] },
                  { text: '2.00', unit: 'USD per 1M tokens', boxes: [{}] },
                  { text: '8.00', unit: 'USD per 1M tokens', boxes: [{}] },
                ],
              },
            ],
          },
        ],
      },
    },
  });
  const refused = await running.graphql(
    'query ($id: ID!) { document(id: $id) { tables(first: 1) { nodes { rows(first: 201) { page } } } } }',
    { id },
    legal,
  );
  expect(refused.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
});
