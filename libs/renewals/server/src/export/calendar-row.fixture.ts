import { calendarDate, money } from '@recourse/kernel';
import type { CalendarRow } from './calendar-row.js';

const CONTRACT = '018f2b3c-0000-7000-8000-000000000001';

/** The last day to give notice against a renewal, as an evaluation gives it. */
export const noticeRow: CalendarRow = {
  event: {
    id: `${CONTRACT}/NOTICE_DEADLINE/0`,
    contractId: CONTRACT,
    kind: 'NOTICE_DEADLINE',
    period: 0,
    date: calendarDate('2027-01-30'),
    lastDayToAct: calendarDate('2027-01-29'),
    title: { subject: null, until: null, purpose: 'STOP_RENEWAL' },
    amountAtStake: money('125000.50', 'USD'),
    settledOn: null,
    derivation: [
      {
        fact: 'NOTICE_DEADLINE',
        rule: 'COUNTED',
        from: { fact: 'END', date: calendarDate('2027-03-01') },
        by: [{ length: { amount: 30, unit: 'days' }, times: -1 }],
        window: null,
        result: calendarDate('2027-01-30'),
        businessDays: null,
        sources: [{ field: 'noticePeriod', contractId: CONTRACT }],
      },
    ],
  },
  contract: {
    reference: 'OF-2026-17',
    title: 'Order form for inference',
    supplier: 'Contoso Models',
    owner: 'Zoë Müller',
    businessUnit: 'Research',
  },
  status: 'UPCOMING',
  decision: null,
  sequence: 3,
  changedAt: new Date('2026-05-04T09:30:00Z'),
  quotes: [],
};

/** Rows as the database hands them on. */
// eslint-disable-next-line @typescript-eslint/require-await
export async function* streamed(...rows: readonly CalendarRow[]): AsyncGenerator<CalendarRow> {
  yield* rows;
}

/** Everything a stream says. */
export async function wholeOf(stream: AsyncIterable<unknown>): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk as Uint8Array));
  return Buffer.concat(chunks);
}
