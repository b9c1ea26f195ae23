import type { BoundParty, TermStatement, TermValue } from '@recourse/contracts-domain';
import type { Finding } from '../finding.js';

/** What became of a finding in review. */
export const ProposalState = {
  /** Waits for a person. */
  PROPOSED: 'PROPOSED',
  /** A person confirmed it; the register has its value. */
  ACCEPTED: 'ACCEPTED',
  /** A person confirmed the clause with another value; the register has that one. */
  CORRECTED: 'CORRECTED',
  /** A person said that it is not so. */
  REJECTED: 'REJECTED',
  /** Nobody decided before a later reading no longer found it. */
  SUPERSEDED: 'SUPERSEDED',
} as const;
export type ProposalState = keyof typeof ProposalState;

/** Who found a value. */
export const ProposalOrigin = {
  BUILT_IN: 'BUILT_IN',
  /** The optional language model; its quote stands in the document like any other. */
  LANGUAGE_MODEL: 'LANGUAGE_MODEL',
  PERSON: 'PERSON',
} as const;
export type ProposalOrigin = keyof typeof ProposalOrigin;

/** A finding put before a person. */
export interface Proposal extends Finding {
  readonly id: string;
  readonly documentId: string;
  /** The latest reading that found it; null where only a person did. */
  readonly runId: string | null;
  /** Who found it, where that was a person. */
  readonly proposedById: string | null;
  readonly origin: ProposalOrigin;
  /** What stands on the same matter, where a language model says otherwise. */
  readonly disagreesWithId: string | null;
  readonly state: ProposalState;
  /** What the person put in its place, where `CORRECTED`. */
  readonly correctedValue: TermValue;
  /** Whom the corrected statement binds. */
  readonly correctedParty: BoundParty | null;
  readonly reviewerId: string | null;
  readonly decidedAt: Date | null;
  readonly reason: string | null;
  readonly version: number;
}

/** What a person has confirmed: the claim, or what was put in its place; null where nothing was confirmed. */
export function confirmedStatement(proposal: Proposal): TermStatement | null {
  const { key, value, party, state, correctedValue, correctedParty } = proposal;
  if (state === 'ACCEPTED') return { key, value, party };
  return state === 'CORRECTED' ? { key, value: correctedValue, party: correctedParty } : null;
}
