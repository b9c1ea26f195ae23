import type { TermStatement } from '../catalogue/term-statement.js';

/** Any other thing a document says, kept as stated: the exit, model, risk, data and remaining terms of the catalogue. */
export interface Provision extends TermStatement {
  readonly id: string;
  readonly contractId: string;
  /** The register's own words where a value is not enough. */
  readonly note: string | null;
  readonly version: number;
}
