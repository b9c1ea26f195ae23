import { isLive, type ContractCase } from '../case/contract-case.js';
import type { Policy } from '../policy/policy.js';
import { RULES } from '../rules/all-rules.js';
import type { Rule } from '../rules/rule.js';
import type { FlagDraft, Verdict } from '../rules/verdict.js';

/** All that one rule says about a contract. Empty where the rule does not apply. */
export interface RuleVerdicts {
  readonly rule: Rule;
  readonly verdicts: readonly Verdict[];
}

/** A contract judged by a policy. */
export interface Judgement {
  readonly policyVersion: number;
  readonly byRule: readonly RuleVerdicts[];
}

/** Judges a contract by every rule. A contract that is over and not used any more is not judged at all. */
export function judge(contractCase: ContractCase, policy: Policy): Judgement {
  const rules = isLive(contractCase) ? RULES : [];
  const byRule = rules.map((rule) => ({ rule, verdicts: rule.judge(contractCase, policy.thresholds) }));
  return { policyVersion: policy.version, byRule };
}

/** The flags of a judgement. */
export const draftsOf = ({ byRule }: Judgement): readonly FlagDraft[] =>
  byRule.flatMap(({ verdicts }) => verdicts.flatMap((verdict) => (verdict.kind === 'flagged' ? [verdict.flag] : [])));

/** A question a rule left open, so that a flag on it is neither raised nor withdrawn. */
export interface OpenQuestion {
  readonly rule: Rule['id'];
  /** Empty: the question is open for the contract as a whole. */
  readonly subject: string;
  readonly reason: string;
}

/** What could not be judged. */
export const openQuestions = ({ byRule }: Judgement): readonly OpenQuestion[] =>
  byRule.flatMap(({ rule, verdicts }) =>
    verdicts.flatMap((verdict) =>
      verdict.kind === 'unknown' ? [{ rule: rule.id, subject: verdict.subject, reason: verdict.reason }] : [],
    ),
  );
