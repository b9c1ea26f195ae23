import type { Claim } from '../../clauses/claim.js';

/** A value read from words that are likely to state it. */
export type LikelyValue = Pick<Claim, 'key' | 'value' | 'party' | 'at'>;
