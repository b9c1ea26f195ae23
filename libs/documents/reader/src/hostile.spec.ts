import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pageText } from '@recourse/documents-domain';
import { readInChildProcess } from './read-in-child-process.js';
import { onePage } from './testing/raw-pdf.js';
import * as hostile from './testing/hostile-pdfs.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'recourse-hostile-'));
});
afterAll(() => rm(folder, { recursive: true }));

const LIMITS = { seconds: 30, secondsAPage: 20, megabytes: 700 };

/** What became of a file: the refusal's kind, or how each page was read. */
async function outcome(bytes: Buffer, limits = LIMITS): Promise<string> {
  const path = join(folder, 'upload.pdf');
  await writeFile(path, bytes);
  const read = await readInChildProcess(path, { limits });
  if (!read.ok) return read.refusal.kind;
  return read.value.map(({ reading }) => (reading.by === 'unread' ? reading.reason : reading.by)).join(' ');
}

const jpeg = Buffer.concat([Buffer.from('ffd8ffe000104a46494600', 'hex'), Buffer.alloc(5000, 7)]);

it.each`
  file                                        | bytes                                                | becomes                    | because
  ${'no bytes'}                               | ${() => Buffer.alloc(0)}                             | ${'file-is-empty'}         | ${'there is nothing to read'}
  ${'a web page named .pdf'}                  | ${() => Buffer.from('<html>%PDF</html>')}            | ${'not-a-pdf'}             | ${'the content decides, not the name'}
  ${'a photograph named .pdf'}                | ${() => jpeg}                                        | ${'not-a-pdf'}             | ${'the content decides, not the name'}
  ${'a header and nothing else'}              | ${() => Buffer.from('%PDF-1.7\n')}                   | ${'document-is-damaged'}   | ${'it has no pages'}
  ${'a file with a password'}                 | ${() => hostile.contract(2, { userPassword: 'x' })}  | ${'document-is-encrypted'} | ${'nobody told the password'}
  ${'a file with an owner password only'}     | ${() => hostile.contract(2, { ownerPassword: 'x' })} | ${'pdfium pdfium'}         | ${'anybody may open it'}
  ${'cross-references that point nowhere'}    | ${() => hostile.brokenCrossReferences()}             | ${'pdfium pdfium pdfium'}  | ${'the objects can be found without'}
  ${'10,000 pages'}                           | ${() => hostile.manyPages(10_000)}                   | ${'document-too-long'}     | ${'2,000 pages are allowed'}
  ${'a page tree that contains itself'}       | ${() => hostile.endlessPageTree()}                   | ${'failed failed'}         | ${'it says that it has two'}
  ${'a form that draws itself'}               | ${() => hostile.formInItself()}                      | ${'pdf-parse'}             | ${'the first reader gives up, the second does not'}
  ${'arrays nested 100,000 deep'}             | ${() => hostile.nestedArrays(100_000)}               | ${'pdfium'}                | ${'nobody needs the arrays'}
  ${'graphics states nested 100,000 deep'}    | ${() => hostile.nestedStates(100_000)}               | ${'pdfium'}                | ${'the text at its end is there'}
  ${'a picture of a page'}                    | ${() => hostile.scan()}                              | ${'scanned'}               | ${'letters in a picture are not text'}
  ${'a picture of a page with a stamp'}       | ${() => hostile.scan('Received 2026-03-01')}         | ${'scanned'}               | ${'the stamp is not the contract'}
  ${'a font that is not embedded'}            | ${() => hostile.missingFont()}                       | ${'pdfium'}                | ${'its encoding is known'}
  ${'text of 300,000 characters on one page'} | ${() => hostile.endlessText(300_000)}                | ${'too-long'}              | ${'a page may have 200,000'}
`(
  '$file ends as $becomes: $because',
  async ({ bytes, becomes }: { bytes: () => Buffer | Promise<Buffer>; becomes: string }) => {
    expect(await outcome(await bytes())).toBe(becomes);
  },
);

it('ends a file that unpacks to more than the memory allowed', async () => {
  expect(await outcome(onePage(await hostile.bombContent(900)), { ...LIMITS, megabytes: 400 })).toBe('reader-died');
});

it('ends operands nested 100,000 deep within the time allowed', async () => {
  const started = Date.now();
  expect(['took-too-long', 'blank', 'failed']).toContain(
    await outcome(onePage(hostile.endlessContent(100_000)), { ...LIMITS, secondsAPage: 3 }),
  );
  expect(Date.now() - started).toBeLessThan(6_000);
});

it.each([10, 50, 90])('reads or refuses a file cut off after %d %% of its bytes', async (percent) => {
  const whole = await hostile.contract(10);
  expect(await outcome(whole.subarray(0, (whole.length * percent) / 100))).toMatch(
    /^(document-is-damaged|(pdfium|pdf-parse|blank|failed)( (pdfium|pdf-parse|blank|failed))*)$/,
  );
});

it.each([100, 5_000])('reads or refuses a page tree %d levels deep', async (depth) => {
  expect(['pdfium', 'pdf-parse', 'failed', 'blank', 'document-is-damaged']).toContain(
    await outcome(hostile.deepPageTree(depth)),
  );
});

it('reads Hebrew in the order in which it is read aloud', async () => {
  const path = join(folder, 'hebrew.pdf');
  await writeFile(path, hostile.rightToLeft());
  const read = await readInChildProcess(path);
  expect(read.ok && read.value.map(pageText)).toEqual(['אבגדהו']);
});

it('never reads a font that does not exist as silence', async () => {
  expect(await outcome(hostile.fontlessPage())).not.toBe('blank');
});
