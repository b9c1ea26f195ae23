import type { DocumentRefusal, Page } from '@recourse/documents-domain';
import { ok, type Result } from '@recourse/kernel';
import { builtEntry } from './isolation/built-entry.js';
import type { TaskHooks } from './isolation/isolated-process.js';
import type { ReadingOptions } from './read-pages.js';
import { READING_LIMITS, readIsolated, type ReadingLimits } from './reading-process.js';
import type { ReadingProgress } from './settled-pages.js';

/** How a file is read, where that is not as usual. */
interface ReadingOrders extends TaskHooks<ReadingProgress> {
  readonly limits?: Partial<ReadingLimits>;
  readonly options?: ReadingOptions;
}

/** Reads the pages of a file that others sent, in a child process of its own: ends in all its pages or in a refusal. */
export async function readInChildProcess(
  path: string,
  { limits, options = {}, ...hooks }: ReadingOrders = {},
): Promise<Result<readonly Page[], DocumentRefusal>> {
  const entry = builtEntry('./reading-child.js', import.meta.url);
  const read = await readIsolated<null>({ entry, limits: { ...READING_LIMITS, ...limits } }, { path, options }, hooks);
  return read.ok ? ok(read.value.pages) : read;
}
