import type { PlacedLine } from '../running-text.js';
import { centredRows } from './centred-rows.js';
import { columnAt } from './columns.js';
import { isValue, textOf, type Column, type GridRow } from './grid.js';

/** Lines of one cell stand at most this many letter heights apart. */
const LEADING = 1.65;

class OpenRow {
  readonly cells: PlacedLine[][];
  readonly top: number;

  constructor(
    band: readonly PlacedLine[],
    readonly columns: readonly Column[],
  ) {
    this.cells = columns.map(() => []);
    this.top = band[0]?.line.box.top ?? 0;
    for (const placed of band) this.add(placed);
  }

  add(placed: PlacedLine): void {
    this.cells[columnAt(placed, this.columns)]?.push(placed);
  }

  cellAt(index: number): PlacedLine[] {
    return this.cells[index] ?? [];
  }

  finish(): GridRow {
    const cells = this.cells.map((cell) => cell.sort((a, b) => a.line.box.top - b.line.box.top || a.start - b.start));
    return { page: this.cells.flat()[0]?.page ?? 1, cells };
  }
}

const topOf = (band: readonly PlacedLine[]): number => band[0]?.line.box.top ?? 0;
const reachOf = ({ line }: PlacedLine): number => LEADING * Math.max(4, line.fontSize, 0.6 * line.box.height);
const bottomOf = (cell: readonly PlacedLine[]): number => Math.max(...cell.map(({ line }) => line.box.top));

/** Whether a row of several pieces goes on the cells above it: near, without a first cell, and with no value after a value. */
function continues(row: OpenRow, band: readonly PlacedLine[]): boolean {
  const isFirstEmpty = band.every((placed) => columnAt(placed, row.columns) > 0);
  return (
    isFirstEmpty &&
    band.every((placed) => {
      const above = row.cellAt(columnAt(placed, row.columns));
      const text = textOf(above);
      const gap = placed.line.box.top - (above.length > 0 ? bottomOf(above) : row.top);
      return gap < reachOf(placed) && !(text !== '' && isValue(text) && isValue(placed.line.text));
    })
  );
}

const GOES_ON = /^[a-z(&]|^(?:and|or|of)\b/;
const IS_OPEN = /(?:[,&(/-]|\b(?:and|or|of|the|for|to|per|in|with|by|at|from))$/i;

/** Whether a line alone goes on a cell of the row above it. */
function wraps(row: OpenRow, placed: PlacedLine, isTight: boolean): boolean {
  const column = columnAt(placed, row.columns);
  const above = row.cellAt(column);
  if (above.length === 0) return column > 0 && placed.line.box.top - row.top < reachOf(placed) * 0.75;
  if (placed.line.box.top - bottomOf(above) >= reachOf(placed)) return false;
  const text = textOf(above);
  if (isValue(text) && isValue(placed.line.text)) return false;
  return column > 0 || !isTight || GOES_ON.test(placed.line.text) || IS_OPEN.test(text);
}

/** Whether a line alone is the beginning of a cell of the row below it, whose other cells are set lower. */
function leads(placed: PlacedLine, next: readonly PlacedLine[] | undefined, columns: readonly Column[]): boolean {
  if (next === undefined || next.length < 2) return false;
  const column = columnAt(placed, columns);
  const gap = topOf(next) - placed.line.box.top;
  const below = next.find((other) => columnAt(other, columns) === column);
  // What is set in the middle of a higher cell stands half a line below its first line.
  return below === undefined ? gap < reachOf(placed) * 0.75 : gap < reachOf(placed) && GOES_ON.test(below.line.text);
}

/** Rows at single line distance: a line alone is then rather a row than a wrapped cell. */
function isSetTight(bands: readonly (readonly PlacedLine[])[]): boolean {
  const rows = bands.filter((band) => band.length > 1);
  const gaps = rows.slice(1).map((band, index) => topOf(band) - topOf(rows[index] ?? []));
  const near = gaps.filter((gap, index) => gap < reachOf(rows[index]?.[0] ?? ({} as never)));
  return near.length * 2 > gaps.length;
}

/** Rows of a grid from its bands, in reading order; wrapped cells are joined. */
export function rowsOf(bands: readonly (readonly PlacedLine[])[], columns: readonly Column[]): readonly GridRow[] {
  const sorted = [...bands].sort((a, b) => topOf(a) - topOf(b) || (a[0]?.start ?? 0) - (b[0]?.start ?? 0));
  const centred = centredRows(sorted.flat(), columns);
  if (centred !== null) return centred;
  const isTight = isSetTight(bands);
  const rows: OpenRow[] = [];
  let waiting: PlacedLine[] = [];
  sorted.forEach((band, index) => {
    const [placed] = band;
    const row = rows.at(-1);
    if (placed === undefined) return;
    if (band.length === 1 && waiting.length === 0 && row !== undefined && wraps(row, placed, isTight)) row.add(placed);
    else if (band.length === 1 && leads(placed, sorted[index + 1], columns)) waiting.push(placed);
    else if (band.length > 1 && waiting.length === 0 && row !== undefined && continues(row, band))
      for (const other of band) row.add(other);
    else {
      rows.push(new OpenRow([...waiting, ...band], columns));
      waiting = [];
    }
  });
  return rows.map((row) => row.finish());
}
