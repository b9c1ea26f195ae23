import type { Provision, Sourced, TermKey, TermValue } from '@recourse/contracts-domain';
import type { TermsInView } from './contract-case.js';
import { readingOf, type Search } from './reading.js';

/**
 * How a term stands: in the register, denied by the register, proposed and not yet decided, looked for in vain, or
 * unknown. Only the first two are settled by a person; the last must never be taken for an absence.
 */
export type Standing =
  | { readonly kind: 'agreed'; readonly provisions: readonly Sourced<Provision>[] }
  | { readonly kind: 'denied'; readonly provisions: readonly Sourced<Provision>[] }
  | (Search & {
      readonly kind: 'not-found';
      /** 0 to 1: how sure it is that there is none. */
      readonly certainty: number;
    })
  | { readonly kind: 'unknown'; readonly reason: string };

/** Of twenty clauses that a search by words calls absent, about one is there in other words. */
const SEARCH_TRUST = 0.95;

const DENIALS: readonly TermValue[] = [false, 'none', 'no'];

/** Whether a registered value says that the contract has no such term. `null` only means that it gives no figure. */
export const isDenial = (value: TermValue): boolean => DENIALS.includes(value);

/** How one term of the catalogue stands today. */
export function standing(inView: TermsInView, key: TermKey): Standing {
  const provisions = inView.terms.provisions.filter(({ value }) => value.key === key);
  const agreed = provisions.filter(({ value }) => !isDenial(value.value));
  if (agreed.length > 0) return { kind: 'agreed', provisions: agreed };
  if (provisions.length > 0) return { kind: 'denied', provisions };
  return unregistered(inView, key);
}

/** How a term stands that the register says nothing about. */
export function unregistered(
  { documents }: TermsInView,
  key: TermKey,
): Extract<Standing, { kind: 'not-found' | 'unknown' }> {
  const reading = readingOf(documents, key);
  switch (reading.judgement) {
    case 'not-found': {
      const certainty = Number((reading.completeness * SEARCH_TRUST).toFixed(3));
      return { ...reading, kind: 'not-found', certainty };
    }
    case 'present':
      return { kind: 'unknown', reason: 'the reader found a passage that awaits review' };
    case 'could-not-read':
      return { kind: 'unknown', reason: 'a part of the documents could not be read' };
    case 'not-read-yet':
      return { kind: 'unknown', reason: 'no document has been read for it, and the register is silent' };
  }
}
