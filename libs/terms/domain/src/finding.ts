import type { TermStatement } from '@recourse/contracts-domain';
import type { Box } from '@recourse/documents-domain';

/** Where a value stands in its document. No quote, no claim. */
export interface Evidence {
  /** Page on which the quote begins, counted from 1. */
  readonly page: number;
  /** Verbatim words of the document, white space folded to single spaces. */
  readonly quote: string;
  /** One box a line of the quote, on `page` unless the box names a later one. */
  readonly boxes: readonly (Box & { readonly page?: number })[];
}

/** A value the reader proposes. */
export interface Finding extends TermStatement {
  /** Calibrated probability, 0 to 1, that key, party and value are right. */
  readonly confidence: number;
  readonly evidence: Evidence;
  /** Number and heading of the section the quote stands in, e.g. "11.2 Termination"; null where none was recognised. */
  readonly section: string | null;
  /** How a value was computed that no sentence states, such as an end from a beginning and a length. */
  readonly derivation?: string;
}
