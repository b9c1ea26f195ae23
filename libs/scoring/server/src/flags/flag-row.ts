import { dayColumn, dayIn, dayOrNull } from '@recourse/contracts-server';
import type { Flag as FlagRow, Prisma } from '@recourse/platform-server';
import {
  SEVERITIES,
  type Basis,
  type Flag,
  type FlagDecision,
  type FlagDraft,
  type RuleId,
} from '@recourse/scoring-domain';
import { jsonColumn } from '../columns.js';

/** A flag with whom it is assigned to. */
export interface AssignedFlag extends Flag {
  readonly assignedToId: string | null;
}

export const flagOf = (row: FlagRow): AssignedFlag => ({
  id: row.id,
  contractId: row.contractId,
  // Written from the rule itself; a rule that a later release drops leaves only resolved flags behind.
  rule: row.rule as RuleId,
  subject: row.subject,
  severity: row.severity,
  state: row.state,
  statement: row.statement,
  basis: row.basis as unknown as Basis,
  whatToDo: row.whatToDo,
  actBy: dayOrNull(row.actBy),
  certainty: row.certainty,
  openedOn: dayIn(row.openedOn),
  resolvedOn: dayOrNull(row.resolvedOn),
  previousId: row.previousId,
  decision: decisionOf(row),
  assignedToId: row.assignedToId,
  version: row.version,
});

/** The database keeps who, when and how grave together or not at all. */
function decisionOf(row: FlagRow): FlagDecision | null {
  const { decidedById: decidedBy, decidedOn, decidedSeverity: severity, reason, waivedUntil } = row;
  if (decidedBy === null || decidedOn === null || severity === null) return null;
  return { decidedBy, decidedOn: dayIn(decidedOn), severity, reason, waivedUntil: dayOrNull(waivedUntil) };
}

/** What an evaluation writes. */
export const draftColumns = (draft: FlagDraft) =>
  ({
    severity: draft.severity,
    severityRank: SEVERITIES.indexOf(draft.severity),
    statement: draft.statement,
    basis: jsonColumn(draft.basis),
    whatToDo: draft.whatToDo,
    actBy: dayColumn(draft.actBy),
    certainty: draft.certainty,
  }) satisfies Prisma.FlagUpdateInput;

/** What a person's decision writes. */
export const decisionColumns = (decision: FlagDecision) =>
  ({
    decidedById: decision.decidedBy,
    decidedOn: dayColumn(decision.decidedOn),
    decidedSeverity: decision.severity,
    reason: decision.reason,
    waivedUntil: dayColumn(decision.waivedUntil),
  }) satisfies Prisma.FlagUncheckedUpdateInput;
