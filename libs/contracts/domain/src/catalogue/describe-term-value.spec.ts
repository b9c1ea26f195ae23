import { describeTermValue } from './describe-term-value.js';

it.each`
  key                     | says
  ${'renewal_type'}       | ${'one of none, express, auto, evergreen'}
  ${'initial_term'}       | ${'a duration such as P30D'}
  ${'non_renewal_notice'} | ${'duration: a duration such as P30D'}
  ${'spend_commit'}       | ${'currency: an ISO 4217 currency code'}
`('says of $key that it is "$says"', ({ key, says }) => {
  expect(describeTermValue(key)).toContain(says);
});
