import type { ClauseReader } from './claim.js';
import { capacity, capacityGuarantee, overflowRule } from './commit/capacity.js';
import { burndownRule, commitPortability, deliveryDeadline } from './commit/commitment-terms.js';
import { eligibleSpend, shortfallRule, spendCommit } from './commit/spend.js';
import { outputOwnership } from './data/output-ownership.js';
import { humanReview } from './data/human-review.js';
import { processingRegion } from './data/processing-region.js';
import { subprocessorNotice } from './data/subprocessors.js';
import { retention } from './data/retention.js';
import { trainingUse } from './data/training-use.js';
import { changeOfControl } from './exit/change-of-control.js';
import { escrowStepIn, fallbackRight, switchingCharge, transitionAssistance } from './exit/continuity.js';
import { dataReturn } from './exit/data-return.js';
import { emergencyRetirement, modelRetirementNotice } from './model/retirement.js';
import { extendedAccess, modelMinLife, versionPinning } from './model/versions.js';
import { paymentTerms } from './price/payment-terms.js';
import { priceChangeNotice, renewalPriceCap, successorModelPrice } from './price/price-changes.js';
import { priceLock } from './price/price-lock.js';
import { discountTier, mfn } from './price/pricing-terms.js';
import { ipIndemnity } from './risk/ip-indemnity.js';
import { liabilityCap } from './risk/liability-cap.js';
import { suspension } from './risk/suspension.js';
import { unilateralChange } from './risk/unilateral-change.js';
import { upstreamDependency } from './risk/upstream.js';
import { creditClaimWindow, creditTable, soleRemedy } from './service/credits.js';
import { supportResponse } from './service/support.js';
import { downtimeDefinition, latency, rateLimit, uptime } from './service/uptime.js';
import { statedDates } from './term/dates.js';
import { eventExitWindow } from './term/event-exit-window.js';
import { governingLaw } from './term/governing-law.js';
import { initialTerm } from './term/initial-term.js';
import { nonRenewalNotice } from './term/non-renewal-notice.js';
import { noticeMethod } from './term/notice-method.js';
import { orderOfPrecedence } from './term/order-of-precedence.js';
import { reductionWindow } from './term/reduction-window.js';
import { renewal } from './term/renewal.js';
import { terminationConvenience } from './term/termination-convenience.js';

/** Every clause that is read. A new term is one file and one line here. */
export const READERS: readonly ClauseReader[] = [
  statedDates,
  initialTerm,
  renewal,
  nonRenewalNotice,
  noticeMethod,
  reductionWindow,
  terminationConvenience,
  eventExitWindow,
  governingLaw,
  orderOfPrecedence,
  paymentTerms,
  priceLock,
  priceChangeNotice,
  renewalPriceCap,
  successorModelPrice,
  discountTier,
  mfn,
  spendCommit,
  shortfallRule,
  eligibleSpend,
  capacity,
  capacityGuarantee,
  overflowRule,
  burndownRule,
  deliveryDeadline,
  commitPortability,
  uptime,
  downtimeDefinition,
  latency,
  rateLimit,
  creditTable,
  creditClaimWindow,
  soleRemedy,
  supportResponse,
  modelRetirementNotice,
  emergencyRetirement,
  versionPinning,
  modelMinLife,
  extendedAccess,
  trainingUse,
  retention,
  subprocessorNotice,
  processingRegion,
  humanReview,
  outputOwnership,
  ipIndemnity,
  liabilityCap,
  unilateralChange,
  suspension,
  upstreamDependency,
  fallbackRight,
  transitionAssistance,
  switchingCharge,
  escrowStepIn,
  dataReturn,
  changeOfControl,
];
