import { nextDecision } from './next-decision.js';

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
