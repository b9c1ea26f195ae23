import { calendarDate } from '@recourse/kernel';
import type { Told } from '../case/case.fixture.js';
import { asJudgedBy, flagsOf } from './judged.fixture.js';
import { commitmentEnding } from './commitment-ending.js';
import { commitment } from './records.fixture.js';

const on = (day: string): Told => ({ today: calendarDate(day), commitments: [commitment()] });

it.each`
  told                                                                                                    | policy                           | verdicts    | says                                            | because
  ${on('2026-10-02')}                                                                                     | ${{}}                            | ${'MEDIUM'} | ${'USD 365,000 ends on 2026-12-31, in 90 days'} | ${'ninety days ahead'}
  ${on('2026-10-01')}                                                                                     | ${{}}                            | ${''}       | ${''}                                           | ${'ninety-one days ahead'}
  ${on('2026-10-01')}                                                                                     | ${{ commitmentEndingDays: 120 }} | ${'MEDIUM'} | ${'in 91 days'}                                 | ${'the policy may look further'}
  ${on('2026-12-31')}                                                                                     | ${{}}                            | ${'MEDIUM'} | ${'in 0 days'}                                  | ${'its last day'}
  ${on('2027-01-01')}                                                                                     | ${{}}                            | ${''}       | ${''}                                           | ${'it is over'}
  ${{ today: calendarDate('2025-12-01'), commitments: [commitment({ to: calendarDate('2026-01-31') })] }} | ${{}}                            | ${''}       | ${''}                                           | ${'it has not begun'}
`('$verdicts: $because', asJudgedBy(commitmentEnding));

it.each`
  reduceBy        | actBy           | because
  ${'2026-11-30'} | ${'2026-11-30'} | ${'until then it can be reduced'}
  ${'2026-09-30'} | ${'2026-12-31'} | ${'the window to reduce is over'}
  ${null}         | ${'2026-12-31'} | ${'there is no such window'}
`('the day to decide by is $actBy: $because', ({ reduceBy, actBy }: { reduceBy: string | null; actBy: string }) => {
  const timetable = { reduceBy: reduceBy === null ? null : calendarDate(reduceBy) };
  expect(flagsOf(commitmentEnding, { ...on('2026-10-02'), timetable })).toMatchObject([{ actBy }]);
});
