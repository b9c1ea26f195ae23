import { seamOf, type Spellings } from '../hyphens.js';
import type { PlacedLine } from '../running-text.js';
import type { Grid, GridCell, GridRow } from './grid.js';
import { headerRows, headersOf } from './headers.js';
import { joinedOverPages } from './join-pages.js';
import { looksLikeTable } from './no-table.js';
import { gridsOf } from './page-grids.js';
import type { Table, TableCell, TableHeader, TableRow } from './table.js';

const ANY_SPELLING: Spellings = new Set();

function cellText(cell: GridCell): string {
  let text = '';
  cell.forEach(({ line }, index) => {
    const next = cell[index + 1];
    const { keep, joint } = next
      ? seamOf({ line: line.text, next: next.line.text }, ANY_SPELLING)
      : { keep: line.text.length, joint: '' };
    text += line.text.slice(0, keep) + joint;
  });
  return text;
}

/** A number or a range of them, without what it counts. */
const BARE =
  /^(?:(?:below|less than|under|at least|up to|over|above|more than|from|[<>≤≥~+-]{1,2}) ?)?\d[\d,.' ]{0,20}(?:(?:[-–]|to(?: below| less than)?) ?[<≤]? ?\d[\d,.' ]{0,20})?$/i;

function cellOf(cell: GridCell, header: TableHeader | undefined): TableCell {
  const text = cellText(cell);
  return { text, unit: BARE.test(text) ? (header?.unit ?? null) : null, boxes: cell.map(({ line }) => line.box) };
}

function placeOf(rows: readonly GridRow[]): { readonly start: number; readonly end: number } {
  let [start, end] = [Infinity, 0];
  for (const { cells } of rows)
    for (const cell of cells)
      for (const placed of cell) {
        start = Math.min(start, placed.start);
        end = Math.max(end, placed.end);
      }
  return { start: Math.min(start, end), end };
}

function tableOf(grid: Grid): Table | null {
  const count = headerRows(grid);
  const body = grid.rows.slice(count);
  if (!looksLikeTable(grid, count)) return null;
  const headers = headersOf(grid, count);
  const rows = body.map((row): TableRow => ({
    page: row.page,
    cells: row.cells.map((cell, index) => cellOf(cell, headers[index])),
    place: placeOf([row]),
  }));
  return { page: grid.page, headers, rows, place: placeOf(grid.rows) };
}

/** Lines of one page after the other, as they stand in the running text. */
function* pagesIn(lines: readonly PlacedLine[]): Iterable<readonly PlacedLine[]> {
  let page: PlacedLine[] = [];
  for (const placed of lines) {
    if (page[0] !== undefined && page[0].page !== placed.page) {
      yield page;
      page = [];
    }
    page.push(placed);
  }
  if (page.length > 0) yield page;
}

/** The tables of a document, in its order; one that runs over a page break is one. In linear time but for sorting. */
export function tablesIn(lines: readonly PlacedLine[]): readonly Table[] {
  const grids = [...pagesIn(lines)].flatMap((page) => gridsOf(page));
  return joinedOverPages(grids).flatMap((grid) => tableOf(grid) ?? []);
}
