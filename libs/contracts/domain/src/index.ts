export { isTermKey, TERM_CATALOGUE, TERM_KEYS, TermGroup, type TermKey } from './catalogue/term-key.js';
export { applyAcceptedTerm } from './accept/accept-term.js';
export type { RegisterChange } from './accept/register-change.js';
export { describeTermValue } from './catalogue/describe-term-value.js';
export { statesPrice } from './catalogue/states-price.js';
export type { Shape } from './catalogue/shape.js';
export { TERM_SHAPES } from './catalogue/term-shapes.js';
export { misfitOf, parseTermValue } from './catalogue/term-value.js';
export { BoundParty, type TermStatement, type TermValue } from './catalogue/term-statement.js';
export { effectiveTerms } from './family/effective-terms.js';
export { buildFamilies, type BrokenFamily } from './family/family.js';
export { proposedEffects, type ProposedEffect, type ProposedTerms } from './family/proposed-effects.js';
export { DEFAULT_ORDER, isInForce, startOf } from './family/precedence.js';
export { kindsInStatedOrder } from './family/stated-order.js';
export {
  CapacityGuarantee,
  CommitmentCategory,
  OverflowRule,
  ShortfallRule,
  type Commitment,
  type Consumption,
} from './register/commitment.js';
export type { ContractFamily, ContractRecord, EffectiveTerms, Sourced } from './register/contract-record.js';
export { ContractKind, ContractStatus, type Contract } from './register/contract.js';
export type { PriceLock } from './register/price-lock.js';
export type { Provision } from './register/provision.js';
export { SILENT_FACTS, SILENT_TERM, silentRecord } from './register/silent-record.js';
export {
  ClaimAnchor,
  SlaMetric,
  SlaWindow,
  type CreditBand,
  type ServiceLevel,
  type SlaBreach,
} from './register/service-level.js';
export {
  NoticeAnchor,
  NoticeDirection,
  RenewalType,
  type DeemedReceipt,
  type TermAndRenewal,
} from './register/term-and-renewal.js';
export {
  needsReason,
  nextStatuses,
  takeStatusStep,
  type AlreadyEnded,
  type NotAStep,
  type ReasonNeeded,
  type StatusRefusal,
  type StatusStep,
} from './register/status.js';
export {
  checkCommitment,
  checkConsumption,
  type CommitmentFacts,
  type ConsumptionFacts,
} from './register/commitment-facts.js';
export { checkContract, type ContractFacts } from './register/contract-facts.js';
export { endOfInitialTerm } from './register/end-of-term.js';
export {
  checkNoticeContact,
  ContactPurpose,
  ContactSide,
  type NoticeContact,
  type NoticeContactFacts,
} from './register/notice-contact.js';
export { checkPriceLock, type PriceLockFacts } from './register/price-lock-facts.js';
export { checkProvision, type ProvisionFacts } from './register/provision-facts.js';
export type { FactRefused } from './register/rules.js';
export {
  checkBreach,
  checkServiceLevel,
  type BreachFacts,
  type ServiceLevelFacts,
} from './register/service-level-facts.js';
export { checkTerm } from './register/term-facts.js';
export {
  ratesOn,
  reported,
  reportedSum,
  type ExchangeRate,
  type ReportedSum,
  type Reporting,
} from './currency/reported-sum.js';
