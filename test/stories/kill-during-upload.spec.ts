import { fork, type ChildProcess } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { readdir, readFile, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { useFreshDatabase } from '@recourse/platform-server/testing';
import PDFDocument from 'pdfkit';

const database = useFreshDatabase();
afterAll(() => rm(database.configuration.dataFolder, { recursive: true, force: true }));

const secret = `rcs_${randomBytes(32).toString('base64url')}`;

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

let port: number;
let api: ChildProcess | undefined;
afterEach(() => api?.kill('SIGKILL'));

async function startApi(): Promise<void> {
  const { url, configuration } = database;
  const env = {
    DATABASE_URL: url,
    RECOURSE_DATA: configuration.dataFolder,
    PORT: String(port),
    LOG_LEVEL: 'error',
    PATH: process.env['PATH'],
  };
  api = fork(join(process.cwd(), 'apps/server/dist/api.js'), { env, execArgv: [] });
  await once(api, 'message');
}

async function killApi(): Promise<void> {
  const ended = once(api!, 'exit');
  api!.kill('SIGKILL');
  await ended;
}

beforeAll(async () => {
  port = await freePort();
  const { prisma } = database;
  const person = await prisma.person.create({ data: { email: 'ann@example.com', name: 'Ann', role: 'PROCUREMENT' } });
  const secretHash = Uint8Array.from(createHash('sha256').update(secret).digest());
  const dates = { createdAt: new Date(), expiresAt: new Date(Date.now() + 3_600_000) };
  await prisma.apiToken.create({
    data: { personId: person.id, name: 'Story', hint: 'rcs_', secretHash, scope: ['document:upload'], ...dates },
  });
});

/** A contract whose annex is so large that its upload takes a while. */
async function contract(number: number): Promise<Buffer> {
  const document = new PDFDocument({ compress: false });
  const chunks: Buffer[] = [];
  document.on('data', (chunk: Buffer) => chunks.push(chunk));
  document.text(`Contract ${number}`).end();
  await once(document, 'end');
  // What follows the end of a PDF is ignored by every reader.
  return Buffer.concat([...chunks, Buffer.from(`\n%${randomBytes(500_000).toString('hex')}`)]);
}

/** Uploads one contract after the other until the server is gone; tells the hash of each that was acknowledged. */
async function uploadUntilKilled(onAcknowledged: (sha256: string) => void): Promise<void> {
  for (let number = 1; api?.exitCode === null && api.signalCode === null; number += 1) {
    const form = new FormData();
    form.append('files', new Blob([Uint8Array.from(await contract(number))]), `contract-${number}.pdf`);
    const headers = { authorization: `Bearer ${secret}` };
    try {
      const response = await fetch(`http://127.0.0.1:${port}/documents`, { method: 'POST', body: form, headers });
      const body = (await response.json()) as { files: { document: { sha256: string } }[] };
      onAcknowledged(body.files[0]!.document.sha256);
    } catch {
      // The blow has fallen.
      return;
    }
  }
}

const filesIn = async (folder: string): Promise<string[]> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
};

it('loses nothing it has acknowledged and keeps no half document when it is killed during uploads', async () => {
  const acknowledged: string[] = [];
  for (const afterMs of [0, 8, 20]) {
    await startApi();
    const enough = acknowledged.length + 3;
    await new Promise<void>((resolve, reject) => {
      const note = (sha256: string) => {
        acknowledged.push(sha256);
        if (acknowledged.length === enough) setTimeout(() => void killApi().then(resolve, reject), afterMs);
      };
      // Several at once, so that the blow falls into the middle of some.
      void Promise.all([uploadUntilKilled(note), uploadUntilKilled(note), uploadUntilKilled(note)]);
    });
  }
  await startApi();

  const documents = await database.prisma.document.findMany({ include: { runs: true } });
  const known = new Map(documents.map((document) => [document.sha256, document]));
  expect(acknowledged.filter((sha256) => !known.has(sha256))).toEqual([]);
  const { documentsFolder } = database.configuration;
  for (const { sha256, byteSize, runs } of documents) {
    const bytes = await readFile(join(documentsFolder, sha256.slice(0, 2), `${sha256}.pdf`));
    expect([createHash('sha256').update(bytes).digest('hex'), BigInt(bytes.length)]).toEqual([sha256, byteSize]);
    expect(runs.map((run) => run.state)).toEqual(['QUEUED']);
  }
  const jobs = await database.prisma.$queryRaw<{ run: string }[]>`
    SELECT payload->>'runId' AS run FROM graphile_worker._private_jobs WHERE payload->>'runId' IS NOT NULL`;
  expect(jobs.map(({ run }) => run).sort()).toEqual(documents.flatMap(({ runs }) => runs.map(({ id }) => id)).sort());
  // The parts that had come in were swept when it started again.
  expect((await filesIn(documentsFolder)).filter((path) => path.endsWith('.part'))).toEqual([]);
});
