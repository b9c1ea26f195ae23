import { stat } from 'node:fs/promises';
import { basename, dirname, extname, relative } from 'node:path';
import { pdfPathsIn } from '../import/pdf-files.js';

/** Two files to compare; null where a document is only in the one folder. */
export interface FilePair {
  readonly name: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** What is to be compared: pairs, or the versions of documents, each document's in the order of their dates. */
export type Comparison =
  | { readonly of: 'pairs'; readonly pairs: readonly FilePair[] }
  | {
      readonly of: 'versions';
      readonly documents: readonly { readonly name: string; readonly files: readonly string[] }[];
    };

/** What keeps a comparison from being made, in words for the person at the terminal. */
export class NothingToCompare extends Error {}

async function isFolder(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => null);
  if (found === null) throw new NothingToCompare(`${path} does not exist.`);
  return found.isDirectory();
}

async function pairsInFolders(before: string, after: string): Promise<readonly FilePair[]> {
  const [old, fresh] = [await namesIn(before), await namesIn(after)];
  const names = [...new Set([...old.keys(), ...fresh.keys()])].sort();
  return names.map((name) => ({ name, before: old.get(name) ?? null, after: fresh.get(name) ?? null }));
}

const namesIn = async (folder: string): Promise<ReadonlyMap<string, string>> =>
  new Map((await pdfPathsIn(folder)).map((path) => [relative(folder, path), path]));

const DATED = /^\d{4}-\d\d-\d\d/;

/** A folder of versions holds files named by their dates. */
async function versionsIn(folder: string): Promise<Comparison> {
  const byFolder = new Map<string, string[]>();
  for (const path of await pdfPathsIn(folder)) {
    if (!DATED.test(basename(path))) continue;
    const files = byFolder.get(dirname(path)) ?? [];
    byFolder.set(dirname(path), [...files, path]);
  }
  const documents = [...byFolder].map(([path, files]) => ({ name: relative(folder, path) || basename(path), files }));
  if (documents.length > 0) return { of: 'versions', documents };
  throw new NothingToCompare(`${folder} has no PDF files named by a date, such as 2026-03-31.pdf.`);
}

/**
 * Two files are compared with each other, two folders by the names of their files, and in one folder each file named by a
 * date with the one before it.
 */
export async function toCompare(before: string, after: string | undefined): Promise<Comparison> {
  const oldIsFolder = await isFolder(before);
  if (after === undefined) {
    if (oldIsFolder) return versionsIn(before);
    throw new NothingToCompare('Name the new version as well, or a folder with files named by their dates.');
  }
  if (oldIsFolder !== (await isFolder(after))) {
    throw new NothingToCompare('Name two files or two folders, not one of each.');
  }
  if (oldIsFolder) return { of: 'pairs', pairs: await pairsInFolders(before, after) };
  const name = basename(after, extname(after));
  return { of: 'pairs', pairs: [{ name, before, after }] };
}
