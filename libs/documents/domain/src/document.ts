import type { DocumentRefusal } from './refusals.js';

/** What becomes of a run: it waits, works, and ends in one of three ways, once. */
export const ExtractionState = {
  QUEUED: 'QUEUED',
  RUNNING: 'RUNNING',
  SUCCEEDED: 'SUCCEEDED',
  FAILED: 'FAILED',
  CANCELLED: 'CANCELLED',
} as const;
export type ExtractionState = keyof typeof ExtractionState;

/** The states from which a run may still go on. */
export const OPEN_STATES: readonly ExtractionState[] = [ExtractionState.QUEUED, ExtractionState.RUNNING];

/** Why a run did not succeed, in a stable word and in words for people. */
export type RunRefusal = Pick<DocumentRefusal, 'message'> & { readonly kind: string };

/** A file that somebody sent, kept once however often and by whomever it is sent. */
export interface Document {
  readonly id: string;
  /** Of its bytes, in lower-case hexadecimal. */
  readonly sha256: string;
  readonly byteSize: number;
  /** As it was called when it first came. */
  readonly name: string;
  /** What it was called when it came again. */
  readonly otherNames: readonly string[];
  readonly mediaType: string;
  readonly pageCount: number;
  /** State of its last run. */
  readonly readingState: ExtractionState;
  readonly contractId: string | null;
  /** A guess until the document belongs to a contract. */
  readonly supplierId: string | null;
  /** Null where the program itself brought it. */
  readonly uploadedById: string | null;
  readonly uploadedAt: Date;
  readonly version: number;
}

/** One attempt at reading a document's terms. */
export interface ExtractionRun {
  readonly id: string;
  readonly documentId: string;
  readonly state: ExtractionState;
  /** Of the engine that reads; null until it has begun. */
  readonly engineVersion: string | null;
  readonly pagesRead: number;
  /** Null until the engine has counted. */
  readonly pageCount: number | null;
  /** Times it was begun: it begins again when its worker dies. */
  readonly attempt: number;
  /** Set in a run that failed or was cancelled. */
  readonly refusal: RunRefusal | null;
  readonly queuedAt: Date;
  readonly startedAt: Date | null;
  readonly finishedAt: Date | null;
}

/** Name of the job by which this feature asks for a document to be read. A later feature does it. */
export const READ_DOCUMENT = 'read-document';

/** The job's payload. */
export interface ReadDocument {
  readonly runId: string;
}
