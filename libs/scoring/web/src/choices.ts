import type { FlagState, Severity } from '@recourse/scoring-domain';
import { RuleId } from '@recourse/scoring-domain';

export const STATES: readonly FlagState[] = ['OPEN', 'ACKNOWLEDGED', 'WAIVED', 'RESOLVED'];
export const SEVERITIES: readonly Severity[] = ['CRITICAL', 'HIGH', 'MEDIUM', 'LOW', 'INFO'];
export const RULE_IDS = Object.keys(RuleId) as readonly RuleId[];
export const GROUPINGS = ['contract', 'rule', 'severity'] as const;
export type Grouping = (typeof GROUPINGS)[number];
export const SORTS = ['ACT_BY', 'OPENED', 'SEVERITY'] as const;
