import { rm } from 'node:fs/promises';
import { ORDER_FORM, printed } from '../setup/printed-contract.js';
import { useRunningApp, type GraphqlAnswer } from '../setup/running-app.js';
import { signedIn } from '../setup/signed-in.js';

const running = useRunningApp();
afterAll(() => rm(running.database.configuration.dataFolder, { recursive: true, force: true }));

interface Proposal {
  readonly id: string;
  readonly key: string;
  readonly value: unknown;
  readonly state: string;
  readonly version: number;
  readonly evidence: { readonly page: number; readonly quote: string; readonly boxes: readonly object[] };
}

let procurement: Record<string, string>;
let legal: Record<string, string>;
let documentId: string;
let contractId: string;

const ok = ({ data, errors }: GraphqlAnswer): Record<string, never> => {
  expect(errors).toEqual([]);
  return data as Record<string, never>;
};

async function proposals(): Promise<ReadonlyMap<string, Proposal>> {
  const answer = await running.graphql(
    `query ($id: ID!) { document(id: $id) { proposals { id key value state version evidence { page quote boxes { page left top width height } } } } }`,
    { id: documentId },
    legal,
  );
  const { document } = ok(answer) as unknown as { document: { proposals: Proposal[] } };
  return new Map(document.proposals.map((proposal) => [proposal.key, proposal]));
}

async function decide(mutation: string, key: string, more: object = {}): Promise<GraphqlAnswer> {
  const { id, version } = (await proposals()).get(key)!;
  const input = { id, expectedVersion: version, ...more };
  const type = mutation === 'correctProposal' ? 'CorrectProposalInput' : 'ReviewInput';
  return running.graphql(
    `mutation ($input: ${type}!) { ${mutation}(input: $input) { state version } }`,
    { input },
    legal,
  );
}

const register = async () =>
  ok(
    await running.graphql(
      `query ($id: ID!) { contract(id: $id) {
        supplierEntity status
        term { effectiveOn initialTerm renewal renewalTerm noticePeriod noticeDirection
               evidence { field proposal { evidence { quote } document { name } reviewer { name } } } }
        provisions { key value party evidence { proposal { evidence { quote } } } }
      } }`,
      { id: contractId },
      legal,
    ),
  )['contract'] as unknown as {
    supplierEntity: string;
    status: string;
    term: Record<string, unknown> & {
      evidence: {
        field: string;
        proposal: { evidence: { quote: string }; document: { name: string }; reviewer: { name: string } };
      }[];
    };
    provisions: {
      key: string;
      value: unknown;
      party: string;
      evidence: { proposal: { evidence: { quote: string } } }[];
    }[];
  };

beforeAll(async () => {
  procurement = await signedIn(running.database, 'PROCUREMENT');
  legal = await signedIn(running.database, 'LEGAL');
  const supplier = {
    slug: 'harbour',
    name: 'Harbour Models',
    kind: 'MODEL_LAB',
    legalEntities: ['Harbour Models Ltd'],
  };
  await running.database.prisma.supplier.create({ data: { ...supplier, kind: 'MODEL_LAB' } });
  const form = new FormData();
  form.append('files', new Blob([Uint8Array.from(await printed(ORDER_FORM))]), 'Harbour order form.pdf');
  const response = await fetch(`${running.url}/documents`, { method: 'POST', body: form, headers: procurement });
  const { files } = (await response.json()) as { files: { document: { id: string } }[] };
  documentId = files[0]!.document.id;
  await running.runJobs();
});

it('reads the upload and asks for a contract before anything can be accepted', async () => {
  const found = await proposals();
  expect(found.get('non_renewal_notice')).toMatchObject({
    value: { duration: 'P60D' },
    state: 'PROPOSED',
    evidence: { page: 1, quote: expect.stringContaining('at least sixty (60) days before the end') as string },
  });
  for (const { evidence } of found.values()) expect(evidence.boxes.length).toBeGreaterThan(0);
  const { errors } = await decide('acceptProposal', 'initial_term');
  expect(errors).toMatchObject([{ extensions: { code: 'CONFLICT', kind: 'document-without-contract' } }]);
});

it('makes a draft contract of the document, with the supplier it names', async () => {
  const input = { documentId, expectedVersion: 1 };
  const answer = await running.graphql(
    `mutation ($input: CreateContractFromDocumentInput!) { createContractFromDocument(input: $input) { id status kind reference supplier { name } documents { id } } }`,
    { input },
    procurement,
  );
  const contract = ok(answer)['createContractFromDocument'] as unknown as { id: string };
  expect(contract).toMatchObject({
    status: 'DRAFT',
    kind: 'ORDER_FORM',
    supplier: { name: 'Harbour Models' },
    documents: [{ id: documentId }],
  });
  contractId = contract.id;
  expect((await register()).term).toMatchObject({ effectiveOn: null, initialTerm: null });
});

it('writes what legal accepts and corrects into the register, each value with its sentence', async () => {
  for (const key of ['effective_date', 'renewal_type', 'renewal_term', 'non_renewal_notice', 'governing_law']) {
    expect([key, ok(await decide('acceptProposal', key))]).toEqual([
      key,
      { acceptProposal: { state: 'ACCEPTED', version: 2 } },
    ]);
  }
  const corrected = await decide('correctProposal', 'initial_term', {
    value: 'P24M',
    party: null,
    why: 'Changed by hand, initialled',
  });
  expect(ok(corrected)).toEqual({ correctProposal: { state: 'CORRECTED', version: 2 } });
  const unsaid = await decide('rejectProposal', 'termination_convenience');
  expect(unsaid.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', kind: 'reason-needed' } }]);
  ok(await decide('rejectProposal', 'termination_convenience', { why: 'Struck out by hand' }));

  const { term, provisions } = await register();
  expect(term).toMatchObject({
    effectiveOn: '2026-03-01',
    initialTerm: 'P2Y',
    renewal: 'AUTOMATIC',
    renewalTerm: 'P1Y',
    noticePeriod: 'P60D',
    noticeDirection: 'BY_EITHER',
  });
  const behindNotice = term.evidence.find(({ field }) => field === 'noticePeriod')!;
  expect(behindNotice.proposal.evidence.quote).toContain('sixty (60) days before the end of the then-current term');
  expect(behindNotice.proposal).toMatchObject({
    document: { name: 'Harbour order form.pdf' },
    reviewer: { name: 'legal' },
  });
  expect(provisions).toMatchObject([
    {
      key: 'governing_law',
      value: 'Sweden',
      evidence: [{ proposal: { evidence: { quote: expect.stringContaining('laws of Sweden') as string } } }],
    },
  ]);
});

it('keeps every decision when the document is read again', async () => {
  const before = await proposals();
  const again = await running.graphql(
    `mutation ($id: ID!) { readDocumentAgain(documentId: $id) { state } }`,
    { id: documentId },
    procurement,
  );
  ok(again);
  await running.runJobs();
  const after = await proposals();
  const states = (list: ReadonlyMap<string, Proposal>) =>
    [...list.values()].map(({ id, state, version }) => [id, state, version]);
  expect(states(after)).toEqual(states(before));
  expect((await register()).term).toMatchObject({ initialTerm: 'P2Y', noticePeriod: 'P60D' });
});

it('takes a decision back, and shows who did what and why', async () => {
  ok(await decide('undoDecision', 'governing_law', { why: 'Too early' }));
  expect((await register()).provisions).toEqual([]);
  const { auditEntries } = ok(
    await running.graphql(
      `query ($id: ID!) { auditEntries(contractId: $id, recordType: "Proposal") { nodes { act field personName why } } }`,
      { id: contractId },
      legal,
    ),
  ) as unknown as { auditEntries: { nodes: object[] } };
  expect(auditEntries.nodes).toEqual(
    expect.arrayContaining([
      { act: 'reopened', field: 'governing_law', personName: 'legal', why: 'Too early' },
      { act: 'rejected', field: 'termination_convenience', personName: 'legal', why: 'Struck out by hand' },
      { act: 'corrected', field: 'initial_term', personName: 'legal', why: 'Changed by hand, initialled' },
    ]),
  );
});

it('lists what waits, the least sure first, and what was searched in vain', async () => {
  const { proposals: waiting } = ok(
    await running.graphql(
      `query ($filter: ProposalFilter!) { proposals(filter: $filter, sort: { by: CONFIDENCE, direction: ASC }) { totalCount nodes { key confidence state } } }`,
      { filter: { contractIds: [contractId], states: ['PROPOSED'], minConfidence: 0.1 } },
      legal,
    ),
  ) as unknown as { proposals: { totalCount: number; nodes: { key: string; confidence: number; state: string }[] } };
  expect(waiting.totalCount).toBe(waiting.nodes.length);
  expect(waiting.nodes.map(({ key }) => key)).toContain('payment_terms');
  const confidences = waiting.nodes.map(({ confidence }) => confidence);
  expect(confidences).toEqual([...confidences].sort((a, b) => a - b));
  const { document } = ok(
    await running.graphql(
      `query ($id: ID!) { document(id: $id) { reading { kind pagesRead parties { name role } } absences { key judgement searched { pages words } } } }`,
      { id: documentId },
      legal,
    ),
  ) as unknown as {
    document: { reading: object; absences: { key: string; judgement: string; searched: { pages: number } }[] };
  };
  expect(document.reading).toEqual({
    kind: 'ORDER_FORM',
    pagesRead: 1,
    parties: [
      { name: 'Harbour Models Ltd', role: 'supplier' },
      { name: 'Lindqvist Freight AB', role: 'customer' },
    ],
  });
  expect(document.absences).toContainEqual(
    expect.objectContaining({
      key: 'fallback_right',
      judgement: 'NOT_FOUND',
      searched: expect.objectContaining({ pages: 1 }),
    }),
  );
});
