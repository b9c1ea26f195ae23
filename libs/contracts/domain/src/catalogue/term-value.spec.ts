import { TERM_KEYS } from './term-key.js';
import { TERM_SHAPES } from './term-shapes.js';
import { misfitOf, parseTermValue } from './term-value.js';

it.each`
  key                          | value                                                                                                | because
  ${'initial_term'}            | ${'P12M'}                                                                                            | ${'a duration'}
  ${'termination_convenience'} | ${'P5BD'}                                                                                            | ${'business days'}
  ${'non_renewal_notice'}      | ${{ duration: 'PT24H', anchor: 'renewal' }}                                                          | ${'hours, as some online terms count'}
  ${'renewal_term'}            | ${'same_as_initial_term'}                                                                            | ${'a length without a figure'}
  ${'max_renewals'}            | ${'unlimited'}                                                                                       | ${'no cap is stated in words'}
  ${'price_lock'}              | ${{ scope: 'fees', until: 'end of the term' }}                                                       | ${'an end told in words'}
  ${'price_lock'}              | ${{ scope: 'GPT-5', unit: '1M input tokens', amount: '1.25', currency: 'USD', until: '2027-12-31' }} | ${'a price of one SKU'}
  ${'uptime_slo'}              | ${{ percent: 99.9, interval: 'month', scope: null }}                                                 | ${'a part may be left open'}
  ${'uptime_slo'}              | ${null}                                                                                              | ${'the clause gives no figure'}
  ${'credit_table'}            | ${[{ below: 99.9, credit: 10 }]}                                                                     | ${'bands'}
  ${'credit_table'}            | ${{ multiple_of_fees: 50 }}                                                                          | ${'a formula instead of bands'}
  ${'liability_cap'}           | ${{ greater_of: [{ months_of_fees: 12, percent: 125 }, { amount: 500, currency: 'EUR' }] }}          | ${'the higher of two caps'}
  ${'spend_commit'}            | ${{ amount: 3000000, currency: 'USD', period: 'P36M' }}                                              | ${'money over a period'}
  ${'discount_tier'}           | ${[{ from: 5e9, unit: 'tokens a month', discount: 10 }]}                                             | ${'bands'}
  ${'discount_tier'}           | ${[{ volume: '5bn', off: 10 }]}                                                                      | ${'a table as the document has it'}
  ${'support_response'}        | ${[{ severity: 'priority 1', response: 'PT30M' }]}                                                   | ${'an answer within minutes'}
  ${'support_response'}        | ${[]}                                                                                                | ${'a table without a row'}
`('$key accepts $value: $because', ({ key, value }) => {
  expect(parseTermValue(key, value)).toEqual({ ok: true, value });
});

it.each`
  key                 | value                                   | says
  ${'initial_term'}   | ${'12 months'}                          | ${'initial_term must be a duration'}
  ${'initial_term'}   | ${''}                                   | ${'initial_term must be a duration'}
  ${'effective_date'} | ${'2026-02-30'}                         | ${'effective_date must be a date'}
  ${'uptime_slo'}     | ${{ percent: 999 }}                     | ${'"percent" of uptime_slo must be a number from 0 to 100'}
  ${'uptime_slo'}     | ${{ percentage: 99 }}                   | ${'uptime_slo has no part "percentage"'}
  ${'uptime_slo'}     | ${{}}                                   | ${'uptime_slo must be an object'}
  ${'spend_commit'}   | ${{ amount: 5, currency: 'DOLLAR' }}    | ${'"currency" of spend_commit must be an ISO 4217'}
  ${'spend_commit'}   | ${{ amount: -5, currency: 'USD' }}      | ${'"amount" of spend_commit must be a number from 0'}
  ${'renewal_type'}   | ${'automatic'}                          | ${'renewal_type must be one of none, express, auto, evergreen'}
  ${'training_use'}   | ${'OPT-IN'}                             | ${'training_use must be one of'}
  ${'max_renewals'}   | ${1.5}                                  | ${'max_renewals must be a whole number'}
  ${'eligible_spend'} | ${['marketplace', 5]}                   | ${'eligible_spend must be a list'}
  ${'liability_cap'}  | ${{ greater_of: [{ fees: 12 }] }}       | ${'"greater_of" of liability_cap must be a list'}
  ${'notice_method'}  | ${JSON.parse('{"__proto__": "email"}')} | ${'notice_method has no part "__proto__"'}
  ${'sole_remedy'}    | ${undefined}                            | ${'sole_remedy must be plain JSON'}
  ${'discount_tier'}  | ${[[[[[[[['deep']]]]]]]]}               | ${'discount_tier must be plain JSON'}
  ${'governing_law'}  | ${'x'.repeat(4001)}                     | ${'governing_law must be a text of at most'}
`('$key refuses $value: $says', ({ key, value, says }) => {
  const result = parseTermValue(key, value);
  expect(result).toMatchObject({ ok: false, refusal: { kind: 'invalid-term-value', because: 'invalid' } });
  expect(!result.ok && result.refusal.message).toContain(says);
});

it.each(TERM_KEYS)('%s may be left open', (key) => {
  expect(parseTermValue(key, null)).toEqual({ ok: true, value: null });
});

const tiers = TERM_SHAPES.discount_tier.form.kind === 'either' ? TERM_SHAPES.discount_tier.form.shapes[0] : undefined;

it.each`
  value                                      | at                 | because
  ${[{ discount: 5 }, { discount: 'five' }]} | ${[1, 'discount']} | ${'a word is no percentage'}
  ${[{ discount: 5 }, { discount: 101 }]}    | ${[1, 'discount']} | ${'there is no more than all'}
  ${[{ discount: 5, from: -1 }]}             | ${[0, 'from']}     | ${'it counts from nought'}
  ${[{ discount: 5, currency: 'DOLLAR' }]}   | ${[0, 'currency']} | ${'it is no currency'}
  ${[{ off: 5 }]}                            | ${[0]}             | ${'no such part'}
  ${'5 % off'}                               | ${[]}              | ${'words are no rows'}
`('says where a form was not filled in rightly, $at: $because', ({ value, at }) => {
  expect(misfitOf(tiers!, value)?.at).toEqual(at);
});
