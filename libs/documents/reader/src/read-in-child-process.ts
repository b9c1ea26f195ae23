import type { DocumentRefusal, Page } from '@recourse/documents-domain';
import type { Result } from '@recourse/kernel';
import { builtEntry } from './isolation/built-entry.js';
import { runIsolated, type IsolationLimits, type TaskHooks } from './isolation/isolated-process.js';
import type { ReadingOptions } from './read-pages.js';

export interface ReadingTask {
  readonly path: string;
  readonly options: ReadingOptions;
}

export interface ReadingProgress {
  readonly pagesRead: number;
  readonly pageCount: number;
}

/** A contract of 300 pages takes about a second and 150 MB; a page that is a picture five seconds and 200 MB. */
export const READING_LIMITS: IsolationLimits = { seconds: 120, wholeSeconds: 900, megabytes: 1_024 };

/** Reads the pages of a file that others sent, in a child process of its own: ends in pages or in a refusal. */
export function readInChildProcess(
  path: string,
  hooks: TaskHooks<ReadingProgress> & { readonly limits?: IsolationLimits; readonly options?: ReadingOptions } = {},
): Promise<Result<readonly Page[], DocumentRefusal>> {
  const limits = hooks.limits ?? READING_LIMITS;
  const entry = builtEntry('./reading-child.js', import.meta.url);
  return runIsolated<ReadingProgress, readonly Page[]>(
    { entry, limits },
    { path, options: hooks.options ?? {} } satisfies ReadingTask,
    hooks,
  );
}
