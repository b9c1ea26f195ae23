import { randomUUID } from 'node:crypto';
import { permissionsOf } from '@recourse/access-domain';
import type { Actor } from '@recourse/access-server';
import { documentRefusal, type Page } from '@recourse/documents-domain';
import { Clock, Queue } from '@recourse/platform-server';
import { useFreshDatabase } from '@recourse/platform-server/testing';
import { pageOf } from '../pages/document-pages.js';
import { ExtractionRuns } from './extraction-runs.js';

const database = useFreshDatabase();
const ann: Actor = {
  id: randomUUID(),
  name: 'Ann',
  role: 'PROCUREMENT',
  permissions: new Set(permissionsOf('PROCUREMENT')),
};

let runs: ExtractionRuns;
beforeAll(() => {
  runs = new ExtractionRuns(database.prisma, new Queue(), new Clock(database.configuration));
});

async function ordered(): Promise<{ documentId: string; runId: string }> {
  const sha256 = randomUUID().replaceAll('-', '').repeat(2);
  const document = await database.prisma.document.create({
    data: { sha256, byteSize: 9, name: 'x.pdf', mediaType: 'application/pdf', pageCount: 2 },
  });
  const { id: runId } = await database.prisma.$transaction((tx) => runs.order(tx, document.id));
  return { documentId: document.id, runId };
}

const stateOf = async (runId: string) => {
  const run = await database.prisma.extractionRun.findUniqueOrThrow({
    where: { id: runId },
    include: { document: true },
  });
  expect(run.document.readingState).toBe(run.state);
  return run;
};

const PAGES: readonly Page[] = [
  {
    number: 1,
    width: 595.28,
    height: 841.89,
    reading: { by: 'pdfium' },
    lines: [
      {
        text: 'Notice – 30 days',
        box: { left: 72.1, top: 80.25, width: 90.9, height: 12 },
        edges: Array.from({ length: 17 }, (_, i) => 72.1 + i * 5.68).map((x) => Math.round(x * 100) / 100),
        fontSize: 11.04,
        bold: true,
      },
      { text: 'set upwards', box: { left: 10, top: 90, width: 12, height: 80 }, edges: [], fontSize: 9, bold: false },
    ],
  },
  { number: 2, width: 0, height: 0, reading: { by: 'unread', reason: 'failed' }, lines: [] },
];

it('runs from the order to its end and stores the pages exactly as they were read', async () => {
  const { documentId, runId } = await ordered();
  const begun = await runs.begin(runId, 'engine-7');
  expect(begun).toMatchObject({
    run: { state: 'RUNNING', attempt: 1, engineVersion: 'engine-7' },
    document: { id: documentId },
  });
  expect(await runs.progress(runId, 1, 2)).toBe(true);
  expect(await database.prisma.$transaction((tx) => runs.succeed(tx, runId, PAGES))).toBe(true);
  expect(await stateOf(runId)).toMatchObject({ state: 'SUCCEEDED', pagesRead: 2, pageCount: 2 });
  const rows = await database.prisma.documentPage.findMany({ where: { documentId }, orderBy: { number: 'asc' } });
  expect(await Promise.all(rows.map(pageOf))).toEqual(PAGES);
});

it('begins again after its worker has died, and counts that', async () => {
  const { runId } = await ordered();
  await runs.begin(runId, 'engine-7');
  await runs.progress(runId, 1, 2);
  expect(await runs.begin(runId, 'engine-8')).toMatchObject({
    run: { attempt: 2, pagesRead: 0, engineVersion: 'engine-8' },
  });
});

it('ends with the reason where the document cannot be read, and keeps that end', async () => {
  const { runId } = await ordered();
  await runs.begin(runId, 'engine-7');
  await runs.fail(runId, documentRefusal('reading-ran-out-of-time'));
  await runs.fail(runId, documentRefusal('reading-crashed'));
  expect(await stateOf(runId)).toMatchObject({ state: 'FAILED', refusalKind: 'reading-ran-out-of-time' });
  expect(await runs.begin(runId, 'engine-7')).toBeUndefined();
});

it('stores nothing for a run that a person has ended meanwhile', async () => {
  const { documentId, runId } = await ordered();
  await runs.begin(runId, 'engine-7');
  await runs.cancel(ann, runId);
  expect(await runs.progress(runId, 1, 2)).toBe(false);
  expect(await database.prisma.$transaction((tx) => runs.succeed(tx, runId, PAGES))).toBe(false);
  expect(await database.prisma.documentPage.count({ where: { documentId } })).toBe(0);
  expect(await stateOf(runId)).toMatchObject({ state: 'CANCELLED' });
});

it('lets the database hold a document to one open run', async () => {
  const { documentId } = await ordered();
  await expect(database.prisma.extractionRun.create({ data: { documentId, state: 'QUEUED' } })).rejects.toMatchObject({
    code: 'P2002',
  });
});
