import type { PdfPlace } from '@recourse/documents-web';
import type { PlacedTable, StatedRow } from './tables-queries.js';

/** The cells of a table, on all of its pages. */
export const placeOfTable = ({ cursor, page }: PlacedTable, rows: readonly StatedRow[]): PdfPlace => ({
  key: `table ${cursor} ${rows.length}`,
  page,
  boxes: rows.flatMap((row) => row.cells.flatMap(({ boxes }) => boxes.map((box) => ({ ...box, page: row.page })))),
});
