import type { TermKey, TermValue } from '@recourse/contracts-domain';
import { STRENGTH, type Claim, type ClauseReader } from './claim.js';

/** More statements of one term than this are a table of examples, not terms. */
const MOST_OF_A_KEY = 12;

type Policy = Pick<ClauseReader, 'keep' | 'leading'>;

/** The part of a value that tells statements apart; the whole where there is none. */
function leadingOf(value: TermValue, leading: string | undefined): TermValue {
  if (leading === undefined || value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  return (value as Readonly<Record<string, TermValue>>)[leading] ?? null;
}

/** What two claims must share to be one statement. */
function identity({ keep, leading }: Policy, { key, party, value, unit }: Claim): string {
  switch (keep) {
    case 'one':
      return key;
    case 'one-a-party':
      return `${key} ${party ?? ''}`;
    case 'every-value':
      return `${key} ${party ?? ''} ${JSON.stringify(leadingOf(value, leading))}`;
    case 'every-place':
      return `${key} ${unit.index}`;
  }
}

const byStrength = (a: Claim, b: Claim): number =>
  STRENGTH[b.strength] - STRENGTH[a.strength] || a.unit.index - b.unit.index;
const byPlace = (a: Claim, b: Claim): number => a.unit.index - b.unit.index || a.at - b.at;

/** Of claims on one statement keeps the strongest, of equals the first; in the order of the document. */
export function settle(claims: readonly Claim[], readers: readonly ClauseReader[]): readonly Claim[] {
  const policies = new Map<TermKey, Policy>(
    readers.flatMap((reader) => reader.keys.map((key): [TermKey, Policy] => [key, reader])),
  );
  const policyOf = ({ key }: Claim): Policy => policies.get(key) ?? { keep: 'every-value' };
  const isOpen = (claim: Claim) => leadingOf(claim.value, policyOf(claim).leading) === null;
  const isSaidElsewhere = (claim: Claim) =>
    policyOf(claim).leading !== undefined &&
    isOpen(claim) &&
    claims.some((other) => other.key === claim.key && other.party === claim.party && !isOpen(other));
  const kept = new Map<string, Claim>();
  const counts = new Map<TermKey, number>();
  for (const claim of [...claims].sort(byStrength)) {
    const one = identity(policyOf(claim), claim);
    const count = counts.get(claim.key) ?? 0;
    if (kept.has(one) || count >= MOST_OF_A_KEY || isSaidElsewhere(claim)) continue;
    kept.set(one, claim);
    counts.set(claim.key, count + 1);
  }
  return [...kept.values()].sort(byPlace);
}
