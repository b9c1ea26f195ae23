import type { TermKey } from './term-key.js';

/** A value as written in the JSON output and in the register; its shape depends on the key, see `docs/term-values.md`. */
export type TermValue =
  null | boolean | number | string | readonly TermValue[] | { readonly [part: string]: TermValue };

/** Who holds the right, gives the notice, or bears the duty or cap. */
export const BoundParty = { supplier: 'supplier', customer: 'customer', either: 'either' } as const;
export type BoundParty = keyof typeof BoundParty;

/** One thing a document says: a key of the catalogue, its value, and whom it binds. */
export interface TermStatement {
  readonly key: TermKey;
  readonly value: TermValue;
  readonly party: BoundParty | null;
}
