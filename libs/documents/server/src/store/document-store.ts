import type { Readable } from 'node:stream';
import type { DocumentRefusal } from '@recourse/documents-domain';
import type { Result } from '@recourse/kernel';

/** A file that has come in whole and is safe on the disk, but not yet kept. One of `keep` and `discard` must follow. */
export interface ReceivedFile {
  readonly sha256: string;
  readonly byteSize: number;
  /** Where it lies until then. */
  readonly path: string;
  /** Puts it into the store under its hash; once this returns, a power cut does not lose it. */
  keep(): Promise<void>;
  discard(): Promise<void>;
}

/** Where the bytes of documents are, named by their SHA-256. Injected by this class, so that another kind of store can follow. */
export abstract class DocumentStore {
  /** Takes in a file to its end, also one that it refuses: too large, empty, or not a PDF. */
  abstract receive(content: Readable): Promise<Result<ReceivedFile, DocumentRefusal>>;
  abstract has(sha256: string): Promise<boolean>;
  /** The bytes from their beginning. Throws where the file is missing. */
  abstract open(sha256: string): Promise<Readable>;
  /** Lends the file under a path of this machine while `use` runs. It must not be changed. */
  abstract withFile<T>(sha256: string, use: (path: string) => Promise<T>): Promise<T>;
  /** Hashes of the files kept before an instant. */
  abstract keptBefore(instant: Date): AsyncIterable<string>;
  abstract remove(sha256: string): Promise<void>;
  /** Removes what came in only in part, because its process ended. */
  abstract removeUnfinished(): Promise<void>;
}
