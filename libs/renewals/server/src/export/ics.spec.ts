import { addDays, calendarDate } from '@recourse/kernel';
import ICAL from 'ical.js';
import nodeIcal from 'node-ical';
import type { CalendarRow } from './calendar-row.js';
import { noticeRow, streamed, wholeOf } from './calendar-row.fixture.js';
import { calendarIcs } from './ics.js';

const written = async (...rows: CalendarRow[]): Promise<string> =>
  (await wholeOf(calendarIcs(streamed(...rows)))).toString();

const eventsOf = (text: string) =>
  new ICAL.Component(ICAL.parse(text) as never).getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));

const with_ = (event: Partial<CalendarRow['event']>, more: Partial<CalendarRow> = {}): CalendarRow => ({
  ...noticeRow,
  ...more,
  event: { ...noticeRow.event, ...event },
});

it('is one whole day, whose end is the day after', async () => {
  const [event] = eventsOf(await written(noticeRow));
  expect(event?.startDate.isDate).toBe(true);
  expect(event?.startDate.toString()).toBe('2027-01-30');
  expect(event?.endDate.toString()).toBe('2027-01-31');
});

it.each(['2028-02-29', '2026-12-31', '2027-03-28'])('falls on %s for another reader, too', async (day) => {
  const date = calendarDate(day);
  const parsed = nodeIcal.sync.parseICS(await written(with_({ date })));
  const [event] = Object.values(parsed).filter((part) => part?.type === 'VEVENT');
  if (event?.type !== 'VEVENT') throw new Error('no event');
  expect(event.datetype).toBe('date');
  const local = (moment: Date) =>
    [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()]
      .map((part) => String(part).padStart(2, '0'))
      .join('-');
  expect(local(event.start)).toBe(day);
  expect(event.end && local(event.end)).toBe(addDays(date, 1));
});

it('keeps its UID when the date moves, and says that it is a newer version', async () => {
  const moved = with_({ date: calendarDate('2027-02-28') }, { sequence: 4 });
  const [before] = eventsOf(await written(noticeRow));
  const [after] = eventsOf(await written(moved));
  expect(after?.uid).toBe(before?.uid);
  expect([before?.sequence, after?.sequence]).toEqual([3, 4]);
});

it('names the contract in the summary and the derivation in the description', async () => {
  const [documentId, proposalId] = ['01900000-0000-7000-8000-00000000d0c0', '01900000-0000-7000-8000-000000009f05'];
  const text = 'not less than thirty (30) days; before';
  const quotes = [{ text, document: 'order.pdf', page: 4, documentId, proposalId }];
  const [event] = eventsOf(await written(with_({}, { quotes })));
  expect(event?.summary).toBe('OF-2026-17: Last day to give notice against renewal (Contoso Models)');
  expect(event?.description).toContain('last day to give notice: 2027-01-30 = end 2027-03-01 minus 30 days');
  expect(event?.description).toContain('“not less than thirty (30) days; before” (order.pdf, page 4)');
  expect(event?.description).toContain('Amount at stake: USD 125,000.50');
});

it('reminds before a deadline, and no more once it is settled', async () => {
  const alarms = (text: string) => text.match(/^TRIGGER:.*$/gm);
  expect(alarms(await written(noticeRow))).toHaveLength(2);
  expect(alarms(await written(with_({ settledOn: calendarDate('2027-01-04') })))).toBeNull();
  expect(alarms(await written(with_({}, { decision: 'DISMISSED' })))).toBeNull();
});

it('is no invitation, and says how often to ask again', async () => {
  const text = await written(noticeRow);
  expect(text).not.toMatch(/^METHOD/m);
  expect(text).toMatch(/^REFRESH-INTERVAL;VALUE=DURATION:PT6H\r$/m);
});

it('folds long lines at 75 octets without splitting a character', async () => {
  const title = '変更管理 – Überprüfung 🧾 '.repeat(12);
  const bytes = await wholeOf(calendarIcs(streamed(with_({}, { contract: { ...noticeRow.contract, title } }))));
  const lines = bytes.toString('latin1').split('\r\n');
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(75);
  for (const line of lines) {
    expect(() => new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(line, 'latin1'))).not.toThrow();
  }
  expect(eventsOf(bytes.toString())[0]?.description).toContain(title.trim());
});

it('keeps text from breaking out of its line', async () => {
  const title = 'Order\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:forged';
  const events = eventsOf(await written(with_({}, { contract: { ...noticeRow.contract, title } })));
  expect(events).toHaveLength(1);
  expect(events[0]?.uid).not.toBe('forged');
});

it('is a calendar also without events, and with many', async () => {
  expect(eventsOf(await written())).toEqual([]);
  const many = Array.from({ length: 50 }, (_, index) => with_({ id: `c/NOTICE_DEADLINE/${index}` }));
  expect(new Set(eventsOf(await written(...many)).map(({ uid }) => uid)).size).toBe(50);
});
