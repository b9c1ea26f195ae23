import type { CalendarDate } from '@recourse/kernel';
import type { ContractCase } from '../case/contract-case.js';
import type { Thresholds } from '../policy/policy.js';
import type { RuleId } from './rule-id.js';
import type { Basis, RecordKind, RecordRef, Severity, Verdict } from './verdict.js';

/** The parts of the score. */
export const Aspect = {
  PRICE: 'PRICE',
  SERVICE: 'SERVICE',
  CAPACITY: 'CAPACITY',
  CONTINUITY: 'CONTINUITY',
  EXIT: 'EXIT',
  CHANGE: 'CHANGE',
  DATA: 'DATA',
} as const;
export type Aspect = keyof typeof Aspect;

export const ASPECTS = Object.keys(Aspect) as Aspect[];

/** One demand on a contract, judged from the case alone. */
export interface Rule {
  readonly id: RuleId;
  /** As a person calls the flag. */
  readonly title: string;
  /** The part of the score it counts in. */
  readonly aspect: Aspect;
  /** Share within its part of the score; 0 for reminders, which say what to do and nothing about quality. */
  readonly weight: number;
  readonly judge: (contractCase: ContractCase, thresholds: Thresholds) => readonly Verdict[];
}

/** What differs from flag to flag; subject, day and certainty have their usual value where left out. */
export interface Finding {
  readonly subject?: string;
  readonly severity: Severity;
  readonly statement: string;
  readonly basis: Basis;
  readonly whatToDo: string;
  readonly actBy?: CalendarDate | null;
  readonly certainty?: number;
}

/** The demand is not met. Certain, unless told otherwise. */
export const flagged = (
  rule: RuleId,
  { subject = '', actBy = null, certainty = 1, ...finding }: Finding,
): Extract<Verdict, { kind: 'flagged' }> => ({
  kind: 'flagged',
  flag: { rule, subject, actBy, certainty, ...finding },
});

/** The demand is met. */
export const met = (reason: string, subject = '', certainty = 1): Verdict => ({
  kind: 'met',
  subject,
  reason,
  certainty,
});

/** It cannot be said whether the demand is met. */
export const unknown = (reason: string, subject = ''): Verdict => ({ kind: 'unknown', subject, reason });

/** A flag rests on these records of the register. */
export const onRecords = (records: readonly RecordRef[]): Basis => ({ kind: 'records', records });

/** One record of the register, as a reference. */
export const recordRef = (kind: RecordKind, id: string, contractId: string): RecordRef => ({ kind, id, contractId });
