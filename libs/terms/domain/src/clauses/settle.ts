import type { TermKey } from '@recourse/contracts-domain';
import { STRENGTH, type Claim, type ClauseReader, type Keep } from './claim.js';

/** More statements of one term than this are a table of examples, not terms. */
const MOST_OF_A_KEY = 12;

/** What two claims must share to be one statement. */
function identity(keep: Keep, { key, party, value, unit }: Claim): string {
  switch (keep) {
    case 'one':
      return key;
    case 'one-a-party':
      return `${key} ${party ?? ''}`;
    case 'every-value':
      return `${key} ${party ?? ''} ${JSON.stringify(value)}`;
    case 'every-place':
      return `${key} ${unit.index}`;
  }
}

const byStrength = (a: Claim, b: Claim): number =>
  STRENGTH[b.strength] - STRENGTH[a.strength] || a.unit.index - b.unit.index;
const byPlace = (a: Claim, b: Claim): number => a.unit.index - b.unit.index || a.at - b.at;

/** Of claims on one statement keeps the strongest, of equals the first; in the order of the document. */
export function settle(claims: readonly Claim[], readers: readonly ClauseReader[]): readonly Claim[] {
  const keepOf = new Map<TermKey, Keep>(
    readers.flatMap(({ keys, keep }) => keys.map((key): [TermKey, Keep] => [key, keep])),
  );
  const kept = new Map<string, Claim>();
  const counts = new Map<TermKey, number>();
  for (const claim of [...claims].sort(byStrength)) {
    const one = identity(keepOf.get(claim.key) ?? 'every-value', claim);
    const count = counts.get(claim.key) ?? 0;
    if (kept.has(one) || count >= MOST_OF_A_KEY) continue;
    kept.set(one, claim);
    counts.set(claim.key, count + 1);
  }
  return [...kept.values()].sort(byPlace);
}
