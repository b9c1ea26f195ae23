import ExcelJS from 'exceljs';
import { once } from 'node:events';
import { PassThrough, type Readable } from 'node:stream';
import type { CalendarRow } from './calendar-row.js';
import type { Reporting } from '@recourse/contracts-domain';
import { columnsFor, type Cell, type Column } from './columns.js';

type Sheet = ExcelJS.Worksheet;

/** A spreadsheet stores a day as a number counted from 1900; at midnight UTC it is that day everywhere. */
const cellValue = (cell: Cell): ExcelJS.CellValue => {
  if (cell.value === null) return null;
  if (cell.type === 'date') return new Date(`${cell.value}T00:00:00Z`);
  // Spreadsheets know binary numbers only; the exact amount is in the CSV.
  return cell.type === 'amount' ? Number(cell.value) : cell.value;
};

const numberFormat = (cell: Cell): string | null => {
  if (cell.type === 'date') return 'yyyy-mm-dd';
  if (cell.type === 'amount') return cell.digits === 0 ? '#,##0' : `#,##0.${'0'.repeat(cell.digits)}`;
  return null;
};

function addRow(sheet: Sheet, cells: readonly Cell[]): void {
  const added = sheet.addRow(cells.map(cellValue));
  cells.forEach((cell, index) => {
    const format = numberFormat(cell);
    if (format) added.getCell(index + 1).numFmt = format;
  });
  added.commit();
}

function newSheet(workbook: ExcelJS.stream.xlsx.WorkbookWriter, columns: readonly Column[]): Sheet {
  const sheet = workbook.addWorksheet('Renewal calendar', { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.columns = columns.map(({ header, width }) => ({ header, width }));
  sheet.getRow(1).font = { bold: true };
  sheet.getRow(1).commit();
  return sheet;
}

interface Sought {
  readonly rows: AsyncIterable<CalendarRow>;
  readonly columns: readonly Column[];
}

async function write({ rows, columns }: Sought, out: PassThrough): Promise<void> {
  // Without shared strings no table of all texts is kept in memory; cells hold their text themselves.
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({ stream: out, useStyles: true, useSharedStrings: false });
  const sheet = newSheet(workbook, columns);
  for await (const row of rows) {
    addRow(
      sheet,
      columns.map(({ cell }) => cell(row)),
    );
    if (out.writableNeedDrain) await Promise.race([once(out, 'drain'), once(out, 'close')]);
    if (out.destroyed) return;
  }
  sheet.commit();
  await workbook.commit();
}

/** The calendar as an Excel workbook: a frozen header, dates and amounts as such, text that is never a formula. */
export function calendarXlsx(rows: AsyncIterable<CalendarRow>, reporting: Reporting | null): Readable {
  const out = new PassThrough();
  const columns = columnsFor(reporting);
  write({ rows, columns }, out).catch((error: unknown) =>
    out.destroy(error instanceof Error ? error : new Error(String(error))),
  );
  return out;
}
