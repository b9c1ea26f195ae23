import { calendarDate, isWeekday, lastDayOfTerm, parseDuration } from '@recourse/kernel';
import type { Finding } from '../finding.js';

const find = (findings: readonly Finding[], key: Finding['key']): Finding | undefined =>
  findings.find((finding) => finding.key === key);

/** The term is counted from the day the contract was made. */
const FROM_ITS_MAKING =
  /\b(?:anniversary of|from|(?<!month )(?:after|following)|commencing on|beginning on) the (?:date (?:hereof|of (?:this|its|execution|signature|signing)|first|signed)|(?:execution|signing|signature) date)/i;

/** What a computed value loses in certainty; more where the contract does not say from which day it runs. */
const COMPUTED = 0.85;
const FROM_ITS_DATE = 0.65;

interface Beginning {
  readonly from: Finding | undefined;
  readonly what: string;
  readonly certainty: number;
}

/** The day that a term runs from: what its sentence names, else the day of effect, else the day the contract was made. */
function beginningOf(term: Finding, findings: readonly Finding[]): Beginning {
  const made = find(findings, 'agreement_date');
  const isFromMaking = made !== undefined && FROM_ITS_MAKING.test(term.evidence.quote);
  const effective = isFromMaking ? undefined : find(findings, 'effective_date');
  if (effective !== undefined) return { from: effective, what: 'effective date', certainty: COMPUTED };
  return { from: made, what: 'agreement date', certainty: isFromMaking ? COMPUTED : FROM_ITS_DATE };
}

/**
 * The end of the first period, computed from the effective date, or from the agreement's own date where no other day of
 * effect is known, and a stated initial term. Its evidence is the sentence on the term; the derivation names the other.
 */
export function derivedExpiration(findings: readonly Finding[]): Finding | null {
  const term = find(findings, 'initial_term');
  if (term === undefined || find(findings, 'expiration_date') !== undefined) return null;
  const { from, what, certainty } = beginningOf(term, findings);
  if (typeof from?.value !== 'string' || typeof term.value !== 'string') return null;
  const length = parseDuration(term.value);
  if (!length.ok || length.value.amount === 0) return null;
  const end = lastDayOfTerm(calendarDate(from.value), length.value, isWeekday);
  return {
    ...term,
    key: 'expiration_date',
    value: end,
    party: null,
    confidence: Math.round(Math.min(from.confidence, term.confidence) * certainty * 100) / 100,
    derivation: `${end} = last day of ${term.value} from ${from.value} (${what}, page ${from.evidence.page})`,
  };
}
