import type { DocumentRefusal, Page } from '@recourse/documents-domain';
import {
  builtEntry,
  READING_LIMITS,
  runIsolated,
  type ReadingProgress,
  type TaskHooks,
} from '@recourse/documents-reader';
import type { Result } from '@recourse/kernel';
import type { Reading } from '@recourse/terms-domain';

export interface ReadingTask {
  readonly path: string;
  /** Pages recognised in an earlier reading. */
  readonly recognised: readonly Page[];
}

/** A document's pages, and what they say. */
export interface ReadDocumentTerms {
  readonly pages: readonly Page[];
  readonly reading: Reading;
}

/** Reads pages and terms of a file that others sent, in a child process with limits on time and memory. */
export const readInChild = (
  task: ReadingTask,
  hooks: TaskHooks<ReadingProgress>,
): Promise<Result<ReadDocumentTerms, DocumentRefusal>> =>
  runIsolated<ReadingProgress, ReadDocumentTerms>(
    { entry: builtEntry('./reading-child.js', import.meta.url), limits: READING_LIMITS },
    task,
    hooks,
  );
