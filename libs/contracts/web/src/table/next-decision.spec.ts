import { insteadOfDay, nextDecision } from './next-decision.js';

const event = (kind: string, date: string, status = 'UPCOMING') => ({ kind, date, status, lastDayToAct: null });

it.each`
  events                                                                                     | next            | because
  ${[event('RENEWAL', '2026-12-01')]}                                                        | ${undefined}    | ${'a renewal happens by itself'}
  ${[event('NOTICE_DEADLINE', '2027-02-01'), event('REDUCTION_DEADLINE', '2027-01-01')]}     | ${'2027-01-01'} | ${'the earliest counts'}
  ${[event('NOTICE_DEADLINE', '2026-11-01', 'OVERDUE')]}                                     | ${'2026-11-01'} | ${'what was missed waits for somebody to say what came of it'}
  ${[event('NOTICE_DEADLINE', '2026-11-30', 'DONE'), event('NOTICE_SEND_BY', '2027-11-30')]} | ${'2027-11-30'} | ${'what is done needs no decision'}
`('the next decision is $next: $because', ({ events, next }) => {
  expect(nextDecision(events as ReturnType<typeof event>[])?.date).toBe(next);
});

const anyTime = { noticeAnchor: 'ANY_TIME', noticePeriod: 'P30D' };
const unknown = (...prevents: string[]) => [{ message: 'The notice period is not known.', prevents }];

it.each`
  contract                                                                          | says                         | because
  ${{ status: 'ACTIVE', term: anyTime }}                                            | ${'Any time, 30 days ahead'} | ${'no day is the last one'}
  ${{ status: 'ACTIVE', term: { ...anyTime, noticePeriod: null } }}                 | ${'Any time'}                | ${'how long ahead is not recorded'}
  ${{ status: 'NOTICE_GIVEN', term: anyTime }}                                      | ${undefined}                 | ${'it has been given'}
  ${{ status: 'ACTIVE', term: { noticeAnchor: 'BEFORE_END', noticePeriod: null } }} | ${undefined}                 | ${'nothing renews by itself'}
  ${{ status: 'ACTIVE', unknownDates: unknown('NOTICE_DEADLINE') }}                 | ${'Not known'}               | ${'a gap is said, never left empty'}
  ${{ status: 'ACTIVE', unknownDates: unknown('PRICE_LOCK_END') }}                  | ${undefined}                 | ${'the gap prevents nothing that asks to act'}
`('without a day it says $says: $because', ({ contract, says }) => {
  expect(insteadOfDay(contract as Parameters<typeof insteadOfDay>[0])?.says).toBe(says);
});
