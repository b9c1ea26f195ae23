import { reported, type Reporting } from '@recourse/contracts-domain';
import { majorUnits, minorDigits, type CalendarDate, type Money } from '@recourse/kernel';
import { describeStep, eventTitle, explain } from '@recourse/renewals-domain';
import type { CalendarRow } from './calendar-row.js';

/** What a cell holds: a spreadsheet gets dates and numbers as such, and text that can never be a formula. */
export type Cell =
  | { readonly type: 'text'; readonly value: string }
  | { readonly type: 'date'; readonly value: CalendarDate | null }
  /** In major units, with the number of digits its currency has. */
  | { readonly type: 'amount'; readonly value: string | null; readonly digits: number };

export interface Column {
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

const amountCell = (amount: Money | null): Cell =>
  amount
    ? { type: 'amount', value: majorUnits(amount), digits: minorDigits(amount.currency) }
    : { type: 'amount', value: null, digits: 2 };

const amount = ({ event: { amountAtStake } }: CalendarRow): Cell => amountCell(amountAtStake);

const BEFORE_REPORTED: readonly Column[] = [
  text('Supplier', 24, ({ contract }) => contract.supplier),
  text('Contract', 40, ({ contract }) => `${contract.reference} ${contract.title}`),
  text('Event', 40, ({ event }) => eventTitle(event)),
  date('Date', ({ event }) => event.date),
  date('Last day to act', ({ event }) => event.lastDayToAct),
  { header: 'Amount at stake', width: 18, cell: amount },
  text('Currency', 10, ({ event }) => event.amountAtStake?.currency ?? ''),
];

const AFTER_REPORTED: readonly Column[] = [
  text('Owner', 24, ({ contract }) => contract.owner ?? ''),
  text('Status', 12, ({ status }) => status.toLowerCase()),
  text('Derivation', 80, ({ event }) => explain(event)),
];

/** The same amount in the reporting currency; empty where nobody has entered a rate. */
const inReportingCurrency = (reporting: Reporting): Column => ({
  header: `Amount in ${reporting.currency}`,
  width: 18,
  cell: ({ event: { amountAtStake } }) => amountCell(amountAtStake && reported(amountAtStake, reporting)),
});

/**
 * The columns of the CSV and XLSX exports, in order; one more where a reporting currency is chosen and there is a rate to
 * it.
 */
export const columnsFor = (reporting: Reporting | null): readonly Column[] => [
  ...BEFORE_REPORTED,
  ...(reporting && reporting.rates.length > 0 ? [inReportingCurrency(reporting)] : []),
  ...AFTER_REPORTED,
];

/** Every step of an event's derivation, a sentence each. */
export const derivationOf = ({ event }: CalendarRow): readonly string[] => event.derivation.map(describeStep);
