import { calendarDate, duration } from '@recourse/kernel';
import type { Told } from '../case/case.fixture.js';
import type { MissingFact } from '@recourse/renewals-domain';
import { all, asJudgedBy, flagsOf, proposed, searchedFor, silent } from './judged.fixture.js';
import { noticePeriodUnknown } from './notice-period-unknown.js';

const AUTO: Told = { term: { renewal: 'AUTOMATIC' } };
const missing = (fact: MissingFact, by: string | null): Told => ({
  timetable: {
    periodEnd: calendarDate('2026-11-30'),
    unknowns: [
      {
        contractId: 'contract-1',
        missing: fact,
        subject: null,
        prevents: [],
        resolveBy: by === null ? null : calendarDate(by),
      },
    ],
  },
});
const open = (fact: MissingFact): Told =>
  all({ term: { renewal: 'AUTOMATIC', noticePeriod: duration('P30D') } }, missing(fact, null));

it.each`
  told                                                                  | verdicts     | says                                                                                      | because
  ${{ term: { renewal: 'AUTOMATIC', noticePeriod: duration('P30D') } }} | ${'met'}     | ${'is known'}                                                                             | ${'it is there'}
  ${AUTO}                                                               | ${'HIGH'}    | ${'renews by itself, and the notice that stops it is unknown: no document has been read'} | ${'nobody has looked: unknown all the same'}
  ${all(AUTO, searchedFor('non_renewal_notice'))}                       | ${'HIGH'}    | ${'in 100% of the text, nothing found'}                                                   | ${'searched in vain'}
  ${all(AUTO, proposed('non_renewal_notice'))}                          | ${'HIGH'}    | ${'awaits review'}                                                                        | ${'the reader found one: review it'}
  ${{ term: { renewal: 'EVERGREEN' } }}                                 | ${'HIGH'}    | ${'is unknown'}                                                                           | ${'it goes on until somebody stops it'}
  ${{ term: { renewal: 'EXPRESS' } }}                                   | ${''}        | ${''}                                                                                     | ${'nothing has to be stopped'}
  ${{ term: { renewal: 'NONE' } }}                                      | ${''}        | ${''}                                                                                     | ${'nothing renews'}
  ${silent}                                                             | ${'unknown'} | ${'How the contract renews'}                                                              | ${'perhaps it renews by itself'}
  ${open('NOTICE_ANCHOR')}                                              | ${'MEDIUM'}  | ${'not what it is counted back from'}                                                     | ${'a period without an anchor'}
  ${open('NOTICE_BY_CUSTOMER')}                                         | ${'MEDIUM'}  | ${'for the supplier only'}                                                                | ${'a period that is not ours'}
`('$verdicts: $because', asJudgedBy(noticePeriodUnknown));

it('has to be found out before the earliest day it can be, or the end of the period', () => {
  expect(flagsOf(noticePeriodUnknown, all(AUTO, missing('NOTICE_PERIOD', '2026-08-31')))).toMatchObject([
    { actBy: '2026-08-31' },
  ]);
  expect(flagsOf(noticePeriodUnknown, all(AUTO, missing('NOTICE_PERIOD', null)))).toMatchObject([
    { actBy: '2026-11-30' },
  ]);
});
