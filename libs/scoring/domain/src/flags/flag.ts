import type { CalendarDate } from '@recourse/kernel';
import type { FlagDraft, Severity } from '../rules/verdict.js';

export const FlagState = {
  OPEN: 'OPEN',
  /** Seen and taken on; nothing is decided yet. */
  ACKNOWLEDGED: 'ACKNOWLEDGED',
  /** Accepted until a date. */
  WAIVED: 'WAIVED',
  /** The condition is gone. */
  RESOLVED: 'RESOLVED',
} as const;
export type FlagState = keyof typeof FlagState;

/** What a person decided about a flag. */
export interface FlagDecision {
  /** The person who decided, and for a waiver approved it. */
  readonly decidedBy: string;
  readonly decidedOn: CalendarDate;
  readonly reason: string | null;
  /** How grave the flag was when it was decided on. */
  readonly severity: Severity;
  /** Last day of a waiver; null for any other decision. */
  readonly waivedUntil: CalendarDate | null;
}

/** One occurrence of a condition on one contract. */
export interface Flag extends FlagDraft {
  readonly id: string;
  /** Head of the contract's family. */
  readonly contractId: string;
  readonly state: FlagState;
  readonly decision: FlagDecision | null;
  /** Day on which this occurrence was first seen. */
  readonly openedOn: CalendarDate;
  readonly resolvedOn: CalendarDate | null;
  /** The occurrence before this one, where the condition had gone and came back. */
  readonly previousId: string | null;
  readonly version: number;
}
