import type { BoundParty, TermKey, TermValue } from '@recourse/contracts-domain';
import type { Category } from '@recourse/terms-classifier';
import { clauseCategoryOf } from './clause-category.js';
import type { Proposal, ProposalOrigin } from './proposal.js';

/** What a person decided about a claim. */
export const ReviewOutcome = { accepted: 'accepted', corrected: 'corrected', rejected: 'rejected' } as const;
export type ReviewOutcome = keyof typeof ReviewOutcome;

/** A person's decision on a claim, as a reader can learn from it: without who decided, and when. */
export interface LabelledDecision {
  /** Of the document's bytes, in lower-case hexadecimal. */
  readonly documentSha256: string;
  readonly key: TermKey;
  /** The clause category of the sentence; null where the term belongs to none. */
  readonly category: Category | null;
  /** The words that the claim rests on, verbatim. */
  readonly quote: string;
  /** Counted from 1. */
  readonly page: number;
  readonly decision: ReviewOutcome;
  /** As claimed. */
  readonly value: TermValue;
  readonly party: BoundParty | null;
  /** What is right, where `corrected`; null where the clause leaves it open, and otherwise. */
  readonly correctedValue: TermValue;
  readonly correctedParty: BoundParty | null;
  /** The reason given with the decision. */
  readonly reason: string | null;
  /** Who made the claim: a reader's miss is what a person found. */
  readonly origin: ProposalOrigin;
}

const OUTCOME: Partial<Readonly<Record<Proposal['state'], ReviewOutcome>>> = {
  ACCEPTED: 'accepted',
  CORRECTED: 'corrected',
  REJECTED: 'rejected',
};

/** A decided proposal as labelled data; null where nobody has decided. */
export function labelledDecision(proposal: Proposal, documentSha256: string): LabelledDecision | null {
  const { key, evidence, state, value, party, correctedValue, correctedParty, reason, origin } = proposal;
  const decision = OUTCOME[state];
  if (decision === undefined) return null;
  const { quote, page } = evidence;
  const claim = { documentSha256, key, category: clauseCategoryOf(key), quote, page };
  return { ...claim, decision, value, party, correctedValue, correctedParty, reason, origin };
}
