import type { TermValue } from '@recourse/contracts-domain';
import { all, asJudgedBy, registered, searchedFor, silent } from './judged.fixture.js';
import { liabilityCapBelowPolicy } from './liability-cap-below-policy.js';

const cap = (value: TermValue) => registered('liability_cap', value, 'supplier');

it.each`
  told                                                                                                | verdicts      | says                                                         | because
  ${cap({ months_of_fees: 12 })}                                                                      | ${'met'}      | ${'at most 12 months'}                                       | ${'exactly what the policy asks for'}
  ${cap({ months_of_fees: 6 })}                                                                       | ${'HIGH'}     | ${'at most 6 months of fees; the policy asks for 12 months'} | ${'half of it'}
  ${cap({ months_of_fees: 12, percent: 50 })}                                                         | ${'HIGH'}     | ${'6 months'}                                                | ${'half of twelve months'}
  ${cap({ months_of_fees: 12, percent: 125 })}                                                        | ${'met'}      | ${'15 months'}                                               | ${'more than twelve months'}
  ${cap({ months_of_fees: '2.5' })}                                                                   | ${'HIGH'}     | ${'2.5 months'}                                              | ${'a decimal as text'}
  ${cap({ months_of_fees: 0 })}                                                                       | ${'CRITICAL'} | ${'liable for nothing'}                                      | ${'no liability at all'}
  ${cap({ amount: 0, currency: 'EUR' })}                                                              | ${'CRITICAL'} | ${'liable for nothing'}                                      | ${'nothing is nothing in any currency'}
  ${cap({ amount: 60000, currency: 'USD' })}                                                          | ${'HIGH'}     | ${'6 months'}                                                | ${'of 120,000 a year'}
  ${cap({ amount: 60000, currency: 'EUR' })}                                                          | ${'unknown'}  | ${'yearly value is needed'}                                  | ${'currencies are not compared'}
  ${all(cap({ amount: 60000, currency: 'USD' }), { contract: { annualValue: null } })}                | ${'unknown'}  | ${'yearly value is needed'}                                  | ${'half of what is not known'}
  ${cap({ greater_of: [{ months_of_fees: 6 }, { amount: 200000, currency: 'USD' }] })}                | ${'met'}      | ${'20 months'}                                               | ${'the higher one counts'}
  ${cap({ greater_of: [{ months_of_fees: 6 }, { amount: 100, currency: 'USD' }] })}                   | ${'HIGH'}     | ${'6 months'}                                                | ${'the higher one is low'}
  ${cap({ greater_of: [{ months_of_fees: 6 }, { fees_paid: 'all' }] })}                               | ${'unknown'}  | ${'cannot be expressed'}                                     | ${'the other alternative may be higher'}
  ${all(cap({ months_of_fees: 12 }), cap({ months_of_fees: 3 }))}                                     | ${'HIGH'}     | ${'3 months'}                                                | ${'the lowest cap bites'}
  ${all(cap({ months_of_fees: 24 }), registered('liability_cap', { months_of_fees: 1 }, 'customer'))} | ${'met'}      | ${'24 months'}                                               | ${'our own cap is our friend'}
  ${all(cap({ months_of_fees: 24 }), cap({ carve_outs: ['fraud'] }))}                                 | ${'unknown'}  | ${'cannot be expressed'}                                     | ${'another cap may be lower'}
  ${registered('liability_cap', false)}                                                               | ${'met'}      | ${'not capped'}                                              | ${'no cap on their liability'}
  ${searchedFor('liability_cap')}                                                                     | ${'LOW'}      | ${'for the supplier or for us'}                              | ${'the law decides, for both sides'}
  ${silent}                                                                                           | ${'unknown'}  | ${'register is silent'}                                      | ${'nobody has looked'}
`('$verdicts: $because', asJudgedBy(liabilityCapBelowPolicy));
