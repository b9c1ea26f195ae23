import { TERM_SHAPES, type TermKey } from '@recourse/contracts-domain';
import { draftOf, formFor, lengthParts, valueOf } from './draft.js';

const again = (key: TermKey, value: unknown): unknown => {
  const shape = formFor(TERM_SHAPES[key], value);
  return valueOf(shape, draftOf(shape, value));
};

it.each`
  key                      | value
  ${'effective_date'}      | ${'2027-03-01'}
  ${'initial_term'}        | ${'P12M'}
  ${'renewal_type'}        | ${'auto'}
  ${'sole_remedy'}         | ${false}
  ${'max_renewals'}        | ${3}
  ${'max_renewals'}        | ${'unlimited'}
  ${'eligible_spend'}      | ${['Compute', 'Support, premium']}
  ${'non_renewal_notice'}  | ${{ duration: 'P60D', anchor: null, effect: null }}
  ${'renewal_price_cap'}   | ${4.5}
  ${'renewal_price_cap'}   | ${{ percent: 4.5, index: null }}
  ${'credit_table'}        | ${[{ below: 99.9, credit: 10 }, { below: 99, credit: 25 }]}
  ${'support_response'}    | ${[{ severity: 1, within: 'PT1H' }]}
  ${'upstream_dependency'} | ${['AWS']}
  ${'spend_commit'}        | ${{ amount: '120000', currency: 'USD', period: 'P1Y', from: null, to: null }}
`('enters $key $value and reads it back', ({ key, value }: { key: TermKey; value: never }) => {
  expect(again(key, value)).toEqual(value);
  expect(TERM_SHAPES[key].fits(value)).toBe(true);
});

it('takes a form without entries for a clause that leaves its point open', () => {
  const shape = TERM_SHAPES.non_renewal_notice;
  expect(valueOf(shape, { duration: '', anchor: null, effect: null })).toBeNull();
});

it.each`
  iso       | count   | unit
  ${'P60D'} | ${'60'} | ${'D'}
  ${'P5BD'} | ${'5'}  | ${'BD'}
  ${''}     | ${''}   | ${'D'}
`('splits $iso into $count $unit', ({ iso, count, unit }) => {
  expect(lengthParts(iso as string)).toEqual({ count, unit });
});
