import { builtEntry, ReadingProcess, type ReadingOptions } from '@recourse/documents-reader';
import { ok, type Result } from '@recourse/kernel';
import { termsDrift, type DocumentVersion, type TermsDrift } from '@recourse/terms-domain';
import type { Comparison, FilePair } from './version-files.js';

/** What came of one pair. */
export type Compared = FilePair &
  (
    | { readonly as: 'compared'; readonly drift: TermsDrift }
    /** Only in the one folder. */
    | { readonly as: 'added' | 'removed' }
    | { readonly as: 'unreadable'; readonly file: string; readonly reason: string }
  );

type Read = (file: string) => Promise<Result<DocumentVersion>>;

/** Compares versions in a child process with limits on time and memory, each as soon as both are read. */
export async function* compareVersions(comparison: Comparison, options: ReadingOptions): AsyncGenerator<Compared> {
  const entry = builtEntry('./version-child.js', import.meta.url);
  const child = new ReadingProcess<DocumentVersion>(entry);
  const read: Read = async (path) => {
    const document = await child.read({ path, options });
    return document.ok ? ok(document.value.made) : document;
  };
  try {
    if (comparison.of === 'pairs') for (const pair of comparison.pairs) yield await comparePair(read, pair);
    else for (const { name, files } of comparison.documents) yield* successive(read, name, files);
  } finally {
    child.stop();
  }
}

async function comparePair(read: Read, pair: FilePair): Promise<Compared> {
  const { before, after } = pair;
  if (before === null || after === null) return { ...pair, as: before === null ? 'added' : 'removed' };
  const [old, fresh] = [await read(before), await read(after)];
  if (!old.ok) return { ...pair, as: 'unreadable', file: before, reason: old.refusal.message };
  if (!fresh.ok) return { ...pair, as: 'unreadable', file: after, reason: fresh.refusal.message };
  return { ...pair, as: 'compared', drift: termsDrift(old.value, fresh.value) };
}

/** Each version with the last one that was a version of the document: an error page in between changes nothing. */
async function* successive(read: Read, name: string, files: readonly string[]): AsyncGenerator<Compared> {
  let last: { readonly file: string; readonly version: DocumentVersion } | undefined;
  for (const file of files) {
    const fresh = await read(file);
    const pair = { name, before: last?.file ?? null, after: file };
    if (!fresh.ok) {
      yield { ...pair, as: 'unreadable', file, reason: fresh.refusal.message };
      continue;
    }
    const drift = last && termsDrift(last.version, fresh.value);
    if (drift) yield { ...pair, as: 'compared', drift };
    if (drift?.isSameDocument !== false || last?.version.terms.length === 0) last = { file, version: fresh.value };
  }
}
