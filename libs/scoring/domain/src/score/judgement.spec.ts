import { calendarDate } from '@recourse/kernel';
import { caseOf, type Told } from '../case/case.fixture.js';
import { STANDARD_THRESHOLDS } from '../policy/policy.js';
import { RULES } from '../rules/all-rules.js';
import { RuleId } from '../rules/rule-id.js';
import { draftsOf, judge, openQuestions } from './judgement.js';

const POLICY = { version: 1, thresholds: STANDARD_THRESHOLDS };

it('every rule has its name and its place in the list, once', () => {
  expect(RULES.map(({ id }) => id)).toEqual(Object.keys(RuleId));
});

const ended: Told = { timetable: { endedOn: calendarDate('2026-01-31') } };

it.each`
  told                                                    | judged   | because
  ${{}}                                                   | ${true}  | ${'it is in force'}
  ${{ contract: { status: 'DRAFT', inUse: false } }}      | ${true}  | ${'a draft can still be bettered'}
  ${ended}                                                | ${true}  | ${'it is over and used all the same'}
  ${{ ...ended, contract: { inUse: false } }}             | ${false} | ${'it is over'}
  ${{ contract: { status: 'TERMINATED', inUse: false } }} | ${false} | ${'it was ended'}
`('judged: $judged, because $because', ({ told, judged }) => {
  expect(judge(caseOf(told as Told), POLICY).byRule.length > 0).toBe(judged);
});

it('of a contract of which nothing is known, nothing is held against it but that', () => {
  const judgement = judge(caseOf({}), POLICY);
  expect(draftsOf(judgement).map(({ rule }) => rule)).toEqual(['DOCUMENT_NOT_READ']);
  expect(openQuestions(judgement).map(({ rule }) => rule)).toContain('NO_FALLBACK_RIGHT');
});

it.each(RULES)('$id keeps subjects apart and certainty between 0 and 1', ({ id, judge: rule }) => {
  const verdicts = rule(caseOf(ended), STANDARD_THRESHOLDS);
  const subjects = verdicts.map((verdict) => (verdict.kind === 'flagged' ? verdict.flag.subject : verdict.subject));
  expect(new Set(subjects).size).toBe(subjects.length);
  for (const verdict of verdicts) if (verdict.kind === 'flagged') expect(verdict.flag.rule).toBe(id);
});
