import type { Finding } from '../finding.js';
import { canonicalValue } from '../review/same-statement.js';
import type { ModelClaim } from './answer.js';
import type { QuotableText } from './quotable-text.js';

/** What stands of a model's claims once their quotes were looked up. */
export interface ModelFindings {
  readonly findings: readonly Finding[];
  /** Claims left out because their quote does not stand in the document. */
  readonly withoutQuote: number;
}

/** Models do not know how sure they are; what share of their claims is right is not measured here. */
const CONFIDENCE = 0.5;

const sameClaim = ({ key, party, value }: ModelClaim): string => `${key} ${party ?? ''} ${canonicalValue(value)}`;

/** Turns claims into findings with evidence: no quote, no claim. The same claim made twice is one. */
export function modelFindings(claims: readonly ModelClaim[], text: QuotableText): ModelFindings {
  const findings = new Map<string, Finding>();
  let withoutQuote = 0;
  for (const claim of claims) {
    const evidence = text.find(claim.quote);
    if (evidence === null) withoutQuote += 1;
    else if (!findings.has(sameClaim(claim))) {
      const { key, value, party } = claim;
      findings.set(sameClaim(claim), { key, value, party, confidence: CONFIDENCE, evidence, section: null });
    }
  }
  return { findings: [...findings.values()], withoutQuote };
}
