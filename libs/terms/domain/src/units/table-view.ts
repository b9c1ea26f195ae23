import type { Table, TableCell } from '../layout/tables/table.js';
import type { Unit } from './unit.js';

/** A row as clause readers see it. */
export interface RowView {
  /** The unit in which the row begins. */
  readonly unit: Unit;
  /** In plain form, bare numbers with the unit of their header: "10%", "usd 0.40 per 1m tokens". */
  readonly cells: readonly string[];
}

/** A table as clause readers see it. */
export interface TableView {
  /** In plain form. */
  readonly headers: readonly string[];
  readonly rows: readonly RowView[];
  /** The units of its header, then its first row: what a reader of whole tables is called by. */
  readonly opening: readonly Unit[];
  /** The row that begins in a unit; null where none does. */
  rowAt(unit: Unit): RowView | null;
}

/** A header has no more lines than this. */
const MOST_OPENING = 8;

/** "USD per 1M tokens": the currency stands before its number, the rest behind. */
const CURRENCY = /^(?:USD|EUR|GBP|CHF|US\$|[$€£]|U\.S\. dollars|dollars|euros?)/i;

function withUnit({ text, unit }: TableCell): string {
  if (unit === null) return text;
  if (/^(?:%|percent)/i.test(unit)) return `${text}%`;
  const currency = CURRENCY.exec(unit)?.[0];
  if (currency === undefined || /^(?:dollars|euros?|U\.S\.)/i.test(currency)) return `${text} ${unit}`;
  return `${currency} ${text}${unit.slice(currency.length)}`;
}

/** Finds the table that a unit is a row of. */
export class TableViews {
  private readonly tableOf = new Map<Unit, TableView>();

  constructor(tables: readonly Table[], units: readonly Unit[], plain: (text: string) => string) {
    let index = 0;
    const unitAt = (place: number): Unit | undefined => {
      while (index + 1 < units.length && (units[index + 1]?.start ?? Infinity) <= place) index += 1;
      return units[index];
    };
    for (const table of tables) {
      const first = unitAt(table.place.start);
      const rows = table.rows.flatMap(({ cells, place }) => {
        const unit = unitAt(place.start);
        return unit === undefined ? [] : [{ unit, cells: cells.map((cell) => plain(withUnit(cell))) }];
      });
      if (first === undefined) continue;
      const opening = units.slice(
        first.index,
        Math.min((rows[0]?.unit ?? first).index + 1, first.index + MOST_OPENING),
      );
      const byUnit = new Map(rows.map((row) => [row.unit, row]));
      const rowAt = (unit: Unit) => byUnit.get(unit) ?? null;
      const view = { headers: table.headers.map(({ text }) => plain(text)), rows, opening, rowAt };
      for (const unit of [...opening, ...byUnit.keys()]) this.tableOf.set(unit, view);
    }
  }

  at(unit: Unit): TableView | null {
    return this.tableOf.get(unit) ?? null;
  }
}
