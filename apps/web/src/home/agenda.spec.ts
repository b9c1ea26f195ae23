import { agendaOf, linesOf, type AgendaEvent } from './agenda.js';

const event = (over: Partial<AgendaEvent>): AgendaEvent => ({
  id: 'e',
  kind: 'PRICE_LOCK_END',
  period: null,
  date: '2027-01-07',
  lastDayToAct: '2027-01-07',
  status: 'UPCOMING',
  contract: { id: 'c' },
  ...over,
});

const HORIZONS = [
  { name: 'In 30 days', before: '2026-12-24' },
  { name: 'In 90 days', before: '2027-02-22' },
];

it('shows the day to send a notice and not, once more, the day it must arrive', () => {
  const lines = linesOf([
    event({ id: 'arrive', kind: 'NOTICE_DEADLINE', period: 0, date: '2026-12-05', lastDayToAct: '2026-12-02' }),
    event({ id: 'send', kind: 'NOTICE_SEND_BY', period: 0, date: '2026-12-02', lastDayToAct: '2026-12-02' }),
  ]);
  expect(lines).toMatchObject([{ event: { id: 'send' }, day: '2026-12-02', others: [] }]);
});

it('gathers locks of one contract that end on one day, and no others', () => {
  const lines = linesOf([
    event({ id: 'a' }),
    event({ id: 'b' }),
    event({ id: 'c', date: '2027-01-08', lastDayToAct: null }),
  ]);
  expect(lines).toMatchObject([
    { event: { id: 'a' }, others: [{ id: 'b' }] },
    { event: { id: 'c' }, others: [] },
  ]);
});

it('puts what was missed first, and each day into one span', () => {
  const parts = agendaOf(
    [
      event({ id: 'later' }),
      event({ id: 'soon', kind: 'COMMITMENT_END', date: '2026-12-01', lastDayToAct: null }),
      event({
        id: 'missed',
        kind: 'NOTICE_DEADLINE',
        date: '2026-11-17',
        lastDayToAct: '2026-11-17',
        status: 'OVERDUE',
      }),
    ],
    HORIZONS,
  );
  expect(parts.map(({ name, lines }) => [name, lines.map((line) => line.event.id)])).toEqual([
    ['Missed, and not yet settled', ['missed']],
    ['In 30 days', ['soon']],
    ['In 90 days', ['later']],
  ]);
});
