import { majorUnits, minorDigits, type CalendarDate } from '@recourse/kernel';
import { describeStep, eventTitle, explain } from '@recourse/renewals-domain';
import type { CalendarRow } from './calendar-row.js';

/** What a cell holds: a spreadsheet gets dates and numbers as such, and text that can never be a formula. */
export type Cell =
  | { readonly type: 'text'; readonly value: string }
  | { readonly type: 'date'; readonly value: CalendarDate | null }
  /** In major units, with the number of digits its currency has. */
  | { readonly type: 'amount'; readonly value: string | null; readonly digits: number };

interface Column {
  readonly header: string;
  /** In characters of a spreadsheet. */
  readonly width: number;
  readonly cell: (row: CalendarRow) => Cell;
}

const text = (header: string, width: number, value: (row: CalendarRow) => string): Column => ({
  header,
  width,
  cell: (row) => ({ type: 'text', value: value(row) }),
});

const date = (header: string, value: (row: CalendarRow) => CalendarDate | null): Column => ({
  header,
  width: 14,
  cell: (row) => ({ type: 'date', value: value(row) }),
});

function amount({ event: { amountAtStake } }: CalendarRow): Cell {
  if (!amountAtStake) return { type: 'amount', value: null, digits: 2 };
  return { type: 'amount', value: majorUnits(amountAtStake), digits: minorDigits(amountAtStake.currency) };
}

/** The columns of the CSV and XLSX exports, in order. */
export const COLUMNS: readonly Column[] = [
  text('Supplier', 24, ({ contract }) => contract.supplier),
  text('Contract', 40, ({ contract }) => `${contract.reference} ${contract.title}`),
  text('Event', 40, ({ event }) => eventTitle(event)),
  date('Date', ({ event }) => event.date),
  date('Last day to act', ({ event }) => event.lastDayToAct),
  { header: 'Amount at stake', width: 18, cell: amount },
  text('Currency', 10, ({ event }) => event.amountAtStake?.currency ?? ''),
  text('Owner', 24, ({ contract }) => contract.owner ?? ''),
  text('Status', 12, ({ status }) => status.toLowerCase()),
  text('Derivation', 80, ({ event }) => explain(event)),
];

/** Every step of an event's derivation, a sentence each. */
export const derivationOf = ({ event }: CalendarRow): readonly string[] => event.derivation.map(describeStep);
