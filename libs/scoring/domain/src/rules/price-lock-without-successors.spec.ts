import { calendarDate } from '@recourse/kernel';
import { all, asJudgedBy, proposed, registered, searchedFor, silent } from './judged.fixture.js';
import { priceLockWithoutSuccessors } from './price-lock-without-successors.js';
import { lock } from './records.fixture.js';

it.each`
  told                                                                                   | verdicts     | says                     | because
  ${{ priceLocks: [lock({ coversSuccessors: true })] }}                                  | ${'met'}     | ${'carries over'}        | ${'the lock says so'}
  ${{ priceLocks: [lock({ coversSuccessors: false })] }}                                 | ${'MEDIUM'}  | ${'does not carry over'} | ${'the lock denies it'}
  ${all({ priceLocks: [lock()] }, registered('successor_model_price', true))}            | ${'met'}     | ${'carries over'}        | ${'another clause says so'}
  ${all({ priceLocks: [lock()] }, registered('successor_model_price', false))}           | ${'MEDIUM'}  | ${'does not carry over'} | ${'another clause denies it'}
  ${all({ priceLocks: [lock()] }, searchedFor('successor_model_price'))}                 | ${'MEDIUM'}  | ${'nothing found'}       | ${'searched in vain'}
  ${all({ priceLocks: [lock()] }, proposed('successor_model_price'))}                    | ${'unknown'} | ${'awaits review'}       | ${'a proposal is no fact'}
  ${{ priceLocks: [lock()] }}                                                            | ${'unknown'} | ${'register is silent'}  | ${'nobody has looked'}
  ${{ priceLocks: [lock({ coversSuccessors: false, to: calendarDate('2026-06-14') })] }} | ${''}        | ${''}                    | ${'a lock that is over carries nothing'}
  ${{ priceLocks: [lock({ coversSuccessors: false, unit: 'GPU-hour' })] }}               | ${''}        | ${''}                    | ${'a machine has no successor model'}
  ${{ priceLocks: [lock({ coversSuccessors: false, unit: 'seat-month' })] }}             | ${''}        | ${''}                    | ${'nor has a seat'}
  ${silent}                                                                              | ${''}        | ${''}                    | ${'no lock'}
`('$verdicts: $because', asJudgedBy(priceLockWithoutSuccessors));
