import { TERM_SHAPES, type TermKey } from '@recourse/contracts-domain';
import { draftOf, formFor, lengthOf, lengthParts, valueOf } from './draft.js';
import { emptied } from './free-table.js';

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
  ${'credit_table'}        | ${{ multiple_of_fees: 50, months: { first: 'free', others: [1, 2.5] }, cumulative: false }}
  ${'support_response'}    | ${[{ severity: 'priority 1', response: 'PT30M', resolution: null }]}
  ${'support_response'}    | ${[{ severity: 1, within: 'PT1H' }]}
  ${'discount_tier'}       | ${[{ from: 5e9, unit: 'tokens a month', currency: null, discount: 10, rule: 'Above 5bn.' }]}
  ${'discount_tier'}       | ${[{ volume: '5bn', off: 10 }]}
  ${'burndown_rule'}       | ${{ of: 'cached input tokens', weight: 0.1, rule: null }}
  ${'burndown_rule'}       | ${[{ of: 'output tokens', weight: 4, rule: null }]}
  ${'burndown_rule'}       | ${'Output counts four times.'}
  ${'rate_limit'}          | ${{ quantity: 2000000, unit: 'tpm', tier: '4', model: null }}
  ${'latency_slo'}         | ${{ percentile: 99, value: 2, unit: 'seconds', metric: null, model: null }}
  ${'parties'}             | ${['Harbour Models Ltd']}
  ${'parties'}             | ${[{ name: 'Harbour Models Ltd', role: 'supplier' }]}
  ${'capacity_guarantee'}  | ${{ guarantee: 'reserved', region: ['EU', 'US'] }}
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
  ${'PT4H'} | ${'4'}  | ${'TH'}
  ${''}     | ${''}   | ${'D'}
`('splits $iso into $count $unit', ({ iso, count, unit }) => {
  expect(lengthParts(iso as string)).toEqual({ count, unit });
  expect(lengthOf(count as string, unit as string)).toBe(iso || null);
});

it('takes what is typed as a number for one, and leaves out rows and lines without an entry', () => {
  const { discount_tier: tiers, eligible_spend: spend } = TERM_SHAPES;
  expect(valueOf(tiers, [{ discount: '7,5', unit: ' seats ' }, null, { rule: '' }])).toEqual([
    { from: null, unit: 'seats', currency: null, discount: 7.5, rule: null },
  ]);
  expect(valueOf(spend, ['Compute', '', ' Support '])).toEqual(['Compute', 'Support']);
});

it('adds a row like the others to a table of its own, with nothing entered', () => {
  expect(emptied({ volume: '5bn', off: ['10', '12'], more: { net: true } })).toEqual({
    volume: null,
    off: [null],
    more: { net: null },
  });
});
