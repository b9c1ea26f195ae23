import { STANDARD_THRESHOLDS } from '../policy/policy.js';
import { flagged, met, onRecords, unknown, type Aspect, type Rule } from '../rules/rule.js';
import type { Severity, Verdict } from '../rules/verdict.js';
import type { RuleVerdicts } from './judgement.js';
import { scoreOf } from './score.js';

const rule = (aspect: Aspect, weight: number): Rule => ({
  id: 'NO_SLA',
  title: 'A demand',
  aspect,
  weight,
  judge: () => [],
});
const on = (aspect: Aspect, weight: number, ...verdicts: Verdict[]): RuleVerdicts => ({
  rule: rule(aspect, weight),
  verdicts,
});
const good = met('fine');
const open = unknown('not read yet');
const bad = (severity: Severity, certainty = 1): Verdict =>
  flagged('NO_SLA', { severity, statement: 'bad', basis: onRecords([]), whatToDo: 'ask', certainty });

const total = (...byRule: RuleVerdicts[]) => {
  const { total: points, certainty } = scoreOf({ policyVersion: 1, byRule }, STANDARD_THRESHOLDS);
  return { points, certainty };
};

it.each`
  judged                                                         | points  | certainty | because
  ${[on('SERVICE', 4, good)]}                                    | ${100}  | ${1}      | ${'all demands are met'}
  ${[on('SERVICE', 4, bad('CRITICAL'))]}                         | ${0}    | ${1}      | ${'a critical flag leaves nothing'}
  ${[on('SERVICE', 4, bad('HIGH'))]}                             | ${10}   | ${1}      | ${'a high one leaves a tenth'}
  ${[on('SERVICE', 4, bad('MEDIUM'))]}                           | ${40}   | ${1}      | ${'a medium one two fifths'}
  ${[on('SERVICE', 4, bad('LOW'))]}                              | ${70}   | ${1}      | ${'a low one most'}
  ${[on('SERVICE', 4, bad('INFO'))]}                             | ${100}  | ${1}      | ${'a remark costs nothing'}
  ${[on('SERVICE', 3, good), on('SERVICE', 1, bad('CRITICAL'))]} | ${75}   | ${1}      | ${'demands count by weight within a part'}
  ${[on('SERVICE', 3, good), on('SERVICE', 1, open)]}            | ${100}  | ${0.75}   | ${'what is unknown lowers certainty, not the score'}
  ${[on('SERVICE', 3, bad('CRITICAL')), on('SERVICE', 1, open)]} | ${0}    | ${0.75}   | ${'nor does it raise the score'}
  ${[on('SERVICE', 4, open)]}                                    | ${null} | ${0}      | ${'nothing known is no score, not nought'}
  ${[on('SERVICE', 4, bad('CRITICAL', 0.9))]}                    | ${0}    | ${0.9}    | ${'a search is as sure as the reading was complete'}
  ${[on('PRICE', 1, good), on('DATA', 9, bad('CRITICAL'))]}      | ${66.7} | ${1}      | ${'parts count by the policy (20 and 10), not by their demands'}
  ${[on('PRICE', 1, good), on('DATA', 9, open)]}                 | ${100}  | ${0.67}   | ${'an unknown part is left out of the total'}
  ${[on('PRICE', 2, good, bad('CRITICAL'))]}                     | ${50}   | ${1}      | ${'two locks share the points of their rule'}
  ${[on('PRICE', 2, good), on('PRICE', 0, bad('CRITICAL'))]}     | ${100}  | ${1}      | ${'a reminder says nothing about quality'}
  ${[on('PRICE', 2, good), on('SERVICE', 2)]}                    | ${100}  | ${1}      | ${'a rule that does not apply does not count'}
  ${[]}                                                          | ${null} | ${0}      | ${'nothing was judged'}
`('$points points at certainty $certainty: $because', ({ judged, points, certainty }) => {
  expect(total(...(judged as RuleVerdicts[]))).toEqual({
    points: points as number | null,
    certainty: certainty as number,
  });
});

it('each part lists what contributed, with points and reason', () => {
  const judgement = { policyVersion: 3, byRule: [on('PRICE', 2, good, bad('LOW')), on('PRICE', 1, open)] };
  const score = scoreOf(judgement, STANDARD_THRESHOLDS);
  expect(score.policyVersion).toBe(3);
  expect(score.breakdown.map(({ aspect }) => aspect)).toEqual([
    'PRICE',
    'SERVICE',
    'CAPACITY',
    'CONTINUITY',
    'EXIT',
    'CHANGE',
    'DATA',
  ]);
  expect(score.breakdown[0]).toMatchObject({ score: 85, certainty: 0.67, weight: 20 });
  expect(score.breakdown[0]?.checks).toMatchObject([
    { outcome: 'MET', points: 1, of: 1, reason: 'fine' },
    { outcome: 'FLAGGED', points: 0.7, of: 1, reason: 'bad' },
    { outcome: 'UNKNOWN', points: null, of: 1, reason: 'not read yet' },
  ]);
});
