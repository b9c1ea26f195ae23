import type { DocumentRefusal, Page } from '@recourse/documents-domain';
import type { Result } from '@recourse/kernel';
import { builtEntry } from './isolation/built-entry.js';
import { runIsolated, type IsolationLimits, type TaskHooks } from './isolation/isolated-process.js';
import { PAGE_LIMITS, type PageLimits } from './read-pages.js';

export interface ReadingTask {
  readonly path: string;
  readonly limits: PageLimits;
}

export interface ReadingProgress {
  readonly pagesRead: number;
  readonly pageCount: number;
}

/** A contract of 300 pages takes about a second and 150 MB. */
export const READING_LIMITS: IsolationLimits = { seconds: 120, megabytes: 1_024 };

/** Reads the pages of a file that others sent, in a child process of its own: ends in pages or in a refusal. */
export function readInChildProcess(
  path: string,
  hooks: TaskHooks<ReadingProgress> & { readonly limits?: IsolationLimits & Partial<PageLimits> } = {},
): Promise<Result<readonly Page[], DocumentRefusal>> {
  const limits = hooks.limits ?? READING_LIMITS;
  const entry = builtEntry('./reading-child.js', import.meta.url);
  return runIsolated<ReadingProgress, readonly Page[]>(
    { entry, limits },
    { path, limits: { ...PAGE_LIMITS, ...limits } } satisfies ReadingTask,
    hooks,
  );
}
