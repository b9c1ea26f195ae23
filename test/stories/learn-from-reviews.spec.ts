import { execFile } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { promisify } from 'node:util';
import { ORDER_FORM, printed } from '../setup/printed-contract.js';
import { useRunningApp } from '../setup/running-app.js';
import { signedIn } from '../setup/signed-in.js';

const running = useRunningApp();
afterAll(() => rm(running.database.configuration.dataFolder, { recursive: true, force: true }));

/** `recourse reviews export` as people run it. */
async function exported(headers: Record<string, string>): Promise<{ stdout: string; stderr: string; code?: number }> {
  const token = (headers['authorization'] ?? '').slice('Bearer '.length);
  const env = { ...process.env, NODE_OPTIONS: '', RECOURSE_URL: running.url, RECOURSE_TOKEN: token };
  return promisify(execFile)(process.execPath, ['apps/cli/dist/main.js', 'reviews', 'export'], { env }).catch(
    (error: unknown) => error as { stdout: string; stderr: string; code: number },
  );
}

let legal: Record<string, string>;
let procurement: Record<string, string>;
let sha256: string;

async function decide(mutation: string, key: string, more: object): Promise<void> {
  const { prisma } = running.database;
  const { id, version } = await prisma.proposal.findFirstOrThrow({ where: { key } });
  const type = mutation === 'correctProposal' ? 'CorrectProposalInput' : 'ReviewInput';
  const query = `mutation ($input: ${type}!) { ${mutation}(input: $input) { state } }`;
  const { errors } = await running.graphql(query, { input: { id, expectedVersion: version, ...more } }, legal);
  expect(errors).toEqual([]);
}

beforeAll(async () => {
  legal = await signedIn(running.database, 'LEGAL');
  procurement = await signedIn(running.database, 'PROCUREMENT');
  const form = new FormData();
  form.append('files', new Blob([Uint8Array.from(await printed(ORDER_FORM))]), 'order-form.pdf');
  await fetch(`${running.url}/documents`, { method: 'POST', body: form, headers: procurement });
  await running.runJobs();
  const { prisma } = running.database;
  const supplier = await prisma.supplier.create({ data: { slug: 'harbour', name: 'Harbour', kind: 'MODEL_LAB' } });
  const contract = await prisma.contract.create({
    data: { reference: 'OF-1', title: 'Order', kind: 'ORDER_FORM', supplierId: supplier.id },
  });
  const document = await prisma.document.findFirstOrThrow();
  await prisma.document.update({ where: { id: document.id }, data: { contractId: contract.id } });
  sha256 = document.sha256;
});

it('exports what was accepted, corrected and rejected, and nothing that waits', async () => {
  await decide('acceptProposal', 'governing_law', {});
  await decide('correctProposal', 'payment_terms', { value: 'P45D', party: 'customer', why: 'Amended by hand.' });
  await decide('rejectProposal', 'initial_term', { why: 'Struck out.' });
  const { stdout } = await exported(legal);
  const lines = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  const byKey = Object.fromEntries(lines.map((line) => [line['key'], line]));
  expect(Object.keys(byKey).sort()).toEqual(['governing_law', 'initial_term', 'payment_terms']);
  expect(byKey['governing_law']).toEqual({
    documentSha256: sha256,
    key: 'governing_law',
    category: 'Governing Law',
    quote: 'This Order Form is governed by the laws of Sweden.',
    page: 1,
    decision: 'accepted',
    value: 'Sweden',
    party: null,
    correctedValue: null,
    correctedParty: null,
    reason: null,
    origin: 'BUILT_IN',
  });
  expect(byKey['payment_terms']).toMatchObject({
    decision: 'corrected',
    category: null,
    value: 'P30D',
    correctedValue: 'P45D',
    reason: 'Amended by hand.',
  });
  expect(byKey['initial_term']).toMatchObject({
    decision: 'rejected',
    category: 'Expiration Date',
    reason: 'Struck out.',
  });
});

it('tells those who may not export so, and writes nothing', async () => {
  const { stdout, stderr, code } = await exported(procurement);
  expect({ stdout, code }).toEqual({ stdout: '', code: 1 });
  expect(stderr).toContain('review:export');
});
