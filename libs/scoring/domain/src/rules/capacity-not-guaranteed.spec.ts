import { calendarDate } from '@recourse/kernel';
import { all, asJudgedBy, registered, searchedFor } from './judged.fixture.js';
import { capacityNotGuaranteed } from './capacity-not-guaranteed.js';
import { capacity, commitment } from './records.fixture.js';

it.each`
  told                                                                                                          | verdicts     | says                                                                                           | because
  ${{ commitments: [capacity({ guarantee: 'RESERVED' })] }}                                                     | ${'met'}     | ${'reserves 200 PTU'}                                                                          | ${'the capacity is ours'}
  ${{ commitments: [capacity({ guarantee: 'QUOTA' })] }}                                                        | ${'HIGH'}    | ${'200 PTU is committed, and the contract gives only a quota, which does not assure capacity'} | ${'paid for, and not assured'}
  ${{ commitments: [capacity({ guarantee: 'NONE' })] }}                                                         | ${'HIGH'}    | ${'no guarantee that it is there'}                                                             | ${'paid for, and not there'}
  ${all({ commitments: [capacity()] }, registered('capacity_guarantee', 'reserved'))}                           | ${'met'}     | ${'reserves capacity'}                                                                         | ${'a clause says so'}
  ${all({ commitments: [capacity()] }, registered('capacity_guarantee', { guarantee: 'quota', region: 'EU' }))} | ${'LOW'}     | ${'only a quota'}                                                                              | ${'a clause says less'}
  ${all({ commitments: [capacity()] }, searchedFor('capacity_guarantee'))}                                      | ${'HIGH'}    | ${'no guarantee of capacity'}                                                                  | ${'searched in vain'}
  ${{ commitments: [capacity()] }}                                                                              | ${'unknown'} | ${'register is silent'}                                                                        | ${'nobody has looked'}
  ${{ commitments: [capacity({ guarantee: 'NONE', to: calendarDate('2026-06-14') })] }}                         | ${''}        | ${''}                                                                                          | ${'it is over'}
  ${{ commitments: [commitment()] }}                                                                            | ${''}        | ${''}                                                                                          | ${'money is committed, no capacity'}
  ${registered('capacity_guarantee', 'none')}                                                                   | ${'LOW'}     | ${'no guarantee that it is there'}                                                             | ${'pay-as-you-go, and a clause says so'}
  ${searchedFor('capacity_guarantee')}                                                                          | ${''}        | ${''}                                                                                          | ${'pay-as-you-go promises none by its nature'}
`('$verdicts: $because', asJudgedBy(capacityNotGuaranteed));
