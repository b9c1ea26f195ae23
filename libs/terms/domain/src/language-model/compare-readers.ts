import { pairTerms } from '../drift/pair-terms.js';
import { changedParts } from '../drift/parts.js';
import type { Finding } from '../finding.js';
import { canonicalQuote, canonicalValue } from '../review/same-statement.js';

/** A finding of the language model beside what stands without it. */
interface Compared<F extends Finding> {
  readonly finding: Finding;
  /** What stands on the same matter, settled differently; null where nothing does. */
  readonly disagreesWith: F | null;
}

/** How two readers compare. */
interface ReaderComparison<F extends Finding> {
  /** What only the model says, or says differently. */
  readonly others: readonly Compared<F>[];
  /** How often both say the same. */
  readonly agreeing: number;
}

const sameStatement = (a: Finding, b: Finding): boolean =>
  a.key === b.key && a.party === b.party && canonicalValue(a.value) === canonicalValue(b.value);

/** Puts what a language model found beside what the built-in reader and people found. */
export function compareReaders<F extends Finding>(
  standing: readonly F[],
  model: readonly Finding[],
): ReaderComparison<F> {
  const others: Compared<F>[] = [];
  let agreeing = 0;
  for (const { before, after } of pairTerms(standing, model)) {
    if (after === null) continue;
    const same = standing.some((finding) => sameStatement(finding, after));
    if (same || (before && changedParts(before, after).length === 0)) agreeing += 1;
    else others.push({ finding: after, disagreesWith: standing.find((finding) => finding === before) ?? null });
  }
  return { others, agreeing };
}

const overlap = (a: string, b: string): boolean => a.includes(b) || b.includes(a);

/** Whether a person has rejected the same claim, from these words or more or fewer of them. */
export const wasRejected = (finding: Finding, rejected: readonly Finding[]): boolean =>
  rejected.some(
    (one) =>
      sameStatement(one, finding) &&
      overlap(canonicalQuote(one.evidence.quote), canonicalQuote(finding.evidence.quote)),
  );
