import { isTermKey, TERM_CATALOGUE, type BoundParty } from '@recourse/contracts-domain';
import { inWords } from '@recourse/platform-web';

/** A term as people call it. */
export const labelOf = (key: string): string => (isTermKey(key) ? TERM_CATALOGUE[key].label : inWords(key));

const PARTY: Readonly<Record<BoundParty, string>> = {
  supplier: 'the supplier',
  customer: 'us',
  either: 'either party',
};

/** Whom a term binds, in the middle of a sentence. */
export const partyInWords = (party: BoundParty): string => PARTY[party];
