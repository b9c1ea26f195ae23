import { calendarDate } from '@recourse/kernel';
import { eventStatus, type EventState } from './event-status.js';

it.each`
  kind                       | date            | act             | today           | status        | because
  ${'NOTICE_DEADLINE'}       | ${'2026-12-01'} | ${'2026-11-27'} | ${'2026-10-27'} | ${'UPCOMING'} | ${'thirty-one days to the day to act'}
  ${'NOTICE_DEADLINE'}       | ${'2026-12-01'} | ${'2026-11-27'} | ${'2026-10-28'} | ${'DUE'}      | ${'thirty days to the day to act'}
  ${'NOTICE_DEADLINE'}       | ${'2026-12-01'} | ${'2026-11-27'} | ${'2026-11-29'} | ${'DUE'}      | ${'the safe day has passed, the deadline not'}
  ${'NOTICE_DEADLINE'}       | ${'2026-12-01'} | ${'2026-11-27'} | ${'2026-12-01'} | ${'DUE'}      | ${'the last day still counts'}
  ${'NOTICE_DEADLINE'}       | ${'2026-12-01'} | ${'2026-11-27'} | ${'2026-12-02'} | ${'OVERDUE'}  | ${'missed'}
  ${'CREDIT_CLAIM_DEADLINE'} | ${'2026-12-01'} | ${'2026-12-01'} | ${'2026-12-02'} | ${'OVERDUE'}  | ${'not claimed'}
  ${'PERIOD_END'}            | ${'2026-12-01'} | ${'2026-12-01'} | ${'2026-12-02'} | ${'DONE'}     | ${'it happened'}
  ${'RENEWAL'}               | ${'2027-03-01'} | ${'2026-12-01'} | ${'2026-12-02'} | ${'UPCOMING'} | ${'nothing left to do, and far ahead'}
  ${'RENEWAL'}               | ${'2027-03-01'} | ${'2026-12-01'} | ${'2026-11-20'} | ${'DUE'}      | ${'it can still be stopped'}
  ${'PRICE_LOCK_END'}        | ${'2026-12-31'} | ${null}         | ${'2026-12-01'} | ${'DUE'}      | ${'thirty days ahead'}
`('$kind of $date is $status on $today: $because', ({ kind, date, act, today, status }) => {
  const event: EventState = { kind, date, lastDayToAct: act, settledOn: null, decision: null };
  expect(eventStatus(event, calendarDate(today as string))).toBe(status);
});

it('is done once settled, and whatever a person decided', () => {
  const missed: EventState = {
    kind: 'NOTICE_DEADLINE',
    date: calendarDate('2026-12-01'),
    lastDayToAct: null,
    settledOn: null,
    decision: null,
  };
  const later = calendarDate('2027-01-01');
  expect(eventStatus({ ...missed, settledOn: calendarDate('2026-11-01') }, later)).toBe('DONE');
  expect(eventStatus({ ...missed, decision: 'DISMISSED' }, later)).toBe('DISMISSED');
});
