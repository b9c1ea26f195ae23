import { calendarDate } from '@recourse/kernel';
import type { Told } from '../case/case.fixture.js';
import type { PriceLock } from '@recourse/contracts-domain';
import { asJudgedBy } from './judged.fixture.js';
import { commitmentOutlivesPriceLock } from './commitment-outlives-price-lock.js';
import { capacity, commitment, lock } from './records.fixture.js';

const fixed = (...priceLocks: PriceLock[]): Told => ({ commitments: [commitment()], priceLocks });

it.each`
  told                                                                                                                                                            | verdicts  | says                                                                                                          | because
  ${fixed(lock())}                                                                                                                                                | ${'met'}  | ${'fixed to its end'}                                                                                         | ${'both end on one day'}
  ${fixed(lock({ to: calendarDate('2026-09-30') }))}                                                                                                              | ${'HIGH'} | ${'runs to 2026-12-31, but the fixed price of Large 4 (1M input tokens) ends on 2026-09-30, 92 days earlier'} | ${'a quarter at any price'}
  ${fixed(lock({ to: calendarDate('2026-03-31') }))}                                                                                                              | ${'HIGH'} | ${'ended on 2026-03-31'}                                                                                      | ${'the lock is over already'}
  ${fixed(lock(), lock({ id: 'lock-2', sku: 'Small 4', to: calendarDate('2026-09-30') }), lock({ id: 'lock-3', sku: 'Mini 4', to: calendarDate('2026-08-31') }))} | ${'HIGH'} | ${'Mini 4 (1M input tokens) and 1 more ends on 2026-08-31'}                                                   | ${'the first to end is named'}
  ${fixed(lock({ to: calendarDate('2026-09-30') }), lock({ id: 'lock-2', from: calendarDate('2026-10-01') }))}                                                    | ${'met'}  | ${'fixed to its end'}                                                                                         | ${'a second lock follows'}
  ${fixed(lock({ to: null }))}                                                                                                                                    | ${'met'}  | ${'fixed to its end'}                                                                                         | ${'a lock without an end'}
  ${{ commitments: [capacity({ model: 'Small 4' })], priceLocks: [lock({ to: calendarDate('2026-09-30') })] }}                                                    | ${''}     | ${''}                                                                                                         | ${'the lock is for another model'}
  ${{ commitments: [commitment({ serviceId: 'a' })], priceLocks: [lock({ serviceId: 'b', to: calendarDate('2026-09-30') })] }}                                    | ${''}     | ${''}                                                                                                         | ${'the lock is for another service'}
  ${{ commitments: [commitment()] }}                                                                                                                              | ${''}     | ${''}                                                                                                         | ${'that there is no lock is another flag'}
`('$verdicts: $because', asJudgedBy(commitmentOutlivesPriceLock));
