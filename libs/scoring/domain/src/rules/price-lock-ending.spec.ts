import { calendarDate } from '@recourse/kernel';
import type { Told } from '../case/case.fixture.js';
import { asJudgedBy } from './judged.fixture.js';
import { priceLockEnding } from './price-lock-ending.js';
import { lock } from './records.fixture.js';

const on = (day: string): Told => ({ today: calendarDate(day), priceLocks: [lock()] });

it.each`
  told                                                                             | policy                         | verdicts | says                                                          | because
  ${on('2026-10-02')}                                                              | ${{}}                          | ${'LOW'} | ${'Large 4 (1M input tokens) ends on 2026-12-31, in 90 days'} | ${'ninety days ahead'}
  ${on('2026-10-01')}                                                              | ${{}}                          | ${''}    | ${''}                                                         | ${'ninety-one days ahead'}
  ${on('2026-10-01')}                                                              | ${{ priceLockEndingDays: 91 }} | ${'LOW'} | ${'in 91 days'}                                               | ${'the policy may look further'}
  ${on('2026-12-31')}                                                              | ${{}}                          | ${'LOW'} | ${'in 0 days'}                                                | ${'the last day of the lock'}
  ${on('2027-01-01')}                                                              | ${{}}                          | ${''}    | ${''}                                                         | ${'it is over'}
  ${{ priceLocks: [lock({ to: null })] }}                                          | ${{}}                          | ${''}    | ${''}                                                         | ${'no end is known'}
  ${{ ...on('2026-10-02'), timetable: { periodEnd: calendarDate('2026-12-31') } }} | ${{}}                          | ${'LOW'} | ${'in 90 days'}                                               | ${'it ends with the term'}
  ${{ ...on('2026-10-02'), timetable: { periodEnd: calendarDate('2027-01-31') } }} | ${{}}                          | ${''}    | ${''}                                                         | ${'it ends before the term, which is another flag'}
`('$verdicts: $because', asJudgedBy(priceLockEnding));
