import { writeFile } from 'node:fs/promises';
import { DocumentStore, ExtractionRuns } from '@recourse/documents-server';
import { contractPdf, scannedPdf } from '../testing/contract-pdf.js';
import { useTerms } from '../testing/terms-fixture.js';
import { ReadDocumentJob } from './read-document.job.js';

const terms = useTerms();

it('puts what an uploaded document says before a person, each value with its page and words', async () => {
  const { upload, work, prisma } = terms();
  const documentId = await upload(await contractPdf());
  await work();
  expect(await prisma.extractionRun.findFirst({ where: { documentId } })).toMatchObject({
    state: 'SUCCEEDED',
    pagesRead: 1,
    attempt: 1,
    refusalKind: null,
  });
  const proposals = await prisma.proposal.findMany({ where: { documentId }, orderBy: { position: 'asc' } });
  expect(proposals).toContainEqual(
    expect.objectContaining({
      key: 'non_renewal_notice',
      value: { duration: 'P60D', anchor: 'end of the then-current term' },
      party: 'either',
      page: 1,
      state: 'PROPOSED',
      quote: expect.stringContaining('at least sixty (60) days before the end') as string,
    }),
  );
  const [page] = await prisma.documentPage.findMany({ where: { documentId } });
  const words = (text: string) => text.replace(/\s+/g, '');
  for (const { quote } of proposals) expect(words(page!.text)).toContain(words(quote));
});

it('keeps what it makes of the document, and what it did not find with what it searched', async () => {
  const { upload, work, prisma } = terms();
  const documentId = await upload(await contractPdf(['Data Processing Agreement', 'Nothing much is said here.']));
  await work();
  const reading = await prisma.documentReading.findUniqueOrThrow({ where: { documentId } });
  expect(reading).toMatchObject({ pagesRead: 1, pagesUnread: [], kind: 'DATA_PROCESSING_AGREEMENT' });
  const absence = await prisma.absence.findUnique({ where: { documentId_key: { documentId, key: 'fallback_right' } } });
  expect(absence).toMatchObject({ judgement: 'NOT_FOUND', searched: { pages: 1 } });
});

it('says of a page it could not read that a term may stand there', async () => {
  const { upload, work, prisma } = terms();
  const documentId = await upload(await scannedPdf(), 'scan.pdf');
  await work();
  const run = await prisma.extractionRun.findFirst({ where: { documentId } });
  expect(run).toMatchObject({ state: 'SUCCEEDED' });
  expect(await prisma.documentReading.findUnique({ where: { documentId } })).toMatchObject({
    pagesRead: 0,
    pagesUnread: [{ page: 1, reason: 'scanned' }],
  });
  expect(await prisma.absence.groupBy({ by: ['judgement'], where: { documentId } })).toEqual([
    { judgement: 'COULD_NOT_READ' },
  ]);
});

it('ends a run at once, with the reason, where another attempt would meet the same', async () => {
  const { upload, work, prisma, context } = terms();
  const documentId = await upload(await contractPdf(['A file that is spoilt after it was taken in.']), 'spoilt.pdf');
  const { sha256 } = await prisma.document.findUniqueOrThrow({ where: { id: documentId } });
  await context.get(DocumentStore).withFile(sha256, (path) => writeFile(path, '%PDF-1.7\nnothing else'));
  await work();
  expect(await prisma.extractionRun.findFirst({ where: { documentId } })).toMatchObject({
    state: 'FAILED',
    attempt: 1,
    refusalKind: 'document-is-damaged',
  });
});

it('says so where the file was lost from the store', async () => {
  const { upload, work, prisma, context } = terms();
  const documentId = await upload(await contractPdf(['A file that is lost from the store.']), 'lost.pdf');
  const { sha256 } = await prisma.document.findUniqueOrThrow({ where: { id: documentId } });
  await context.get(DocumentStore).remove(sha256);
  await work();
  const run = await prisma.extractionRun.findFirst({ where: { documentId } });
  expect(run).toMatchObject({ state: 'FAILED', attempt: 1, refusalKind: 'file-missing-from-store' });
});

it('tries three times where another attempt may help, and ends in the end', async () => {
  const { upload, prisma, context } = terms();
  const documentId = await upload(await contractPdf(['A file that kills whoever reads it.']), 'killer.pdf');
  const { id } = await prisma.extractionRun.findFirstOrThrow({ where: { documentId } });
  const job = context.get(ReadDocumentJob);
  // What the queue does when a worker dies in the middle of each attempt.
  for (let attempt = 0; attempt < 3; attempt += 1) await context.get(ExtractionRuns).begin(id, 'x');
  await job.giveUp({ runId: id }, new Error('The process ended unexpectedly, at /srv/secret/path.'));
  const run = await prisma.extractionRun.findFirst({ where: { documentId } });
  expect(run).toMatchObject({ state: 'FAILED', attempt: 3, refusalKind: 'reading-failed' });
  expect(run!.refusalMessage).not.toContain('/srv');
  await job.run({ runId: id }, { attempt: 4, signal: new AbortController().signal });
  expect(await prisma.extractionRun.findFirst({ where: { documentId } })).toEqual(run);
});

it('stores nothing of a run that somebody cancelled', async () => {
  const { upload, work, prisma, context, person } = terms();
  const documentId = await upload(await contractPdf(['A file nobody wants read after all.']), 'cancelled.pdf');
  const { id } = await prisma.extractionRun.findFirstOrThrow({ where: { documentId } });
  await context.get(ExtractionRuns).cancel(await person('PROCUREMENT'), id);
  await work();
  expect(await prisma.extractionRun.findFirst({ where: { documentId } })).toMatchObject({
    state: 'CANCELLED',
    attempt: 0,
  });
  expect(await prisma.documentReading.count({ where: { documentId } })).toBe(0);
});
