import type { ClauseReader } from './claim.js';
import { burndownRule } from './commit/burndown-rule.js';
import { capacityGuarantee } from './commit/capacity-guarantee.js';
import { capacity } from './commit/capacity-quantity.js';
import { commitPortability } from './commit/commit-portability.js';
import { deliveryDeadline } from './commit/delivery-deadline.js';
import { eligibleSpend } from './commit/eligible-spend.js';
import { overflowRule } from './commit/overflow-rule.js';
import { shortfallRule } from './commit/shortfall-rule.js';
import { spendCommit } from './commit/spend-commit.js';
import { outputOwnership } from './data/output-ownership.js';
import { humanReview } from './data/human-review.js';
import { processingRegion } from './data/processing-region.js';
import { subprocessorNotice } from './data/subprocessors.js';
import { retention } from './data/retention.js';
import { trainingUse } from './data/training-use.js';
import { changeOfControl } from './exit/change-of-control.js';
import { dataReturn } from './exit/data-return.js';
import { escrowStepIn } from './exit/escrow-stepin.js';
import { fallbackRight } from './exit/fallback-right.js';
import { switchingCharge } from './exit/switching-charge.js';
import { transitionAssistance } from './exit/transition-assistance.js';
import { emergencyRetirement } from './model/emergency-retirement.js';
import { extendedAccess } from './model/extended-access.js';
import { modelMinLife } from './model/model-min-life.js';
import { modelRetirementNotice } from './model/retirement-notice.js';
import { versionPinning } from './model/version-pinning.js';
import { paymentTerms } from './price/payment-terms.js';
import { discountTier } from './price/discount-tier.js';
import { mfn } from './price/mfn.js';
import { priceChangeNotice } from './price/price-change-notice.js';
import { priceLock } from './price/price-lock.js';
import { renewalPriceCap } from './price/renewal-price-cap.js';
import { successorModelPrice } from './price/successor-model-price.js';
import { ipIndemnity } from './risk/ip-indemnity.js';
import { liabilityCap } from './risk/liability-cap.js';
import { suspension } from './risk/suspension.js';
import { unilateralChange } from './risk/unilateral-change.js';
import { upstreamDependency } from './risk/upstream.js';
import { creditClaimWindow } from './service/credit-claim-window.js';
import { creditTable } from './service/credit-table.js';
import { downtimeDefinition } from './service/downtime-definition.js';
import { latency } from './service/latency.js';
import { rateLimit } from './service/rate-limit.js';
import { soleRemedy } from './service/sole-remedy.js';
import { supportResponse } from './service/support.js';
import { uptime } from './service/uptime.js';
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
