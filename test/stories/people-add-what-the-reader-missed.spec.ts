import { rm } from 'node:fs/promises';
import { ORDER_FORM, printed } from '../setup/printed-contract.js';
import { useRunningApp, type GraphqlAnswer } from '../setup/running-app.js';
import { signedIn } from '../setup/signed-in.js';

const running = useRunningApp();
afterAll(() => rm(running.database.configuration.dataFolder, { recursive: true, force: true }));

const QUOTE = 'renews automatically for successive periods of one (1) year';
const BOXES = [{ left: 72, top: 150, width: 300, height: 13 }];

let procurement: Record<string, string>;
let legal: Record<string, string>;
let documentId: string;

beforeAll(async () => {
  procurement = await signedIn(running.database, 'PROCUREMENT');
  legal = await signedIn(running.database, 'LEGAL');
  const form = new FormData();
  form.append('files', new Blob([Uint8Array.from(await printed(ORDER_FORM))]), 'Order form.pdf');
  const response = await fetch(`${running.url}/documents`, { method: 'POST', body: form, headers: procurement });
  const { files } = (await response.json()) as { files: { document: { id: string } }[] };
  documentId = files[0]!.document.id;
  await running.runJobs();
});

const propose = (more: object, headers = procurement): Promise<GraphqlAnswer> =>
  running.graphql(
    `mutation ($input: ProposeTermInput!) { proposeTerm(input: $input) {
      id version state confidence proposedBy { name } evidence { page quote boxes { page left } } } }`,
    {
      input: { documentId, key: 'max_renewals', value: 3, evidence: { page: 1, quote: QUOTE, boxes: BOXES }, ...more },
    },
    headers,
  );

const withdraw = (id: string, expectedVersion: number, headers: Record<string, string>): Promise<GraphqlAnswer> =>
  running.graphql(
    `mutation ($input: ReviewInput!) { withdrawProposal(input: $input) { id proposals { id } } }`,
    { input: { id, expectedVersion } },
    headers,
  );

interface Proposed {
  readonly id: string;
  readonly version: number;
}

const proposed = ({ data, errors }: GraphqlAnswer): Proposed => {
  expect(errors).toEqual([]);
  return data?.['proposeTerm'] as Proposed;
};

const queue = async () =>
  (
    await running.graphql(
      '{ documentsToReview(first: 5) { totalCount nodes { id reviewProgress { proposed rejected } } } }',
      {},
      legal,
    )
  ).data?.['documentsToReview'] as {
    totalCount: number;
    nodes: { id: string; reviewProgress: { proposed: number } }[];
  };

it('takes what procurement found, with its words, and lets it wait for legal', async () => {
  const before = (await queue()).nodes[0]!.reviewProgress.proposed;
  expect(proposed(await propose({}))).toMatchObject({
    state: 'PROPOSED',
    confidence: 1,
    proposedBy: { name: 'procurement' },
    evidence: { page: 1, quote: QUOTE, boxes: [{ page: 1, left: 72 }] },
  });
  expect(await queue()).toMatchObject({ totalCount: 1, nodes: [{ reviewProgress: { proposed: before + 1 } }] });
});

it('believes no words that do not stand there, and no value of the wrong shape', async () => {
  const invented = await propose({ evidence: { page: 1, quote: 'renews for ever', boxes: [] } });
  expect(invented.errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', kind: 'quote-not-on-page' });
  const wrong = await propose({ value: 'thrice' });
  expect(wrong.errors[0]?.extensions).toMatchObject({ kind: 'invalid-term-value' });
});

it('keeps it when the document is read again, though no reader finds it', async () => {
  const { id } = proposed(await propose({ key: 'overflow_rule', value: 'payg' }));
  await running.graphql('mutation ($id: ID!) { readDocumentAgain(documentId: $id) { id } }', { id: documentId }, legal);
  await running.runJobs();
  const { data } = await running.graphql('query ($id: ID!) { proposal(id: $id) { state } }', { id }, legal);
  expect(data).toEqual({ proposal: { state: 'PROPOSED' } });
});

it('goes into the register when legal accepts it, and leads back to its words', async () => {
  const created = await running.database.prisma.supplier.create({
    data: { slug: 'harbour', name: 'Harbour Models', kind: 'MODEL_LAB' },
  });
  const made = await running.graphql(
    'mutation ($input: CreateContractFromDocumentInput!) { createContractFromDocument(input: $input) { id } }',
    { input: { documentId, expectedVersion: 1, supplierId: created.id } },
    procurement,
  );
  const { id: contractId } = made.data?.['createContractFromDocument'] as { id: string };
  const { id, version } = proposed(await propose({ key: 'shortfall_rule', value: 'forfeit', party: 'customer' }));
  await running.graphql(
    'mutation ($input: ReviewInput!) { acceptProposal(input: $input) { state } }',
    { input: { id, expectedVersion: version } },
    legal,
  );
  const { data } = await running.graphql(
    'query ($id: ID!) { contract(id: $id) { provisions { key value evidence { proposal { id evidence { quote } } } } } }',
    { id: contractId },
    legal,
  );
  expect(data).toEqual({
    contract: {
      provisions: [
        { key: 'shortfall_rule', value: 'forfeit', evidence: [{ proposal: { id, evidence: { quote: QUOTE } } }] },
      ],
    },
  });
});

it('lets its finder or legal withdraw it, and nobody what the reader found', async () => {
  const own = proposed(await propose({ key: 'mfn', value: true }));
  expect((await withdraw(own.id, 9, procurement)).errors[0]?.extensions).toMatchObject({ kind: 'changed-meanwhile' });
  const { data } = await withdraw(own.id, own.version, procurement);
  const left = (data?.['withdrawProposal'] as { proposals: { id: string }[] }).proposals;
  expect(left.map(({ id }) => id)).not.toContain(own.id);
  const others = proposed(await propose({ key: 'mfn', value: true }, legal));
  const refused = await withdraw(others.id, others.version, procurement);
  expect(refused.errors[0]?.extensions).toMatchObject({ code: 'FORBIDDEN', permission: 'proposal:decide' });
  const reader = await running.database.prisma.proposal.findFirstOrThrow({ where: { documentId, proposedById: null } });
  const notTheirs = await withdraw(reader.id, reader.version, legal);
  expect(notTheirs.errors[0]?.extensions).toMatchObject({ code: 'CONFLICT', kind: 'proposal-of-the-reader' });
});

it('takes nothing from those who may only read', async () => {
  const finance = await signedIn(running.database, 'FINANCE');
  expect((await propose({}, finance)).errors[0]?.extensions).toMatchObject({
    code: 'FORBIDDEN',
    permission: 'proposal:add',
  });
});
