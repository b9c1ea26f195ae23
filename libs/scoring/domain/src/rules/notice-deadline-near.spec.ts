import { calendarDate, duration } from '@recourse/kernel';
import type { Told } from '../case/case.fixture.js';
import type { NoticeDay } from '../case/timetable.js';
import { asJudgedBy, flagsOf, silent } from './judged.fixture.js';
import { noticeDeadlineNear } from './notice-deadline-near.js';

const noticeBy = (deadline: string, told: Partial<NoticeDay> = {}): Told => ({
  timetable: {
    notice: { deadline: calendarDate(deadline), sendBy: calendarDate(deadline), purpose: 'STOP_RENEWAL', ...told },
    renewsOn: calendarDate('2026-12-01'),
    periodEnd: calendarDate('2026-11-30'),
  },
});

it.each`
  told                                                                   | policy                    | verdicts      | says                                                                                                      | because
  ${noticeBy('2026-09-13')}                                              | ${{}}                     | ${'HIGH'}     | ${'The last day to give notice is 2026-09-13, in 90 days; without it the contract renews on 2026-12-01.'} | ${'ninety days ahead'}
  ${noticeBy('2026-09-14')}                                              | ${{}}                     | ${''}         | ${''}                                                                                                     | ${'ninety-one days ahead'}
  ${noticeBy('2026-09-14')}                                              | ${{ noticeNearDays: 91 }} | ${'HIGH'}     | ${'in 91 days'}                                                                                           | ${'the policy may look further'}
  ${noticeBy('2026-07-15')}                                              | ${{}}                     | ${'CRITICAL'} | ${'in 30 days'}                                                                                           | ${'thirty days ahead'}
  ${noticeBy('2026-07-16')}                                              | ${{}}                     | ${'HIGH'}     | ${'in 31 days'}                                                                                           | ${'thirty-one days ahead'}
  ${noticeBy('2026-06-16')}                                              | ${{}}                     | ${'CRITICAL'} | ${'in 1 day;'}                                                                                            | ${'one day, in the singular'}
  ${noticeBy('2026-06-15')}                                              | ${{}}                     | ${'CRITICAL'} | ${'today'}                                                                                                | ${'the last day itself'}
  ${noticeBy('2026-06-14')}                                              | ${{}}                     | ${''}         | ${''}                                                                                                     | ${'it is missed, which is another flag'}
  ${noticeBy('2026-07-10', { sendBy: calendarDate('2026-07-06') })}      | ${{}}                     | ${'CRITICAL'} | ${'2026-07-10, in 25 days, to be sent by 2026-07-06'}                                                     | ${'it must arrive in time'}
  ${noticeBy('2026-06-17', { sendBy: calendarDate('2026-06-12') })}      | ${{}}                     | ${'CRITICAL'} | ${'the safe day to send it was 2026-06-12'}                                                               | ${'it may still arrive in time'}
  ${noticeBy('2026-07-10', { purpose: 'RENEW' })}                        | ${{}}                     | ${'CRITICAL'} | ${'without it the contract ends on 2026-11-30'}                                                           | ${'an option that lapses'}
  ${noticeBy('2026-07-10', { purpose: 'END' })}                          | ${{}}                     | ${'CRITICAL'} | ${'the contract does not say'}                                                                            | ${'silent on renewal'}
  ${{ ...noticeBy('2026-07-10'), contract: { status: 'NOTICE_GIVEN' } }} | ${{}}                     | ${''}         | ${''}                                                                                                     | ${'it is given'}
  ${{ ...noticeBy('2026-07-10'), contract: { status: 'DRAFT' } }}        | ${{}}                     | ${''}         | ${''}                                                                                                     | ${'nothing binds yet'}
  ${silent}                                                              | ${{}}                     | ${''}         | ${''}                                                                                                     | ${'no notice is known'}
`('$verdicts: $because', asJudgedBy(noticeDeadlineNear));

it('the day to act is the safe day to send, while that is ahead', () => {
  const told = noticeBy('2026-07-10', { sendBy: calendarDate('2026-07-06') });
  expect(flagsOf(noticeDeadlineNear, told)).toMatchObject([{ actBy: '2026-07-06' }]);
  expect(flagsOf(noticeDeadlineNear, { ...told, today: calendarDate('2026-07-07') })).toMatchObject([
    { actBy: '2026-07-10' },
  ]);
});

it('rests on the fields of the term it was counted from', () => {
  const told = {
    ...noticeBy('2026-07-10'),
    term: { noticePeriod: duration('P30D'), noticeAnchor: 'BEFORE_END' },
  } as const;
  expect(flagsOf(noticeDeadlineNear, told)[0]?.basis).toEqual({
    kind: 'records',
    records: [
      { kind: 'TERM', id: 'noticePeriod', contractId: 'contract-1' },
      { kind: 'TERM', id: 'noticeAnchor', contractId: 'contract-1' },
    ],
  });
});
