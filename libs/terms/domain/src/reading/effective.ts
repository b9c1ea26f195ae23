import { STRENGTH } from '../clauses/claim.js';
import type { Finding } from '../finding.js';

/** A contract that names no day of effect has effect from the day it was made. */
export function derivedEffectiveDate(findings: readonly Finding[]): Finding | null {
  if (findings.some(({ key }) => key === 'effective_date')) return null;
  const made = findings.find(({ key }) => key === 'agreement_date');
  if (typeof made?.value !== 'string') return null;
  return {
    ...made,
    key: 'effective_date',
    confidence: STRENGTH.weak,
    derivation: `${made.value} = agreement date (page ${made.evidence.page}); no other day of effect is stated`,
  };
}
