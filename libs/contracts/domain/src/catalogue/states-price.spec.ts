import { statesPrice } from './states-price.js';

it.each`
  key                   | value                                               | states   | because
  ${'price_lock'}       | ${{ scope: 'fees' }}                                | ${true}  | ${'what it is about is a price'}
  ${'eligible_spend'}   | ${['marketplace']}                                  | ${true}  | ${'commitments are prices'}
  ${'liability_cap'}    | ${{ greater_of: [{ amount: 5, currency: 'EUR' }] }} | ${true}  | ${'an amount stands deep inside'}
  ${'liability_cap'}    | ${{ months_of_fees: 12 }}                           | ${false} | ${'it names no amount'}
  ${'governing_law'}    | ${'Ireland'}                                        | ${false} | ${'it is about something else'}
  ${'switching_charge'} | ${{ amount: '5.00', currency: 'EUR' }}              | ${true}  | ${'a fee'}
`('$key $value states a price is $states: $because', ({ key, value, states }) => {
  expect(statesPrice({ key, value })).toBe(states);
});
