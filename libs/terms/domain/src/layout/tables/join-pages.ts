import { textOf, type Grid, type GridRow } from './grid.js';
import { headerRows } from './headers.js';

/** Columns of two parts begin, or end, this near to each other, in points. */
const SAME_COLUMN = 14;

const rowText = ({ cells }: GridRow): string => cells.map(textOf).join('|').toLowerCase();

function isSameShape(before: Grid, next: Grid): boolean {
  return (
    before.columns.length === next.columns.length &&
    before.columns.every(({ left, right }, index) => {
      const other = next.columns[index];
      if (other === undefined) return false;
      return Math.abs(left - other.left) < SAME_COLUMN || Math.abs(right - other.right) < SAME_COLUMN;
    })
  );
}

/** The part's rows without a header that says again what the table's first rows say. */
function rowsAfterHeader(table: Grid, part: Grid): readonly GridRow[] {
  let repeated = 0;
  for (const [index, row] of part.rows.entries()) {
    const first = table.rows[index];
    if (first === undefined || rowText(first) !== rowText(row)) break;
    repeated += 1;
  }
  return part.rows.slice(repeated);
}

/** A part with a header of its own, other than the table's, is another table. */
const hasOwnHeader = (part: Grid, rows: readonly GridRow[]): boolean =>
  rows.length === part.rows.length && headerRows(part) > 0;

/** Joins what the end of a page has cut: columns at the same places, at the foot of one page and the head of the next. */
export function joinedOverPages(grids: readonly Grid[]): readonly Grid[] {
  const joined: Grid[] = [];
  for (const grid of grids) {
    const before = joined.at(-1);
    const lastPage = before?.rows.at(-1)?.page;
    const isCut = before?.isLastOnPage === true && grid.isFirstOnPage && grid.page === (lastPage ?? 0) + 1;
    const rows = before !== undefined && isCut && isSameShape(before, grid) ? rowsAfterHeader(before, grid) : [];
    if (before === undefined || rows.length === 0 || hasOwnHeader(grid, rows)) joined.push(grid);
    else joined[joined.length - 1] = { ...before, rows: [...before.rows, ...rows], isLastOnPage: grid.isLastOnPage };
  }
  return joined;
}
