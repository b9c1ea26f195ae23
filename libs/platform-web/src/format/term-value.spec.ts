import { formatTermValue } from './term-value.js';

it.each`
  value                                                       | words
  ${null}                                                     | ${'—'}
  ${true}                                                     | ${'Yes'}
  ${'P60D'}                                                   | ${'60 days'}
  ${'PT1H'}                                                   | ${'1 hour'}
  ${'same_as_initial_term'}                                   | ${'Same as initial term'}
  ${'Customer may bring its own key.'}                        | ${'Customer may bring its own key.'}
  ${['AWS', 'Microsoft Azure']}                               | ${'AWS, Microsoft Azure'}
  ${{ duration: 'P60D', anchor: null, effect: null }}         | ${'60 days'}
  ${{ duration: 'P5BD', anchor: 'end of the term' }}          | ${'5 business days · anchor: end of the term'}
  ${{ anchor: 'termination', duration: 'P30D' }}              | ${'30 days · anchor: Termination'}
  ${{ objection: 'P15D' }}                                    | ${'Objection: 15 days'}
  ${{ percent: 99.9, interval: 'month', scope: null }}        | ${'99.9% · interval: Month'}
  ${[{ below: 99.9, credit: 10 }, { below: 99, credit: 25 }]} | ${'below: 99.9% · credit: 10%; below: 99% · credit: 25%'}
  ${{}}                                                       | ${'—'}
  ${'P5BD after sending'}                                     | ${'5 business days after sending'}
  ${'eight P4D or P5 instances'}                              | ${'eight P4D or P5 instances'}
`('writes $value as $words', ({ value, words }) => {
  expect(formatTermValue(value)).toBe(words);
});

it('writes money and days as the locale does', () => {
  expect(formatTermValue({ amount: 120000, currency: 'USD', period: 'P1Y', from: '2027-03-01' }, 'commitment')).toMatch(
    /USD.120,000 · 1 year · from: .*2027/,
  );
});

it('writes a cap on an increase as a share', () => {
  expect(formatTermValue(3, 'renewal_price_cap')).toBe('3%');
  expect(formatTermValue(3, 'max_renewals')).toBe('3');
});
