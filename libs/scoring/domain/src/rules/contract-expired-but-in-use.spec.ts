import { calendarDate } from '@recourse/kernel';
import { asJudgedBy, silent } from './judged.fixture.js';
import { contractExpiredButInUse } from './contract-expired-but-in-use.js';

it.each`
  told                                                      | verdicts      | says                                                               | because
  ${silent}                                                 | ${''}         | ${''}                                                              | ${'it is in force'}
  ${{ timetable: { endedOn: calendarDate('2026-06-01') } }} | ${'CRITICAL'} | ${'in use although the contract ended on 2026-06-01, 14 days ago'} | ${'its last day is over'}
  ${{ contract: { status: 'EXPIRED' } }}                    | ${'CRITICAL'} | ${'is expired'}                                                    | ${'somebody recorded it'}
  ${{ contract: { status: 'TERMINATED' } }}                 | ${'CRITICAL'} | ${'is terminated'}                                                 | ${'somebody ended it'}
  ${{ contract: { status: 'EXPIRED', inUse: false } }}      | ${''}         | ${''}                                                              | ${'nobody uses it'}
  ${{ contract: { status: 'DRAFT' } }}                      | ${''}         | ${''}                                                              | ${'it has not begun'}
`('$verdicts: $because', asJudgedBy(contractExpiredButInUse));
