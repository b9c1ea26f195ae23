import { stringify } from 'csv-stringify';
import { pipeline, Readable } from 'node:stream';
import type { CalendarRow } from './calendar-row.js';
import type { Reporting } from '@recourse/contracts-domain';
import { columnsFor, type Cell, type Column } from './columns.js';

/** First characters that make a cell a formula to some spreadsheet, also in their full-width form. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

/** Text as a cell that no spreadsheet calculates: a leading apostrophe says that text follows. */
export const harmless = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

const written = (cell: Cell): string => (cell.type === 'text' ? harmless(cell.value) : (cell.value ?? ''));

async function* records(rows: AsyncIterable<CalendarRow>, columns: readonly Column[]): AsyncGenerator<string[]> {
  for await (const row of rows) yield columns.map(({ cell }) => written(cell(row)));
}

/**
 * The calendar as CSV (RFC 4180): comma, CRLF, a header line, ISO dates, amounts with a point. Begins with a byte order
 * mark, without which Excel reads UTF-8 as Windows-1252 and spoils every name with an accent.
 */
export function calendarCsv(rows: AsyncIterable<CalendarRow>, reporting: Reporting | null): Readable {
  const shown = columnsFor(reporting);
  const columns = shown.map(({ header }) => header);
  // The library quotes a field for the whole CRLF only; a lone line feed in a name would begin a new line.
  const quoted_match = /[\r\n]/;
  const lines = stringify({ bom: true, header: true, columns, record_delimiter: 'windows', quoted_match });
  // A failure reaches whoever reads the result; there is nobody else to tell.
  return pipeline(Readable.from(records(rows, shown)), lines, () => undefined);
}
