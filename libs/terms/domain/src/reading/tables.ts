import type { Table, TableCell, TableHeader } from '../layout/tables/table.js';
import { citationOf } from '../units/section.js';
import type { Unit } from '../units/unit.js';

/** A row of a table as the document states it. */
export interface StatedRow {
  /** Page on which it begins, counted from 1; the boxes of its cells are on it. */
  readonly page: number;
  /** As many as the table has headers. */
  readonly cells: readonly TableCell[];
}

/** A table as the document states it. */
export interface StatedTable {
  /** Page on which it begins, counted from 1. */
  readonly page: number;
  /** Number and heading of the section it stands in; null where none was recognised. */
  readonly section: string | null;
  readonly headers: readonly TableHeader[];
  /** Without the header. */
  readonly rows: readonly StatedRow[];
}

/** Tables with the sections they stand in. `units` are those of the document, in order; so are the tables. */
export function statedTables(tables: readonly Table[], units: readonly Unit[]): readonly StatedTable[] {
  let index = 0;
  return tables.map(({ page, headers, rows, place }) => {
    while (index + 1 < units.length && (units[index + 1]?.start ?? Infinity) <= place.start) index += 1;
    const section = units[index]?.section;
    return {
      page,
      section: section === undefined ? null : citationOf(section),
      headers,
      rows: rows.map((row) => ({ page: row.page, cells: row.cells })),
    };
  });
}
