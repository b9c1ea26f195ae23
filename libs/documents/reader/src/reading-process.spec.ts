import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@recourse/documents-domain';
import { builtEntry } from './isolation/built-entry.js';
import { readInChildProcess } from './read-in-child-process.js';
import { READING_LIMITS, readingLimits, ReadingProcess, type ReadingLimits } from './reading-process.js';
import type { ReadingProgress } from './settled-pages.js';
import { bombContent, endlessNotes, saying } from './testing/hostile/content.js';
import { severalPages, type RawPage } from './testing/raw-pdf.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'recourse-reading-'));
});
afterAll(() => rm(folder, { recursive: true }));

const becameOf = (pages: readonly Page[]) =>
  pages.map(({ reading }) => (reading.by === 'unread' ? reading.reason : reading.by)).join(' ');

const NOTES = endlessNotes(4);
const HANGS: RawPage = { content: '', entries: NOTES.entries };

/** Reads a file of these pages, with a second or two for each. */
async function read(pages: readonly RawPage[], limits: Partial<ReadingLimits> = {}) {
  const path = join(folder, 'upload.pdf');
  await writeFile(path, severalPages(pages, NOTES.objects));
  const progress: ReadingProgress[] = [];
  const onProgress = (at: ReadingProgress) => progress.push(at);
  const result = await readInChildProcess(path, { limits: { secondsAPage: 2, ...limits }, onProgress });
  return { result, progress, became: result.ok ? becameOf(result.value) : result.refusal.kind };
}

it('goes on after a page on which the engine hangs', async () => {
  const { became, progress, result } = await read([saying('First.'), HANGS, saying('Third.')]);
  expect(became).toBe('pdfium took-too-long pdfium');
  expect(result.ok && result.value.map(({ number }) => number)).toEqual([1, 2, 3]);
  expect(result.ok && result.value[2]?.lines.map(({ text }) => text)).toEqual(['Third.']);
  expect(progress).toEqual([1, 2, 3].map((pagesRead) => ({ pagesRead, pageCount: 3 })));
});

it('goes on after a page that takes more memory than allowed', async () => {
  const bomb = { content: await bombContent(900) };
  const { became } = await read([saying('First.'), bomb, saying('Third.')], { secondsAPage: 20, megabytes: 400 });
  expect(became).toBe('pdfium reader-died pdfium');
});

it('gives up after as many fresh children as allowed, and says of the other pages that it did', async () => {
  const pages = [saying('First.'), HANGS, HANGS, saying('Fourth.'), saying('Fifth.')];
  const { became, progress } = await read(pages, { secondsAPage: 1, restarts: 1 });
  expect(became).toBe('pdfium took-too-long took-too-long given-up given-up');
  expect(progress.at(-1)).toEqual({ pagesRead: 5, pageCount: 5 });
});

it('ends the whole document when its time is over, however short each page takes', async () => {
  const { became } = await read([saying('First.'), HANGS, HANGS, HANGS], { secondsAPage: 1.5, wholeSeconds: 3 });
  expect(became).toBe('reading-ran-out-of-time');
});

it('stops when the reading is cancelled, and takes no page for hung', async () => {
  const path = join(folder, 'cancelled.pdf');
  await writeFile(path, severalPages([saying('First.'), HANGS, saying('Third.')], NOTES.objects));
  const stop = new AbortController();
  const result = await readInChildProcess(path, { signal: stop.signal, onProgress: () => stop.abort() });
  expect(result).toMatchObject({ ok: false, refusal: { kind: 'reading-was-cancelled' } });
});

/** A child that reads as ordered, and comes to an end of its own on some pages. */
const CHILD = `
import { answerParent } from ${JSON.stringify(builtEntry('./index.js', import.meta.url).href)};
answerParent(async ({ path, resume }, report) => {
  if (resume && path.includes('reopen')) process.exit(1);
  await report({ kind: 'opened', pageCount: 4 });
  for (let number = resume?.point.page ?? 1; number <= 4; number += 1) {
    if (number === 2 && path.includes('abort')) process.abort();
    if (number === 3 && path.includes('exit')) process.exit(0);
    if (number === 4 && path.includes('throw')) throw new Error('out of order');
    const page = { number, width: 1, height: 1, reading: { by: 'pdfium' }, lines: [] };
    const point = { page: number + 1, characters: 0, ocr: { pages: 0, seconds: 0 } };
    await report({ kind: 'page', page, point });
    // Whoever hangs from here on has said before which pages it has read.
    if (number === 3 && path.includes('loop')) for (;;);
  }
  if (path.includes('make')) process.exit(1);
  return { ok: true, value: 'made' };
});`;

it.each`
  does              | becomes                                    | because
  ${'nothing'}      | ${'pdfium pdfium pdfium pdfium'}           | ${'nothing is wrong'}
  ${'abort'}        | ${'pdfium reader-died pdfium pdfium'}      | ${'an engine may end its process'}
  ${'exit'}         | ${'pdfium pdfium reader-died pdfium'}      | ${'it left in the middle'}
  ${'throw'}        | ${'pdfium pdfium pdfium reader-died'}      | ${'nothing is known of its state'}
  ${'loop'}         | ${'pdfium pdfium pdfium took-too-long'}    | ${'what it said before has arrived'}
  ${'abort exit'}   | ${'pdfium reader-died reader-died pdfium'} | ${'each page is its own matter'}
  ${'abort reopen'} | ${'reading-crashed'}                       | ${'no page is to blame where the file cannot be opened again'}
  ${'make'}         | ${'reading-crashed'}                       | ${'no page is to blame after the last'}
`(
  'a child that does $does ends as $becomes: $because',
  async ({ does, becomes }: { does: string; becomes: string }) => {
    const entry = pathToFileURL(join(folder, 'child.mjs'));
    await writeFile(entry, CHILD);
    const child = new ReadingProcess(entry, { ...READING_LIMITS, secondsAPage: 1 });
    const result = await child.read({ path: does, options: {} });
    child.stop();
    expect(result.ok ? becameOf(result.value.pages) : result.refusal.kind).toBe(becomes);
    if (result.ok) expect(result.value.made).toBe('made');
  },
);

it.each`
  seconds | whole   | because
  ${420}  | ${900}  | ${'as ever'}
  ${3600} | ${4080} | ${'who lets pictures take an hour lets the document take it, too'}
  ${10}   | ${490}  | ${'pages without pictures lose nothing'}
`(
  'gives a document $whole s whose pictures may take $seconds s: $because',
  ({ seconds, whole }: { seconds: number; whole: number }) => {
    expect(readingLimits({ seconds })).toEqual({ ...READING_LIMITS, wholeSeconds: whole });
  },
);
