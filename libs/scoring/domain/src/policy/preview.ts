import type { ContractCase } from '../case/contract-case.js';
import type { FlagDraft } from '../rules/verdict.js';
import { draftsOf, judge } from '../score/judgement.js';
import { scoreOf } from '../score/score.js';
import type { Policy, Thresholds } from './policy.js';

/** What other thresholds would change about one contract. */
export interface PolicyEffect {
  readonly contractId: string;
  readonly raised: readonly FlagDraft[];
  readonly withdrawn: readonly FlagDraft[];
  /** The same condition, judged graver or milder; as it would be. */
  readonly changed: readonly FlagDraft[];
  readonly totalNow: number | null;
  readonly totalThen: number | null;
}

const keyOf = ({ rule, subject }: FlagDraft): string => JSON.stringify([rule, subject]);

/** Compares what the policy in force finds with what other thresholds would find, on the same case. */
export function policyEffect(contractCase: ContractCase, inForce: Policy, thresholds: Thresholds): PolicyEffect {
  const [now, then] = [judge(contractCase, inForce), judge(contractCase, { ...inForce, thresholds })];
  const before = new Map(draftsOf(now).map((draft) => [keyOf(draft), draft]));
  const after = new Map(draftsOf(then).map((draft) => [keyOf(draft), draft]));
  return {
    contractId: contractCase.family.head.contract.id,
    raised: [...after.values()].filter((draft) => !before.has(keyOf(draft))),
    withdrawn: [...before.values()].filter((draft) => !after.has(keyOf(draft))),
    changed: [...after.values()].filter((draft) => {
      const was = before.get(keyOf(draft));
      return was !== undefined && was.severity !== draft.severity;
    }),
    totalNow: scoreOf(now, inForce.thresholds).total,
    totalThen: scoreOf(then, thresholds).total,
  };
}
