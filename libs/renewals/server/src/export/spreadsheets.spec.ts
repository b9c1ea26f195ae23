import { money } from '@recourse/kernel';
import ExcelJS from 'exceljs';
import { Readable } from 'node:stream';
import { readSheet } from 'read-excel-file/node';
import type { CalendarRow } from './calendar-row.js';
import { noticeRow, streamed, wholeOf } from './calendar-row.fixture.js';
import { calendarCsv } from './csv.js';
import { calendarXlsx } from './xlsx.js';

const HEADER = [
  'Supplier',
  'Contract',
  'Event',
  'Date',
  'Last day to act',
  'Amount at stake',
  'Currency',
  'Owner',
  'Status',
  'Derivation',
];

const named = (supplier: string): CalendarRow => ({ ...noticeRow, contract: { ...noticeRow.contract, supplier } });
const worth = (amountAtStake: CalendarRow['event']['amountAtStake']): CalendarRow => ({
  ...noticeRow,
  event: { ...noticeRow.event, amountAtStake },
});

const csvBytes = (...rows: CalendarRow[]) => wholeOf(calendarCsv(streamed(...rows), null));

async function csvCells(...rows: CalendarRow[]): Promise<unknown[][]> {
  const text = (await csvBytes(...rows)).subarray(3);
  const sheet = await new ExcelJS.Workbook().csv.read(Readable.from([text]), { map: (value: unknown) => value });
  return sheet
    .getSheetValues()
    .slice(1)
    .map((row) => (row as unknown[]).slice(1));
}

const xlsxCells = async (...rows: CalendarRow[]) => readSheet(await wholeOf(calendarXlsx(streamed(...rows), null)));

describe('CSV', () => {
  it('has the columns finance asked for', async () => {
    expect(await csvCells(noticeRow)).toEqual([
      HEADER,
      [
        'Contoso Models',
        'OF-2026-17 Order form for inference',
        'Last day to give notice against renewal',
        '2027-01-30',
        '2027-01-29',
        '125000.50',
        'USD',
        'Zoë Müller',
        'upcoming',
        'last day to give notice: 2027-01-30 = end 2027-03-01 minus 30 days',
      ],
    ]);
  });

  it('begins with the mark by which Excel knows UTF-8', async () => {
    expect((await csvBytes()).subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1', '=cmd|"/c calc"!A1'])(
    'shows %j as text, never as a formula',
    async (supplier) => {
      const [, row] = await csvCells(named(supplier));
      expect(String(row?.[0]).startsWith("'")).toBe(true);
    },
  );

  it.each(['Contoso, Inc.', 'The "Models" Company', 'Two\nlines'])('keeps %j whole', async (supplier) => {
    const [, row] = await csvCells(named(supplier));
    expect(row?.[0]).toBe(supplier);
  });

  it('passes a failure of the database on', async () => {
    async function* failing(): AsyncGenerator<CalendarRow> {
      yield noticeRow;
      await Promise.reject(new Error('connection lost'));
    }
    await expect(wholeOf(calendarCsv(failing(), null))).rejects.toThrow('connection lost');
    await expect(wholeOf(calendarXlsx(failing(), null))).rejects.toThrow('connection lost');
  });
});

describe('XLSX', () => {
  it('holds dates as dates and amounts as numbers, beside their currency', async () => {
    const [header, row] = await xlsxCells(noticeRow);
    expect(header).toEqual(HEADER);
    expect(row?.slice(3, 7)).toEqual([
      new Date('2027-01-30T00:00:00Z'),
      new Date('2027-01-29T00:00:00Z'),
      125000.5,
      'USD',
    ]);
  });

  it('leaves unknown days and amounts empty', async () => {
    const unknown = { ...worth(null), event: { ...worth(null).event, lastDayToAct: null } };
    const [, row] = await xlsxCells(unknown);
    expect(row?.slice(4, 7)).toEqual([null, null, null]);
  });

  it('shows as many digits as the currency has', async () => {
    const workbook = new ExcelJS.Workbook();
    const bytes = await wholeOf(calendarXlsx(streamed(worth(money('1500', 'JPY')), worth(money('1.5', 'KWD'))), null));
    await workbook.xlsx.load(bytes as never);
    const sheet = workbook.getWorksheet(1);
    expect([2, 3].map((row) => sheet?.getCell(row, 6).numFmt)).toEqual(['#,##0', '#,##0.000']);
    expect(sheet?.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 });
  });

  it.each(['=1+1', '=HYPERLINK("http://example.com")', '+1', '@A1'])('keeps %j as plain text', async (supplier) => {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load((await wholeOf(calendarXlsx(streamed(named(supplier)), null))) as never);
    const cell = workbook.getWorksheet(1)?.getCell(2, 1);
    expect(cell?.formula).toBeUndefined();
    expect(cell?.text).toBe(supplier);
  });

  it('survives characters that XML cannot hold', async () => {
    const [, row] = await xlsxCells(named('Con\u0000to\u000bso <&> Models'));
    expect(row?.[0]).toBe('Contoso <&> Models');
  });
});
