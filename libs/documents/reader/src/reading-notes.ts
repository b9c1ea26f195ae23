import type { Page } from '@recourse/documents-domain';
import type { ReadingOptions } from './read-pages.js';
import type { ReadingPoint } from './reading.js';

/** What a reading child is asked to do. */
export interface ReadingOrder {
  readonly path: string;
  readonly options: ReadingOptions;
  /** What earlier children have made of the document; nothing at first. */
  readonly resume: ReadingResume | undefined;
}

/** Where a reading goes on in a fresh child. */
export interface ReadingResume {
  readonly pages: readonly Page[];
  readonly pageCount: number;
  readonly point: ReadingPoint;
}

/** What a reading child says while it works: what it says last tells which page it is on. */
export type ReadingNote =
  | { readonly kind: 'opened'; readonly pageCount: number }
  | { readonly kind: 'page'; readonly page: Page; readonly point: ReadingPoint }
  /** A picture is about to be recognised, which has a limit on time of its own. */
  | { readonly kind: 'picture' };
