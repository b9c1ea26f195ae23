import type { Thresholds } from '../policy/policy.js';
import type { ThresholdName } from '../policy/thresholds.js';
import { ASPECTS, type Aspect } from '../rules/rule.js';
import type { RuleId } from '../rules/rule-id.js';
import type { Severity, Verdict } from '../rules/verdict.js';
import type { Judgement, RuleVerdicts } from './judgement.js';

/** Whether a demand of the policy is met. */
export const CheckOutcome = { MET: 'MET', FLAGGED: 'FLAGGED', UNKNOWN: 'UNKNOWN' } as const;
export type CheckOutcome = keyof typeof CheckOutcome;

/** One contribution to a part of the score. */
export interface Check {
  readonly rule: RuleId;
  /** The lock, commitment or stage it is about; empty for the contract as a whole. */
  readonly subject: string;
  readonly outcome: CheckOutcome;
  /** What it adds to its part of the score, of `of` points; null where it is unknown and adds nothing to either. */
  readonly points: number | null;
  /** The most it can add. */
  readonly of: number;
  readonly reason: string;
  readonly certainty: number;
}

/** One part of the score. */
export interface AspectScore {
  readonly aspect: Aspect;
  /** 0 to 100 over what is known; null where nothing is known or nothing applies. */
  readonly score: number | null;
  /** 0 to 1: the share of what applies that is known, by weight and certainty; 1 where nothing applies. */
  readonly certainty: number;
  /** Share of the total in the policy. */
  readonly weight: number;
  readonly checks: readonly Check[];
}

/** How good a contract is for the buyer, and how sure that is. */
export interface Score {
  readonly policyVersion: number;
  /** 0 to 100 over what is known; null where nothing is. */
  readonly total: number | null;
  /** 0 to 1. What is unknown lowers this and leaves the total alone. */
  readonly certainty: number;
  readonly breakdown: readonly AspectScore[];
}

/** What is left of a check's points when it is flagged: a trifle costs little, a critical flag all and a high one most. */
const LEFT: Record<Severity, number> = { INFO: 1, LOW: 0.7, MEDIUM: 0.4, HIGH: 0.1, CRITICAL: 0 };

const WEIGHT_OF: Record<Aspect, ThresholdName> = {
  PRICE: 'weightPrice',
  SERVICE: 'weightService',
  CAPACITY: 'weightCapacity',
  CONTINUITY: 'weightContinuity',
  EXIT: 'weightExit',
  CHANGE: 'weightChange',
  DATA: 'weightData',
};

/**
 * Points of every check add up within a part; the parts add up by the policy's weights. Both sums run over what is
 * known only. Several subjects of one rule, such as locks, share its points.
 */
export function scoreOf({ policyVersion, byRule }: Judgement, thresholds: Thresholds): Score {
  const breakdown = ASPECTS.map((aspect) => {
    const checks = byRule.filter(({ rule }) => rule.aspect === aspect).flatMap(checksOf);
    return aspectScore(aspect, thresholds[WEIGHT_OF[aspect]], checks);
  });
  const applies = breakdown.filter(({ checks }) => checks.length > 0);
  const known = applies.filter((part) => part.score !== null);
  const weighted = (parts: readonly AspectScore[], value: (part: AspectScore) => number): number | null => {
    const weight = sum(parts.map((part) => part.weight));
    return weight > 0 ? sum(parts.map((part) => value(part) * part.weight)) / weight : null;
  };
  const total = weighted(known, ({ score }) => score ?? 0);
  const certainty = weighted(applies, (part) => part.certainty) ?? 0;
  return { policyVersion, total: total === null ? null : round(total, 1), certainty: round(certainty, 2), breakdown };
}

function aspectScore(aspect: Aspect, weight: number, checks: readonly Check[]): AspectScore {
  const known = checks.filter(({ points }) => points !== null);
  const possible = sum(known.map(({ of }) => of));
  const all = sum(checks.map(({ of }) => of));
  const sure = sum(known.map(({ of, certainty }) => of * certainty));
  return {
    aspect,
    weight,
    checks,
    score: possible > 0 ? round((sum(known.map(({ points }) => points ?? 0)) / possible) * 100, 1) : null,
    certainty: all > 0 ? round(sure / all, 2) : 1,
  };
}

function checksOf({ rule, verdicts }: RuleVerdicts): readonly Check[] {
  if (rule.weight === 0) return [];
  const of = rule.weight / verdicts.length;
  return verdicts.map((verdict) => ({ rule: rule.id, of: round(of, 3), ...outcomeOf(verdict, of) }));
}

function outcomeOf(verdict: Verdict, of: number): Omit<Check, 'rule' | 'of'> {
  switch (verdict.kind) {
    case 'met': {
      const { subject, reason, certainty } = verdict;
      return { subject, outcome: 'MET', points: round(of, 3), reason, certainty };
    }
    case 'flagged': {
      const { subject, severity, statement, certainty } = verdict.flag;
      return { subject, outcome: 'FLAGGED', points: round(of * LEFT[severity], 3), reason: statement, certainty };
    }
    case 'unknown': {
      const { subject, reason } = verdict;
      return { subject, outcome: 'UNKNOWN', points: null, reason, certainty: 0 };
    }
  }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

const round = (number: number, digits: number): number => Number(number.toFixed(digits));
