import { calendarDate } from '@recourse/kernel';
import type { Told } from '../case/case.fixture.js';
import type { NoticeDay } from '../case/timetable.js';
import { asJudgedBy, silent } from './judged.fixture.js';
import { noticeDeadlineMissed } from './notice-deadline-missed.js';

const noticeBy = (deadline: string, told: Partial<NoticeDay> = {}): Told => ({
  timetable: {
    notice: { deadline: calendarDate(deadline), sendBy: calendarDate(deadline), purpose: 'STOP_RENEWAL', ...told },
    renewsOn: calendarDate('2026-12-01'),
    periodEnd: calendarDate('2026-11-30'),
  },
});

it.each`
  told                                                                   | verdicts  | says                                                                                           | because
  ${noticeBy('2026-06-14')}                                              | ${'HIGH'} | ${'The last day to give notice was 2026-06-14; without it the contract renews on 2026-12-01.'} | ${'a day too late'}
  ${noticeBy('2026-06-15')}                                              | ${''}     | ${''}                                                                                          | ${'today it can still be given'}
  ${noticeBy('2026-06-14', { purpose: 'RENEW' })}                        | ${'HIGH'} | ${'the contract ends on 2026-11-30'}                                                           | ${'the option has lapsed'}
  ${{ ...noticeBy('2026-06-14'), contract: { status: 'NOTICE_GIVEN' } }} | ${''}     | ${''}                                                                                          | ${'it was given'}
  ${{ ...noticeBy('2026-06-14'), contract: { status: 'EXPIRED' } }}      | ${''}     | ${''}                                                                                          | ${'the contract is over'}
  ${silent}                                                              | ${''}     | ${''}                                                                                          | ${'no notice is known'}
`('$verdicts: $because', asJudgedBy(noticeDeadlineMissed));
