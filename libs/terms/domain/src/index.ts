export { ENGINE_VERSION } from './engine-version.js';
export type { Evidence, Finding } from './finding.js';
export type { Role } from './parties/roles.js';
export { readTerms } from './read-terms.js';
export type { Completeness, Judgement, NearMiss, Party, Reading, TermPresence } from './reading/reading.js';
export { confirmedStatement, ProposalState, type Proposal } from './review/proposal.js';
export { guessSupplier, type KnownSupplier } from './review/supplier-guess.js';
export { reconcile, type Reconciliation } from './review/reconcile.js';
