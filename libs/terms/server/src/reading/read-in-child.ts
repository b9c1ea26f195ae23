import type { DocumentRefusal, Page } from '@recourse/documents-domain';
import {
  builtEntry,
  readingLimits,
  readIsolated,
  type OcrLimits,
  type ReadDocument,
  type ReadingProgress,
  type TaskHooks,
} from '@recourse/documents-reader';
import type { Result } from '@recourse/kernel';
import type { Reading } from '@recourse/terms-domain';

interface ReadingOrder {
  readonly path: string;
  /** Pages recognised in an earlier reading. */
  readonly recognised: readonly Page[];
  readonly ocr: Pick<OcrLimits, 'pages' | 'seconds'>;
}

/** A document's pages, and what they say. */
export type ReadDocumentTerms = ReadDocument<Reading>;

/** Reads pages and terms of a file that others sent, in a child process with limits on time and memory. */
export const readInChild = (
  { path, ...options }: ReadingOrder,
  hooks: TaskHooks<ReadingProgress>,
): Promise<Result<ReadDocumentTerms, DocumentRefusal>> =>
  readIsolated(
    { entry: builtEntry('./reading-child.js', import.meta.url), limits: readingLimits(options.ocr) },
    { path, options },
    hooks,
  );
