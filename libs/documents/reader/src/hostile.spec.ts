import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pageText } from '@recourse/documents-domain';
import { builtEntry } from './isolation/built-entry.js';
import { READING_LIMITS, ReadingProcess, type ReadDocument } from './reading-process.js';
import { CLAUSE, type HostileFile } from './testing/hostile/hostile-file.js';
import { HOSTILE_FILES } from './testing/hostile/hostile-files.js';
import { contract } from './testing/hostile/programs.js';

const LIMITS = { ...READING_LIMITS, secondsAPage: 10 };
/** No file of the set has more than one page that may take all its time. */
const MOST_SECONDS = 30;
/** What a child may gain between two looks at it. */
const UNSEEN_MEGABYTES = 300;

let folder: string;
let reader: ReadingProcess<null>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'recourse-hostile-'));
  // One after the other, as a server reads them: none may leave anything behind for the next.
  reader = new ReadingProcess(builtEntry('./reading-child.js', import.meta.url), LIMITS);
});
afterAll(async () => {
  reader.stop();
  await rm(folder, { recursive: true });
});

const becameOf = ({ pages }: ReadDocument<null>) =>
  pages.map(({ reading }) => (reading.by === 'unread' ? reading.reason : reading.by)).join(' ');

const inOneLine = (text: string) => text.replace(/\s{1,9}/g, ' ');

async function read(name: string, bytes: Buffer) {
  const path = join(folder, `${name}.pdf`);
  await writeFile(path, bytes);
  const began = performance.now();
  const result = await reader.read({ path, options: {} });
  const seconds = (performance.now() - began) / 1000;
  const became = result.ok ? becameOf(result.value) : result.refusal.kind;
  return { became, seconds, text: result.ok ? inOneLine(result.value.pages.map(pageText).join('\n')) : '' };
}

it.each(HOSTILE_FILES.map((file) => [file.name, file] as const))('%s', async (name, file: HostileFile) => {
  const { became, seconds, text } = await read(name, await file.bytes());
  if (typeof file.becomes === 'string') expect(became).toBe(file.becomes);
  else expect(became).toMatch(file.becomes);
  if (file.says !== undefined) expect(text).toBe(file.says);
  expect(seconds).toBeLessThan(MOST_SECONDS);
  expect(reader.peakMegabytes).toBeLessThan(LIMITS.megabytes + UNSEEN_MEGABYTES);
});

it('reads a good file after all of them', async () => {
  const { became, text } = await read('good', await contract(2));
  expect(became).toBe('pdfium pdfium');
  expect(text).toContain(CLAUSE);
});

it('has no two files of one name', () => {
  expect(new Set(HOSTILE_FILES.map(({ name }) => name)).size).toBe(HOSTILE_FILES.length);
});
