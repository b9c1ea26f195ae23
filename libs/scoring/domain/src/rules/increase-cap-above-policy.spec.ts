import { asJudgedBy, registered, silent } from './judged.fixture.js';
import { increaseCapAbovePolicy } from './increase-cap-above-policy.js';
import { lock } from './records.fixture.js';

it.each`
  told                                                                                                                 | policy                        | verdicts    | says                                             | because
  ${registered('renewal_price_cap', 7)}                                                                                | ${{}}                         | ${'met'}    | ${'capped at 7%'}                                | ${'exactly what the policy accepts'}
  ${registered('renewal_price_cap', { percent: 10 })}                                                                  | ${{}}                         | ${'MEDIUM'} | ${'up to 10% at renewal; the policy accepts 7%'} | ${'more than that'}
  ${registered('renewal_price_cap', 10)}                                                                               | ${{ increaseCapPercent: 10 }} | ${'met'}    | ${'10%'}                                         | ${'the policy may accept more'}
  ${{ priceLocks: [lock({ increaseCapPercent: 12 }), lock({ id: 'lock-2', sku: 'Small 4', increaseCapPercent: 3 })] }} | ${{}}                         | ${'MEDIUM'} | ${'12%'}                                         | ${'the highest cap counts'}
  ${registered('renewal_price_cap', 'consumer price index')}                                                           | ${{}}                         | ${''}       | ${''}                                            | ${'an index has no figure'}
  ${silent}                                                                                                            | ${{}}                         | ${''}       | ${''}                                            | ${'whether there is one is asked elsewhere'}
`('$verdicts: $because', asJudgedBy(increaseCapAbovePolicy));
