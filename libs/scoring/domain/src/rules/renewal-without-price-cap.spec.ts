import { calendarDate } from '@recourse/kernel';
import type { Told } from '../case/case.fixture.js';
import { all, asJudgedBy, registered, searchedFor, silent } from './judged.fixture.js';
import { renewalWithoutPriceCap } from './renewal-without-price-cap.js';
import { lock } from './records.fixture.js';

const AUTO: Told = { term: { renewal: 'AUTOMATIC' } };

it.each`
  told                                                                                                                                      | verdicts     | says                                    | because
  ${all(AUTO, registered('renewal_price_cap', 5))}                                                                                          | ${'met'}     | ${'capped'}                             | ${'a cap in percent'}
  ${all(AUTO, registered('renewal_price_cap', 'consumer price index'))}                                                                     | ${'met'}     | ${'capped'}                             | ${'a cap by an index'}
  ${all(AUTO, { priceLocks: [lock({ increaseCapPercent: 3 })] })}                                                                           | ${'met'}     | ${'capped'}                             | ${'every lock has its cap'}
  ${all(AUTO, { priceLocks: [lock({ increaseCapPercent: 3 }), lock({ id: 'lock-2', sku: 'Small 4' })] }, searchedFor('renewal_price_cap'))} | ${'HIGH'}    | ${'no cap on the increase'}             | ${'one price has none'}
  ${all(AUTO, registered('renewal_price_cap', false))}                                                                                      | ${'HIGH'}    | ${'no cap on the increase'}             | ${'a person stated that there is none'}
  ${all(AUTO, searchedFor('renewal_price_cap'), { timetable: { renewsOn: calendarDate('2027-03-01') } })}                                   | ${'HIGH'}    | ${'renews by itself on 2027-03-01'}     | ${'searched in vain'}
  ${AUTO}                                                                                                                                   | ${'unknown'} | ${'register is silent'}                 | ${'nobody has looked'}
  ${{ term: { renewal: 'EXPRESS' } }}                                                                                                       | ${''}        | ${''}                                   | ${'whoever must agree can also bargain'}
  ${{ term: { renewal: 'NONE' } }}                                                                                                          | ${''}        | ${''}                                   | ${'nothing renews'}
  ${silent}                                                                                                                                 | ${'unknown'} | ${'How the contract renews is unknown'} | ${'perhaps it renews by itself'}
`('$verdicts: $because', asJudgedBy(renewalWithoutPriceCap));
