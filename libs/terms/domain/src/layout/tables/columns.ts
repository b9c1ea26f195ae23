import type { PlacedLine } from '../running-text.js';
import { rightOf, type Column } from './grid.js';

const overlap = (placed: PlacedLine, { left, right }: Column): number =>
  Math.min(rightOf(placed), right) - Math.max(placed.line.box.left, left);

const middle = ({ left, right }: Column): number => (left + right) / 2;
const boundsOf = (placed: PlacedLine): Column => ({ left: placed.line.box.left, right: rightOf(placed) });

/** How far a line stands from a column; negative where it stands in it. Figures are set to the right or the middle. */
const distance = (placed: PlacedLine, column: Column): number => {
  const own = boundsOf(placed);
  return Math.min(
    -overlap(placed, column),
    Math.abs(middle(own) - middle(column)),
    Math.abs(own.left - column.left),
    Math.abs(own.right - column.right),
  );
};

/** The column in which a line stands: the one that it overlaps most, or else the nearest. */
export function columnAt(placed: PlacedLine, columns: readonly Column[]): number {
  const measured = columns.map((column) => {
    const shared = overlap(placed, column);
    return shared > 0 ? -shared : Math.max(0, distance(placed, column));
  });
  return measured.indexOf(Math.min(...measured));
}

/** The columns over which a line stands; the nearest where it stands over none. */
export function columnsUnder(placed: PlacedLine, columns: readonly Column[]): readonly number[] {
  const under = columns.flatMap((column, index) => (overlap(placed, column) > 3 ? [index] : []));
  return under.length > 0 ? under : [columnAt(placed, columns)];
}

/** Columns of rows: begun by the first of the rows with the most cells, widened by the cells of all others. */
export function columnsOf(rows: readonly (readonly PlacedLine[])[]): readonly Column[] {
  const fullest = rows.reduce<readonly PlacedLine[]>((most, row) => (row.length > most.length ? row : most), []);
  const columns: Column[] = fullest.map(boundsOf);
  for (const row of rows) {
    // A cell over several columns widens none.
    if (row.length < columns.length - 1) continue;
    for (const placed of row) widen(columns, placed);
  }
  return columns;
}

function widen(columns: Column[], placed: PlacedLine): void {
  const index = columnAt(placed, columns);
  const column = columns[index];
  if (column === undefined) return;
  const { left, right } = boundsOf(placed);
  const [before, after] = [columns[index - 1], columns[index + 1]];
  columns[index] = {
    left: Math.min(column.left, Math.max(left, (before?.right ?? -Infinity) + 1)),
    right: Math.max(column.right, Math.min(right, (after?.left ?? Infinity) - 1)),
  };
}
