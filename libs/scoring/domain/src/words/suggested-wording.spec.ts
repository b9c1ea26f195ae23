import { RULES } from '../rules/all-rules.js';
import { suggestedWording } from './suggested-wording.js';

it.each`
  rule                      | says              | because
  ${'NO_SLA'}               | ${/available/}    | ${'a service level can be agreed'}
  ${'TRAINING_ON_OUR_DATA'} | ${/does not use/} | ${'a use of data can be ruled out'}
`('proposes words for $rule: $because', ({ rule, says }) => {
  expect(suggestedWording(rule as 'NO_SLA')).toMatch(says as RegExp);
});

it('proposes none for what no clause can mend', () => {
  expect(suggestedWording('DOCUMENT_NOT_READ')).toBeUndefined();
  expect(suggestedWording('NOTICE_DEADLINE_MISSED')).toBeUndefined();
});

it('has words for most rules that count in the score', () => {
  const weighty = RULES.filter(({ weight }) => weight > 0);
  const without = weighty.filter(({ id }) => suggestedWording(id) === undefined);
  expect(without.length).toBeLessThan(weighty.length / 4);
});
