import type { Reporting } from '@recourse/contracts-domain';
import type { Readable } from 'node:stream';
import type { CalendarRow } from './calendar-row.js';
import { calendarCsv } from './csv.js';
import { calendarIcs } from './ics.js';
import { calendarXlsx } from './xlsx.js';

interface Format {
  readonly type: string;
  /** `reporting` adds a column to tables. */
  readonly write: (rows: AsyncIterable<CalendarRow>, reporting: Reporting | null) => Readable;
}

/** The files a calendar can be had as, by their extension. */
export const FORMATS = {
  ics: { type: 'text/calendar; charset=utf-8', write: calendarIcs },
  csv: { type: 'text/csv; charset=utf-8; header=present', write: calendarCsv },
  xlsx: { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', write: calendarXlsx },
} as const satisfies Record<string, Format>;
export type CalendarFormat = keyof typeof FORMATS;
