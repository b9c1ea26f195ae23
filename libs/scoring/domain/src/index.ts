export { buildCase, type CaseDay, type CaseFile } from './case/build-case.js';
export type { OpenClaim } from './case/claims.js';
export {
  isLive,
  isOver,
  offersModels,
  type ContractCase,
  type ContractPart,
  type Purchase,
} from './case/contract-case.js';
export { agreedOn, ranksOnlineTerms, versionsSince, type OnlineTermsChange } from './case/online-terms.js';
export type { DocumentReading, KeyReading, NearMiss, Search } from './case/reading.js';
export type { NoticeDay, Timetable } from './case/timetable.js';
export { decide, FlagAct, type Decided, type Decider, type FlagOrder } from './flags/decide.js';
export { FlagState, type Flag, type FlagDecision } from './flags/flag.js';
export { reconcile, ReopenReason, type Evaluated, type FlagChange } from './flags/reconcile.js';
export { forecastDrawdown, isDrawnDown, type DrawdownForecast, type DrawnMeasure } from './forecast/drawdown.js';
export { parseThresholds, STANDARD_THRESHOLDS, type Policy, type Thresholds } from './policy/policy.js';
export { policyEffect, type PolicyEffect } from './policy/preview.js';
export { ThresholdUnit, type ThresholdDefinition } from './policy/threshold.js';
export { THRESHOLD_NAMES, THRESHOLDS, type ThresholdName } from './policy/thresholds.js';
export { RULES } from './rules/all-rules.js';
export { RuleId } from './rules/rule-id.js';
export { Aspect, ASPECTS, type Rule } from './rules/rule.js';
export {
  isGraver,
  RecordKind,
  SEVERITIES,
  Severity,
  type Basis,
  type ChangedTerm,
  type FlagDraft,
  type RecordRef,
  type Verdict,
} from './rules/verdict.js';
export { draftsOf, judge, openQuestions, type Judgement, type OpenQuestion } from './score/judgement.js';
export { CheckOutcome, scoreOf, type AspectScore, type Check, type Score } from './score/score.js';
export {
  supplierScore,
  Weighting,
  type CurrencyScore,
  type ScoredContract,
  type SupplierScore,
} from './score/supplier-score.js';
export { suggestedWording } from './words/suggested-wording.js';
export { withoutAmounts } from './words/amounts.js';
