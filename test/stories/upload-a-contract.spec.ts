import { createHash, randomBytes } from 'node:crypto';
import { readdir, rm } from 'node:fs/promises';
import type { Role } from '@recourse/access-server';
import PDFDocument from 'pdfkit';
import { useRunningApp } from '../setup/running-app.js';

const running = useRunningApp();
afterAll(() => rm(running.database.configuration.dataFolder, { recursive: true, force: true }));

/** A token that may do all its person's role allows. */
async function tokenOf(role: Role, scope: readonly string[]): Promise<Record<string, string>> {
  const { prisma } = running.database;
  const person = await prisma.person.create({
    data: { email: `${randomBytes(6).toString('hex')}@example.com`, name: role, role },
  });
  const secret = `rcs_${randomBytes(32).toString('base64url')}`;
  await prisma.apiToken.create({
    data: {
      personId: person.id,
      name: 'Story',
      hint: 'rcs_',
      secretHash: Uint8Array.from(createHash('sha256').update(secret).digest()),
      scope: [...scope],
      createdAt: new Date(),
      expiresAt: new Date(Date.now() + 3_600_000),
    },
  });
  return { authorization: `Bearer ${secret}` };
}

let procurement: Record<string, string>;
let viewer: Record<string, string>;
beforeAll(async () => {
  procurement = await tokenOf('PROCUREMENT', ['document:read', 'document:upload', 'contract:edit', 'contract:read']);
  viewer = await tokenOf('VIEWER', ['contract:read']);
});

async function printed(text: string, options: PDFKit.PDFDocumentOptions = {}): Promise<Buffer> {
  const document = new PDFDocument(options);
  const chunks: Buffer[] = [];
  document.on('data', (chunk: Buffer) => chunks.push(chunk));
  const ended = new Promise((resolve) => document.on('end', resolve));
  document.text(text).end();
  await ended;
  return Buffer.concat(chunks);
}

interface Outcome {
  readonly name: string;
  readonly alreadyKnown?: boolean;
  readonly document?: { readonly id: string; readonly sha256: string; readonly pageCount: number };
  readonly refusal?: { readonly kind: string; readonly message: string };
}

async function upload(files: readonly (readonly [name: string, bytes: Buffer])[], headers = procurement) {
  const form = new FormData();
  for (const [name, bytes] of files) form.append('files', new Blob([Uint8Array.from(bytes)]), name);
  const response = await fetch(`${running.url}/documents`, { method: 'POST', body: form, headers });
  return { status: response.status, body: (await response.json()) as { files: Outcome[]; kind?: string } };
}

/** Names of all files in the store, finished or not. */
async function stored(): Promise<string[]> {
  const entries = await readdir(running.database.configuration.documentsFolder, {
    recursive: true,
    withFileTypes: true,
  });
  return entries.filter((entry) => entry.isFile()).map((entry) => entry.name);
}

it('keeps an uploaded contract, orders it to be read, and hands the same bytes back as a download', async () => {
  const bytes = await printed('Master Agreement between Northwind and Contoso.');
  const { status, body } = await upload([['Master Agreement.pdf', bytes]]);
  expect(status).toBe(201);
  const [outcome] = body.files;
  expect(outcome).toMatchObject({ name: 'Master Agreement.pdf', alreadyKnown: false, document: { pageCount: 1 } });

  const id = outcome?.document?.id ?? '';
  const answer = await running.graphql(
    `query ($id: ID!) { document(id: $id) { name byteSize readingState uploadedBy filePath unreadPages { number } runs { state pagesRead } } }`,
    { id },
    procurement,
  );
  expect(answer.data?.['document']).toEqual({
    name: 'Master Agreement.pdf',
    byteSize: bytes.length,
    readingState: 'QUEUED',
    uploadedBy: 'PROCUREMENT',
    filePath: `/documents/${id}/file`,
    unreadPages: [],
    runs: [{ state: 'QUEUED', pagesRead: 0 }],
  });

  const file = await fetch(`${running.url}/documents/${id}/file`, { headers: procurement });
  expect(Buffer.from(await file.arrayBuffer()).equals(bytes)).toBe(true);
  expect(Object.fromEntries(file.headers)).toMatchObject({
    'content-type': 'application/pdf',
    'content-disposition': `attachment; filename="Master Agreement.pdf"; filename*=UTF-8''Master%20Agreement.pdf`,
    'x-content-type-options': 'nosniff',
    'content-security-policy': expect.stringContaining('sandbox') as string,
  });
});

it('knows a file again, whoever sends it under whatever name', async () => {
  const bytes = await printed('Order form no. 7.');
  const first = await upload([['order.pdf', bytes]]);
  const legal = await tokenOf('LEGAL', ['document:upload']);
  const again = await upload(
    [
      ['Kopie von order.pdf', bytes],
      ['order.pdf', bytes],
    ],
    legal,
  );
  expect(again.status).toBe(200);
  const id = first.body.files[0]?.document?.id;
  expect(again.body.files.map((file) => [file.alreadyKnown, file.document?.id])).toEqual([
    [true, id],
    [true, id],
  ]);
  const document = await running.database.prisma.document.findUniqueOrThrow({
    where: { id: id ?? '' },
    include: { runs: true },
  });
  expect(document.otherNames).toEqual(['Kopie von order.pdf']);
  expect(document.runs).toHaveLength(1);
});

it('takes one of two uploads of one file that arrive together', async () => {
  const bytes = await printed('Sent twice at once.');
  const both = await Promise.all([upload([['a.pdf', bytes]]), upload([['b.pdf', bytes]])]);
  expect(both.map(({ body }) => body.files[0]?.alreadyKnown).sort()).toEqual([false, true]);
  expect(new Set(both.map(({ body }) => body.files[0]?.document?.id)).size).toBe(1);
});

it('tells for each file of an upload what became of it, and leaves nothing of those it refuses', async () => {
  const before = await stored();
  const good = await printed('Amendment no. 1.');
  const { status, body } = await upload([
    ['empty.pdf', Buffer.alloc(0)],
    ['page.pdf', Buffer.from('<html><body>not a contract</body></html>')],
    ['locked.pdf', await printed('secret', { userPassword: 'x' })],
    ['damaged.pdf', Buffer.from('%PDF-1.7\nand nothing that follows')],
    ['amendment.pdf', good],
  ]);
  expect(status).toBe(201);
  expect(body.files.map((file) => file.refusal?.kind ?? 'kept')).toEqual([
    'file-is-empty',
    'not-a-pdf',
    'document-is-encrypted',
    'document-is-damaged',
    'kept',
  ]);
  const added = (await stored()).filter((name) => !before.includes(name));
  expect(added).toEqual([`${createHash('sha256').update(good).digest('hex')}.pdf`]);
});

it('refuses a file that is larger than allowed without keeping it', async () => {
  const before = await stored();
  const huge = Buffer.concat([
    Buffer.from('%PDF-1.7\n'),
    Buffer.alloc(running.database.configuration.maximumUploadBytes, 1),
  ]);
  const { status, body } = await upload([['huge.pdf', huge]]);
  expect([status, body.files[0]?.refusal?.kind]).toEqual([422, 'file-too-large']);
  expect(await stored()).toEqual(before);
});

it('lets nobody upload or download without the permission', async () => {
  const bytes = await printed('Not for everybody.');
  const [kept] = (await upload([['contract.pdf', bytes]])).body.files;
  const path = `${running.url}/documents/${kept?.document?.id ?? ''}/file`;
  expect((await upload([['mine.pdf', bytes]], {})).status).toBe(401);
  expect((await upload([['mine.pdf', bytes]], viewer)).body.kind).toBe('not-allowed');
  expect((await fetch(path)).status).toBe(401);
  expect((await fetch(path, { headers: viewer })).status).toBe(403);
  const answer = await running.graphql('{ documents { totalCount } }', {}, viewer);
  expect(answer.errors[0]?.extensions).toMatchObject({ code: 'FORBIDDEN', permission: 'document:read' });
});

it.each([['no-such-id'], ['00000000-0000-7000-8000-000000000000']])('answers 404 for a document %s', async (id) => {
  expect((await fetch(`${running.url}/documents/${id}/file`, { headers: procurement })).status).toBe(404);
});

it('answers a request without a file with what to do', async () => {
  const response = await fetch(`${running.url}/documents`, {
    method: 'POST',
    headers: { ...procurement, 'content-type': 'application/json' },
    body: '{}',
  });
  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({ kind: 'no-files' });
  expect((await upload([])).status).toBe(400);
});

it('puts a document into a contract, once for each version seen, and keeps the history', async () => {
  const { prisma } = running.database;
  const supplier = await prisma.supplier.create({
    data: { slug: 'northwind', name: 'Northwind AI', kind: 'MODEL_LAB' },
  });
  const contract = await prisma.contract.create({
    data: { reference: 'C-1', title: 'Master', kind: 'MASTER_AGREEMENT', supplierId: supplier.id },
  });
  const [kept] = (await upload([['c1.pdf', await printed('C-1.')]])).body.files;
  const documentId = kept?.document?.id ?? '';
  const assign = (input: object) =>
    running.graphql(
      'mutation ($input: AssignDocumentInput!) { assignDocumentToContract(input: $input) { contractId version } }',
      { input },
      procurement,
    );
  const first = await assign({ documentId, contractId: contract.id, expectedVersion: 1, why: 'signed copy' });
  expect(first.data?.['assignDocumentToContract']).toEqual({ contractId: contract.id, version: 2 });
  const late = await assign({ documentId, contractId: null, expectedVersion: 1 });
  expect(late.errors[0]?.extensions).toMatchObject({ code: 'CONFLICT', kind: 'changed-meanwhile', currentVersion: 2 });
  const wrong = await assign({ documentId, contractId: '00000000-0000-7000-8000-000000000000', expectedVersion: 2 });
  expect(wrong.errors[0]?.extensions).toMatchObject({ code: 'NOT_FOUND', kind: 'contract-not-found' });
  const entries = await prisma.auditEntry.findMany({ where: { recordId: documentId }, orderBy: { id: 'asc' } });
  expect(entries.map(({ act, after, why }) => [act, after, why])).toEqual([
    ['uploaded', 'c1.pdf', null],
    ['changed', contract.id, 'signed copy'],
  ]);
  const listed = await running.graphql(
    'query ($id: ID!) { documents(filter: { contractId: $id, nameContains: "C1", state: QUEUED }) { totalCount nodes { id contract { reference documents { name } } } } }',
    { id: contract.id },
    procurement,
  );
  expect(listed.data?.['documents']).toEqual({
    totalCount: 1,
    nodes: [{ id: documentId, contract: { reference: 'C-1', documents: [{ name: 'c1.pdf' }] } }],
  });
});

it('lists what could not be read, also where it is one page of several', async () => {
  const names = ['whole.pdf', 'lacks-a-page.pdf', 'has-an-empty-page.pdf'] as const;
  const sent = await upload(
    await Promise.all(names.map(async (name) => [name, await printed(`Of ${name}.`)] as const)),
  );
  await running.runJobs();
  const [, lacking, empty] = sent.body.files.map((file) => file.document?.id ?? '');
  const became = (documentId: string, reading: 'UNREAD_FAILED' | 'UNREAD_BLANK') =>
    running.database.prisma.documentPage.updateMany({ where: { documentId }, data: { reading } });
  await became(lacking ?? '', 'UNREAD_FAILED');
  await became(empty ?? '', 'UNREAD_BLANK');
  const listed = async (isUnread: boolean) => {
    const { data } = await running.graphql(
      'query ($isUnread: Boolean!) { documents(first: 200, filter: { isUnread: $isUnread }) { nodes { name } } }',
      { isUnread },
      procurement,
    );
    const { nodes } = data?.['documents'] as { nodes: { name: string }[] };
    return nodes.map(({ name }) => name).filter((name) => names.some((one) => one === name));
  };
  expect(await listed(true)).toEqual(['lacks-a-page.pdf']);
  expect((await listed(false)).toSorted()).toEqual(['has-an-empty-page.pdf', 'whole.pdf']);
});

it('lets a person end a run, and order another one only then', async () => {
  const [kept] = (await upload([['again.pdf', await printed('Read me twice.')]])).body.files;
  const documentId = kept?.document?.id ?? '';
  const again = () =>
    running.graphql(
      'mutation ($id: ID!) { readDocumentAgain(documentId: $id) { id state } }',
      { id: documentId },
      procurement,
    );
  expect((await again()).errors[0]?.extensions).toMatchObject({ code: 'CONFLICT', kind: 'document-is-being-read' });
  const { id: runId } = await running.database.prisma.extractionRun.findFirstOrThrow({ where: { documentId } });
  const cancel = () =>
    running.graphql(
      'mutation ($id: ID!) { cancelExtractionRun(runId: $id) { state refusal { kind } } }',
      { id: runId },
      procurement,
    );
  expect((await cancel()).data?.['cancelExtractionRun']).toEqual({
    state: 'CANCELLED',
    refusal: { kind: 'reading-was-cancelled' },
  });
  expect((await cancel()).errors[0]?.extensions).toMatchObject({ kind: 'run-already-ended' });
  expect((await again()).data?.['readDocumentAgain']).toMatchObject({ state: 'QUEUED' });
});

it('keeps nothing of an upload that breaks off', async () => {
  const before = await stored();
  const bytes = await printed('Half of this arrives.');
  const body = Buffer.concat([
    Buffer.from('--x\r\ncontent-disposition: form-data; name="files"; filename="half.pdf"\r\n\r\n'),
    bytes.subarray(0, bytes.length - 20),
  ]);
  const { connect } = await import('node:net');
  const { hostname, port } = new URL(running.url);
  await new Promise<void>((resolve) => {
    const socket = connect(Number(port), hostname, () => {
      const head = `POST /documents HTTP/1.1\r\nhost: ${hostname}\r\nauthorization: ${procurement['authorization'] ?? ''}\r\n`;
      socket.write(
        `${head}content-type: multipart/form-data; boundary=x\r\ncontent-length: ${body.length + 500}\r\n\r\n`,
      );
      socket.write(body, () => setTimeout(() => socket.destroy(), 200));
    });
    socket.on('close', () => resolve());
  });
  await new Promise((go) => setTimeout(go, 500));
  expect(await stored()).toEqual(before);
  expect(await running.database.prisma.document.count({ where: { name: 'half.pdf' } })).toBe(0);
});
