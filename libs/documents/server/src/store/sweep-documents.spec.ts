import { mkdir, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { dirname, join } from 'node:path';
import { Clock } from '@recourse/platform-server';
import { useFreshDatabase } from '@recourse/platform-server/testing';
import { FolderDocumentStore } from './folder-document-store.js';
import { SweepDocuments } from './sweep-documents.js';

const database = useFreshDatabase();
afterAll(() => rm(database.configuration.dataFolder, { recursive: true, force: true }));

const HOUR = 3_600_000;
const UUID = '01890000-0000-7000-8000-000000000000';
/** No process has it: the system gives numbers up to 4,194,304. */
const NOBODY = 9_999_999;

/** Puts a file into the store's folder that was last written some hours ago. */
async function left(name: string, hoursAgo: number): Promise<void> {
  const path = join(database.configuration.documentsFolder, name);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, '%PDF-');
  const then = new Date(Date.now() - hoursAgo * HOUR);
  await utimes(path, then, then);
}

const kept = (letter: string) => `${letter}${letter}/${letter.repeat(64)}.pdf`;

it('removes what broken uploads left, and nothing that is known, new, or being written', async () => {
  await database.prisma.document.create({
    data: { sha256: 'a'.repeat(64), byteSize: 5, name: 'known.pdf', mediaType: 'application/pdf', pageCount: 1 },
  });
  await left(kept('a'), 100);
  await left(kept('b'), 100);
  await left(kept('c'), 1);
  await left(`incoming/${hostname()}.${NOBODY}.${UUID}.part`, 0);
  await left(`incoming/${hostname()}.${process.ppid}.${UUID}.part`, 1);
  await left(`incoming/${hostname()}.${process.pid}.${UUID}.part`, 23);
  await left(`incoming/elsewhere.${NOBODY}.${UUID}.part`, 1);
  await left(`incoming/elsewhere.1.${UUID}.part`, 30);

  const store = new FolderDocumentStore(database.configuration);
  await new SweepDocuments(database.prisma, store, new Clock(database.configuration)).run();

  const entries = await readdir(database.configuration.documentsFolder, { recursive: true });
  const names = entries.filter((name) => /\.(pdf|part)$/.test(name)).sort();
  expect(names).toEqual(
    [
      kept('a'),
      kept('c'),
      `incoming/elsewhere.${NOBODY}.${UUID}.part`,
      `incoming/${hostname()}.${process.ppid}.${UUID}.part`,
    ].sort(),
  );
});
