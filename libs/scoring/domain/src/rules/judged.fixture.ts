import { caseOf, documentReading, notFound, provision, type Told } from '../case/case.fixture.js';
import type { BoundParty, TermKey, TermValue } from '@recourse/contracts-domain';
import { STANDARD_THRESHOLDS, type Thresholds } from '../policy/policy.js';
import type { Rule } from './rule.js';
import type { FlagDraft, Verdict } from './verdict.js';

/** A row of a rule's table. */
export interface Row {
  readonly told: Told;
  /** Thresholds that differ from the standard. */
  readonly policy?: Partial<Thresholds>;
  /** `met`, `unknown` or the severity, one for each verdict, in order; empty where the rule does not apply. */
  readonly verdicts: string;
  /** Words of the statement or reason. */
  readonly says: string;
}

const nameOf = (verdict: Verdict): string => (verdict.kind === 'flagged' ? verdict.flag.severity : verdict.kind);
const wordsOf = (verdict: Verdict): string => (verdict.kind === 'flagged' ? verdict.flag.statement : verdict.reason);

const judgedBy = (rule: Rule, told: Told, policy: Partial<Thresholds> = {}): readonly Verdict[] =>
  rule.judge(caseOf(told), { ...STANDARD_THRESHOLDS, ...policy });

/** Checks a row of a rule's table. */
export const asJudgedBy =
  (rule: Rule) =>
  ({ told, policy, verdicts, says }: Row): void => {
    const judged = judgedBy(rule, told, policy);
    expect(judged.map(nameOf).join(' ')).toBe(verdicts);
    expect(judged.map(wordsOf).join(' ')).toContain(says);
  };

/** The flags a rule raises. */
export const flagsOf = (rule: Rule, told: Told, policy?: Partial<Thresholds>): readonly FlagDraft[] =>
  judgedBy(rule, told, policy).flatMap((verdict) => (verdict.kind === 'flagged' ? [verdict.flag] : []));

/** The register says so. */
export const registered = (key: TermKey, value: TermValue, party: BoundParty | null = null): Told => ({
  provisions: [provision(key, value, party)],
});

/** A whole document was searched for the term in vain. */
export const searchedFor = (...keys: readonly TermKey[]): Told => ({
  documents: keys.length === 1 ? keys.map((key) => notFound(key)) : [searched(keys)],
});

const searched = (keys: readonly TermKey[]) => ({
  ...notFound('parties'),
  keys: Object.assign({}, ...keys.map((key) => notFound(key).keys)) as ReturnType<typeof notFound>['keys'],
});

/** The reader found something that nobody has reviewed. */
export const proposed = (key: TermKey): Told => ({ documents: [documentReading(key, { judgement: 'present' })] });

/** The pages that could say it could not be read. */
export const unreadable = (key: TermKey): Told => ({
  documents: [documentReading(key, { judgement: 'could-not-read' })],
});

/** Neither register nor documents say anything. */
export const silent: Told = {};

/** Several facts about one contract; a later one wins, and provisions add up. */
export const all = (...told: readonly Told[]): Told => ({
  ...told.reduce<Told>((sum, one) => ({ ...sum, ...one }), {}),
  provisions: told.flatMap(({ provisions = [] }) => provisions),
});
