import { rm } from 'node:fs/promises';
import { printed } from '../setup/printed-contract.js';
import { useRunningApp, type GraphqlAnswer } from '../setup/running-app.js';
import { signedIn } from '../setup/signed-in.js';

const running = useRunningApp();
afterAll(() => rm(running.database.configuration.dataFolder, { recursive: true, force: true }));

let procurement: Record<string, string>;
let legal: Record<string, string>;
let viewer: Record<string, string>;
let contractId: string;
let versions: string[];

const ok = ({ data, errors }: GraphqlAnswer) => {
  expect(errors).toEqual([]);
  return data as Record<string, never>;
};

const PRICES = 'Price changes will be effective thirty (30) days after we post them.';
const terms = (effective: string, prices: string, more: readonly string[] = []) => [
  'Harbour Models Terms of Service',
  `Effective: ${effective}`,
  'These Terms of Service are an agreement between Harbour Models Ltd ("Harbour", "we") and the customer ("Customer", "you"). By using the services you agree to them.',
  `1. Prices. ${prices}`,
  '2. Use. We will not use Customer Data to train any model.',
  '3. Care. You keep your access keys secret, and you answer for whatever is done with them by people to whom you gave them.',
  ...more,
];

async function upload(name: string, paragraphs: readonly string[]): Promise<string> {
  const form = new FormData();
  form.append('files', new Blob([Uint8Array.from(await printed(paragraphs))]), name);
  const response = await fetch(`${running.url}/documents`, { method: 'POST', body: form, headers: procurement });
  const { files } = (await response.json()) as { files: { document: { id: string } }[] };
  await running.runJobs();
  return files[0]!.document.id;
}

interface TermsFlag {
  readonly severity: string;
  readonly statement: string;
  readonly basis: {
    readonly changes: readonly {
      readonly key: string;
      readonly betterOff: string;
      readonly before: { readonly documentId: string; readonly quote: string } | null;
      readonly after: { readonly documentId: string; readonly quote: string } | null;
    }[];
  };
}

const flags = async (headers: Record<string, string>): Promise<readonly TermsFlag[]> => {
  const answer = await running.graphql(
    `query ($id: ID!) { flags(filter: { contractId: $id, rules: [ONLINE_TERMS_CHANGED] }) { nodes {
      severity statement basis { changes { key betterOff before { documentId document quote } after { documentId document quote } } }
    } } }`,
    { id: contractId },
    headers,
  );
  return (ok(answer)['flags'] as unknown as { nodes: TermsFlag[] }).nodes;
};

beforeAll(async () => {
  procurement = await signedIn(running.database, 'PROCUREMENT');
  legal = await signedIn(running.database, 'LEGAL');
  viewer = await signedIn(running.database, 'VIEWER');
  const { prisma } = running.database;
  const supplier = await prisma.supplier.create({
    data: { slug: 'harbour', name: 'Harbour', kind: 'MODEL_LAB', legalEntities: ['Harbour Models Ltd'] },
  });
  const contract = await prisma.contract.create({
    data: {
      reference: 'MSA-1',
      title: 'Master agreement',
      kind: 'MASTER_AGREEMENT',
      status: 'ACTIVE',
      supplierId: supplier.id,
      signedOn: new Date('2025-06-01'),
      provisions: { create: { key: 'order_of_precedence', value: ['this agreement', 'online terms'] } },
    },
  });
  contractId = contract.id;
  versions = [
    await upload('terms-a.pdf', terms('March 1, 2025', PRICES)),
    await upload(
      'terms-b.pdf',
      terms('March 1, 2026', 'Price changes will be effective ten (10) days after we post them.'),
    ),
  ];
});

it('raises a flag on the contract that makes the online terms a part of it, with the words of both versions', async () => {
  const [flag, ...others] = await flags(legal);
  expect(others).toEqual([]);
  expect(flag).toMatchObject({ severity: 'HIGH' });
  expect(flag!.statement).toContain('version of 2025-03-01');
  expect(flag!.statement).toContain('price change notice (30 days → 10 days)');
  expect(flag!.basis.changes).toEqual([
    {
      key: 'price_change_notice',
      betterOff: 'supplier',
      before: { documentId: versions[0], document: 'terms-a.pdf', quote: PRICES },
      after: {
        documentId: versions[1],
        document: 'terms-b.pdf',
        quote: expect.stringContaining('ten (10) days') as string,
      },
    },
  ]);
});

it('shows a viewer that the terms have changed, and not the sentences', async () => {
  const [flag] = await flags(viewer);
  expect(flag!.basis.changes).toMatchObject([{ key: 'price_change_notice', before: null, after: null }]);
});

it('lists what the supplier publishes, each version with what changed', async () => {
  const answer = await running.graphql(
    `{ suppliers(first: 1, filter: { search: "Harbour" }) { nodes { publishedTerms { title versions {
      since document { name } drift { unchanged changes { kind key betterOff parts { part before after } } }
    } } } } }`,
    {},
    legal,
  );
  const { nodes } = ok(answer)['suppliers'] as unknown as { nodes: { publishedTerms: object[] }[] };
  expect(nodes[0]!.publishedTerms).toMatchObject([
    {
      title: 'Harbour Models Terms of Service',
      versions: [
        { since: '2025-03-01', document: { name: 'terms-a.pdf' }, drift: null },
        {
          since: '2026-03-01',
          document: { name: 'terms-b.pdf' },
          drift: {
            changes: [
              {
                kind: 'changed',
                key: 'price_change_notice',
                betterOff: 'supplier',
                parts: [{ part: 'duration', before: 'P30D', after: 'P10D' }],
              },
            ],
          },
        },
      ],
    },
  ]);
});

it('compares any two documents that are read, for those who may read proposals', async () => {
  const ask = (headers: Record<string, string>, oldId: string) =>
    running.graphql(
      `query ($old: ID!, $new: ID!) { termsDrift(oldDocumentId: $old, newDocumentId: $new) {
        isSameDocument changes { key before { value evidence { page quote } } after { value evidence { page quote } } }
      } }`,
      { old: oldId, new: versions[1] },
      headers,
    );
  expect(ok(await ask(legal, versions[0]!))['termsDrift']).toMatchObject({
    isSameDocument: true,
    changes: [{ before: { evidence: { page: 1, quote: PRICES } } }],
  });
  expect((await ask(viewer, versions[0]!)).errors).toMatchObject([{ extensions: { kind: 'not-allowed' } }]);
  const none = await ask(legal, '01920000-0000-7000-8000-000000000000');
  expect(none.errors).toMatchObject([{ extensions: { code: 'NOT_FOUND', kind: 'documents-not-read' } }]);
});

it('takes the flag back once a later version restores what was agreed', async () => {
  await upload(
    'terms-c.pdf',
    terms('June 1, 2026', PRICES, ['4. Thanks. We thank everybody who told us what they think of our prices.']),
  );
  expect(await flags(legal)).toEqual([]);
});
