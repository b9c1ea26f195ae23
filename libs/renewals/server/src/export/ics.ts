import { addDays, describeMoney } from '@recourse/kernel';
import { ACTION_KINDS, eventTitle, type EventKind } from '@recourse/renewals-domain';
import ical, { ICalAlarmType, ICalEventTransparency, type ICalCalendar, type ICalEvent } from 'ical-generator';
import { Readable } from 'node:stream';
import type { CalendarRow } from './calendar-row.js';
import { derivationOf } from './columns.js';
import { folded } from './fold.js';

const A_DAY = 24 * 60 * 60;
const SIX_HOURS = 6 * 60 * 60;

/** Days ahead at which a calendar reminds; what cannot be acted on needs none. */
const REMIND: Record<EventKind, readonly number[]> = {
  PERIOD_END: [],
  RENEWAL: [],
  NOTICE_DEADLINE: [30, 7],
  NOTICE_SEND_BY: [30, 7, 1],
  REDUCTION_DEADLINE: [30, 7],
  PRICE_LOCK_END: [60],
  COMMITMENT_END: [60],
  MODEL_RETIREMENT: [60],
  CREDIT_CLAIM_DEADLINE: [7, 1],
  EVENT_EXIT_DEADLINE: [3, 1],
  EARLIEST_EXIT: [],
};

/** The same for ever for one event, so that a calendar moves it instead of adding a second one. */
const uidOf = ({ event }: CalendarRow): string => `${event.id.replaceAll('/', '-')}@recourse`;

function descriptionOf(row: CalendarRow): string {
  const { event, contract } = row;
  const lines = [
    `${contract.reference} ${contract.title}`,
    `Supplier: ${contract.supplier}`,
    event.lastDayToAct ? `Last day to act: ${event.lastDayToAct}` : null,
    event.amountAtStake ? `Amount at stake: ${describeMoney(event.amountAtStake)}` : null,
    contract.owner ? `Owner: ${contract.owner}` : null,
    '',
    ...derivationOf(row),
    ...row.quotes.map(({ text, document, page }) => `“${text}” (${document}, page ${String(page)})`),
  ];
  return lines.filter((line) => line !== null).join('\n');
}

const isSettled = ({ decision, event }: CalendarRow): boolean => decision !== null || event.settledOn !== null;

// One synchronising tool keys events on their content: the contract's reference makes every summary its own.
const summaryOf = (row: CalendarRow): string =>
  `${isSettled(row) ? '✓ ' : ''}${row.contract.reference}: ${eventTitle(row.event)} (${row.contract.supplier})`;

function addEvent(calendar: ICalCalendar, row: CalendarRow): ICalEvent {
  const { event, sequence, changedAt } = row;
  const added = calendar.createEvent({
    id: uidOf(row),
    sequence,
    stamp: changedAt,
    lastModified: changedAt,
    allDay: true,
    start: event.date,
    // The end of an all-day event is the first day after it.
    end: addDays(event.date, 1),
    summary: summaryOf(row),
    description: descriptionOf(row),
    transparency: ICalEventTransparency.TRANSPARENT,
    categories: [{ name: ACTION_KINDS.includes(event.kind) ? 'Deadline' : 'Contract date' }],
  });
  const remind = isSettled(row) ? [] : REMIND[event.kind];
  for (const days of remind) {
    added.createAlarm({ type: ICalAlarmType.display, triggerBefore: days * A_DAY, description: summaryOf(row) });
  }
  return added;
}

/** METHOD is left out: with it, mail programs take the file for an invitation. */
const newCalendar = (): ICalCalendar =>
  ical({
    name: 'Contract dates',
    prodId: { company: 'Recourse', product: 'Renewal calendar', language: 'EN' },
    ttl: SIX_HOURS,
  });

const END = 'END:VCALENDAR';

/** The event alone, as the library writes it inside a calendar. */
function eventText(calendar: ICalCalendar, row: CalendarRow): string {
  const text = addEvent(calendar, row).toString();
  calendar.clear();
  return folded(text);
}

/** The calendar's text, event by event. */
export async function* calendarText(rows: AsyncIterable<CalendarRow>): AsyncGenerator<string> {
  const calendar = newCalendar();
  const empty = calendar.toString();
  yield empty.slice(0, empty.lastIndexOf(END));
  for await (const row of rows) yield eventText(calendar, row);
  yield `${END}\r\n`;
}

/** The calendar as iCalendar (RFC 5545): all-day events with reminders, written one at a time. */
export const calendarIcs = (rows: AsyncIterable<CalendarRow>): Readable => Readable.from(calendarText(rows));
