import { calendarDate, isWeekday, lastDayOfTerm, parseDuration } from '@recourse/kernel';
import type { Finding } from '../finding.js';

const find = (findings: readonly Finding[], key: Finding['key']): Finding | undefined =>
  findings.find((finding) => finding.key === key);

/**
 * The end of the first period, computed from a stated effective date and a stated initial term where the document does
 * not state it. Its evidence is the sentence on the term; the derivation names the other.
 */
export function derivedExpiration(findings: readonly Finding[]): Finding | null {
  if (find(findings, 'expiration_date') !== undefined) return null;
  const from = find(findings, 'effective_date');
  const term = find(findings, 'initial_term');
  if (typeof from?.value !== 'string' || typeof term?.value !== 'string' || from.confidence < 0.7) return null;
  const length = parseDuration(term.value);
  if (!length.ok || length.value.amount === 0) return null;
  const end = lastDayOfTerm(calendarDate(from.value), length.value, isWeekday);
  return {
    ...term,
    key: 'expiration_date',
    value: end,
    party: null,
    confidence: Math.min(from.confidence, term.confidence) * 0.85,
    derivation: `${end} = last day of ${term.value} from ${from.value} (effective date, page ${from.evidence.page})`,
  };
}
