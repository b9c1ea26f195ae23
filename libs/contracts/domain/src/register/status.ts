import { invalid, ok, refuse, type Refusal, type Result } from '@recourse/kernel';
import type { ContractStatus } from './contract.js';

/** The contract has come to its end; only reinstating it, with a reason, makes it active again. */
export interface AlreadyEnded extends Refusal {
  readonly kind: 'contract-already-ended';
  readonly because: 'conflict';
  readonly status: ContractStatus;
}

export interface NotAStep extends Refusal {
  readonly kind: 'status-not-reachable';
  readonly because: 'conflict';
  readonly from: ContractStatus;
  readonly possible: readonly ContractStatus[];
}

export interface ReasonNeeded extends Refusal {
  readonly kind: 'reason-needed';
  readonly because: 'invalid';
}

export type StatusRefusal = AlreadyEnded | NotAStep | ReasonNeeded;

const NEXT: Readonly<Record<ContractStatus, readonly ContractStatus[]>> = {
  DRAFT: ['IN_REVIEW', 'ACTIVE'],
  IN_REVIEW: ['DRAFT', 'ACTIVE'],
  ACTIVE: ['NOTICE_GIVEN', 'EXPIRED', 'TERMINATED'],
  // A notice can be withdrawn by agreement.
  NOTICE_GIVEN: ['ACTIVE', 'EXPIRED', 'TERMINATED'],
  // Reinstated: ended by mistake, or revived by agreement.
  EXPIRED: ['ACTIVE'],
  TERMINATED: ['ACTIVE'],
};

const isOver = (status: ContractStatus) => status === 'EXPIRED' || status === 'TERMINATED';
const said = (status: ContractStatus) => status.toLowerCase().replace('_', ' ');

/** Statuses that can follow. */
export const nextStatuses = (from: ContractStatus): readonly ContractStatus[] => NEXT[from];

/** A change of status with its reason: ending, reinstating and withdrawing a notice are never done without one. */
export interface StatusStep {
  readonly from: ContractStatus;
  readonly to: ContractStatus;
  readonly why: string | null;
}

/** Whether a step is refused without a reason. */
export const needsReason = ({ from, to }: Omit<StatusStep, 'why'>): boolean =>
  to === 'TERMINATED' || (to === 'ACTIVE' && NEXT.ACTIVE.includes(from));

/** The status after a step, or why it cannot be taken. */
export function takeStatusStep(step: StatusStep): Result<ContractStatus, StatusRefusal> {
  const { from, to } = step;
  if (isOver(from) && to !== 'ACTIVE') {
    const message = `The contract is already ${said(from)}. Reinstate it first if that is wrong.`;
    return refuse({ kind: 'contract-already-ended', because: 'conflict', message, status: from });
  }
  if (!NEXT[from].includes(to)) {
    const message = `A contract that is ${said(from)} cannot become ${said(to)}. It can become ${NEXT[from].map(said).join(' or ')}.`;
    return refuse({ kind: 'status-not-reachable', because: 'conflict', message, from, possible: NEXT[from] });
  }
  if (needsReason(step) && !step.why?.trim()) {
    const refusal = invalid('reason-needed', `Say why the contract becomes ${said(to)}.`);
    return refuse({ ...refusal, kind: 'reason-needed', because: 'invalid' });
  }
  return ok(to);
}
