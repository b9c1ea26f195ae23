import { capacityNotGuaranteed } from './capacity-not-guaranteed.js';
import { commitmentEnding } from './commitment-ending.js';
import { commitmentOutlivesModel } from './commitment-outlives-model.js';
import { commitmentOutlivesPriceLock } from './commitment-outlives-price-lock.js';
import { commitmentUnderUsed } from './commitment-under-used.js';
import { contractExpiredButInUse } from './contract-expired-but-in-use.js';
import { creditClaimClosing } from './credit-claim-closing.js';
import { creditsSoleRemedy } from './credits-sole-remedy.js';
import { documentNotRead } from './document-not-read.js';
import { documentPartlyUnread } from './document-partly-unread.js';
import { earlySuspensionForNonPayment } from './early-suspension-for-non-payment.js';
import { increaseCapAbovePolicy } from './increase-cap-above-policy.js';
import { liabilityCapBelowPolicy } from './liability-cap-below-policy.js';
import { modelRetiredAtOnce } from './model-retired-at-once.js';
import { noDataReturn } from './no-data-return.js';
import { noFallbackRight } from './no-fallback-right.js';
import { noSla } from './no-sla.js';
import { noTerminationForConvenience } from './no-termination-for-convenience.js';
import { noTransitionAssistance } from './no-transition-assistance.js';
import { noticeAddressMissing } from './notice-address-missing.js';
import { noticeDeadlineMissed } from './notice-deadline-missed.js';
import { noticeDeadlineNear } from './notice-deadline-near.js';
import { noticePeriodUnknown } from './notice-period-unknown.js';
import { onlineTermsChanged } from './online-terms-changed.js';
import { priceChangeOnShortNotice } from './price-change-on-short-notice.js';
import { priceLockAbsent } from './price-lock-absent.js';
import { priceLockEnding } from './price-lock-ending.js';
import { priceLockEndsBeforeTerm } from './price-lock-ends-before-term.js';
import { priceLockWithoutSuccessors } from './price-lock-without-successors.js';
import { renewalWithoutPriceCap } from './renewal-without-price-cap.js';
import { shortDataReturn } from './short-data-return.js';
import { shortModelRetirementNotice } from './short-model-retirement-notice.js';
import { shortSubprocessorWindow } from './short-subprocessor-window.js';
import { slaBelowPolicy } from './sla-below-policy.js';
import { suspensionWithoutNotice } from './suspension-without-notice.js';
import { trainingOnOurData } from './training-on-our-data.js';
import { unilateralChangeWithoutExit } from './unilateral-change-without-exit.js';
import type { Rule } from './rule.js';

/** Every rule, by part of the score; the order is that of the list a person sees. */
export const RULES: readonly Rule[] = [
  renewalWithoutPriceCap,
  increaseCapAbovePolicy,
  priceLockAbsent,
  priceLockEndsBeforeTerm,
  priceLockEnding,
  priceLockWithoutSuccessors,
  priceChangeOnShortNotice,
  noSla,
  slaBelowPolicy,
  creditsSoleRemedy,
  creditClaimClosing,
  liabilityCapBelowPolicy,
  capacityNotGuaranteed,
  commitmentEnding,
  commitmentUnderUsed,
  commitmentOutlivesModel,
  commitmentOutlivesPriceLock,
  noFallbackRight,
  shortModelRetirementNotice,
  modelRetiredAtOnce,
  suspensionWithoutNotice,
  earlySuspensionForNonPayment,
  contractExpiredButInUse,
  noTransitionAssistance,
  noDataReturn,
  shortDataReturn,
  noTerminationForConvenience,
  noticeDeadlineNear,
  noticeDeadlineMissed,
  noticePeriodUnknown,
  noticeAddressMissing,
  unilateralChangeWithoutExit,
  onlineTermsChanged,
  trainingOnOurData,
  shortSubprocessorWindow,
  documentPartlyUnread,
  documentNotRead,
];
