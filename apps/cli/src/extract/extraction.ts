import type { Result } from '@recourse/kernel';
import type { Reading } from '@recourse/terms-domain';

/** What came of one file. */
export interface Extraction {
  /** As given on the command line. */
  readonly file: string;
  /** Of the file's bytes, in hexadecimal; null where they could not be read. */
  readonly sha256: string | null;
  readonly reading: Result<Reading>;
}

/** How far the reading of one file has come. */
export interface ExtractionPoint {
  readonly file: string;
  /** Files finished before this one. */
  readonly filesDone: number;
  readonly pagesRead: number;
  readonly pageCount: number;
}
