import { calendarDate } from '@recourse/kernel';
import type { Told } from '../case/case.fixture.js';
import { all, asJudgedBy, flagsOf } from './judged.fixture.js';
import { priceLockEndsBeforeTerm } from './price-lock-ends-before-term.js';
import { lock } from './records.fixture.js';

const TERM: Told = { timetable: { periodEnd: calendarDate('2027-02-28') } };

it.each`
  told                                                                                                                             | verdicts           | says                                                                        | because
  ${all({ priceLocks: [lock({ to: calendarDate('2027-02-28') })] }, TERM)}                                                         | ${'met'}           | ${'to the end of the term'}                                                 | ${'both end on one day'}
  ${all({ priceLocks: [lock()] }, TERM)}                                                                                           | ${'MEDIUM'}        | ${'ends on 2026-12-31, 59 days before the term does on 2027-02-28; no cap'} | ${'two months at any price'}
  ${all({ priceLocks: [lock({ increaseCapPercent: 5 })] }, TERM)}                                                                  | ${'LOW'}           | ${'rise by up to 5%'}                                                       | ${'two months at a limited price'}
  ${all({ priceLocks: [lock({ to: calendarDate('2026-03-31') })] }, TERM)}                                                         | ${'HIGH'}          | ${'ended on 2026-03-31'}                                                    | ${'it is over already'}
  ${all({ priceLocks: [lock({ to: null })] }, TERM)}                                                                               | ${'met'}           | ${'to the end of the term'}                                                 | ${'a lock without an end'}
  ${all({ priceLocks: [lock(), lock({ id: 'lock-2', from: calendarDate('2027-01-01'), to: calendarDate('2027-12-31') })] }, TERM)} | ${'met'}           | ${'to the end of the term'}                                                 | ${'a second lock follows the first'}
  ${all({ priceLocks: [lock(), lock({ id: 'lock-2', sku: 'Small 4' })] }, TERM)}                                                   | ${'MEDIUM MEDIUM'} | ${'Small 4'}                                                                | ${'each price is judged'}
  ${{ priceLocks: [lock()] }}                                                                                                      | ${'unknown'}       | ${'The end of the term of Large 4 (1M input tokens) is unknown'}            | ${'nothing to compare with'}
  ${TERM}                                                                                                                          | ${''}              | ${''}                                                                       | ${'no lock, nothing to compare'}
`('$verdicts: $because', asJudgedBy(priceLockEndsBeforeTerm));

it('the lock names the flag and its end is the day to act by', () => {
  expect(flagsOf(priceLockEndsBeforeTerm, all({ priceLocks: [lock()] }, TERM))).toMatchObject([
    {
      subject: 'lock-1',
      actBy: '2026-12-31',
      basis: { kind: 'records', records: [{ kind: 'PRICE_LOCK', id: 'lock-1', contractId: 'contract-1' }] },
    },
  ]);
});
