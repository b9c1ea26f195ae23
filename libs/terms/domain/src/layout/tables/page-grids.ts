import type { PlacedLine } from '../running-text.js';
import { isLabelOf } from '../stray-labels.js';
import { rightOf, type Column, type Grid } from './grid.js';
import { columnsOf } from './columns.js';
import { rowsOf } from './grid-rows.js';
import { splitAtColumns } from './split-at-columns.js';

/** Pieces of one row, side by side. */
export type Band = readonly PlacedLine[];

/** Lines that stand on one row differ by less than this part of their height. */
const SAME_ROW = 0.45;
/** More columns than this are a picture. */
const MOST_COLUMNS = 24;
/** Rows of a table stand at most this many letter heights apart. */
const FARTHEST = 6;
/** A cell has at most this many lines beyond those that stand side by side with another cell. */
const MOST_WRAPPED = 14;

const isBeside = (before: PlacedLine, { line }: PlacedLine): boolean =>
  Math.abs(line.box.top - before.line.box.top) < Math.max(line.box.height, 4) * SAME_ROW &&
  line.box.left >= rightOf(before) - 1;

/** A number that hangs before its paragraph is no cell. */
const isHanging = (before: PlacedLine, { line }: PlacedLine): boolean =>
  isLabelOf(before.line, line) && /[A-Za-z]{3}/.test(line.text);

function bandsOf(lines: readonly PlacedLine[]): readonly Band[] {
  const bands: PlacedLine[][] = [];
  for (const placed of lines) {
    const open = bands.at(-1);
    const before = open?.at(-1);
    if (open !== undefined && before !== undefined && isBeside(before, placed)) open.push(placed);
    else bands.push([placed]);
  }
  return bands;
}

const isRow = (band: Band): boolean => {
  const [first, second] = band;
  if (first === undefined || second === undefined || band.length > MOST_COLUMNS) return false;
  return band.length > 2 || !isHanging(first, second);
};

const topOf = (band: Band): number => band[0]?.line.box.top ?? 0;
const heightOf = (band: Band): number =>
  Math.max(4, band[0]?.line.fontSize ?? 0, 0.6 * (band[0]?.line.box.height ?? 0));

/** Whether a line keeps to one of the columns. */
function fits(placed: PlacedLine, columns: readonly Column[]): boolean {
  const index = columns.findLastIndex(({ left }) => placed.line.box.left >= left - 6);
  const next = columns[index + 1];
  return index >= 0 && (next === undefined || rightOf(placed) <= next.left + 1);
}

/** Whether a line, or each part of it, keeps to a column. */
const keeps = (placed: PlacedLine, columns: readonly Column[]): boolean =>
  fits(placed, columns) || splitAtColumns(placed, columns).length > 1;

/** Whether a row goes on the table whose last row is given, with the lines between them as wrapped cells. */
function goesOn(last: Band, between: readonly Band[], next: Band): boolean {
  const gap = topOf(next) - topOf(last);
  if (between.length > MOST_WRAPPED || gap <= 0) return false;
  const tops = [last, ...between, next].map(topOf).sort((a, b) => a - b);
  const widest = Math.max(...tops.slice(1).map((top, index) => top - (tops[index] ?? top)));
  if (widest > FARTHEST * heightOf(next)) return false;
  const columns = columnsOf([last, next]);
  return columns.length > 1 && between.every((band) => band.every((placed) => keeps(placed, columns)));
}

/** Lines below the last row that go on its cells: in a later column, or in the first where a small letter shows it. */
function tailOf(rows: readonly Band[], after: readonly Band[], columns: readonly Column[]): number {
  let bottom = topOf(rows.at(-1) ?? []);
  const second = columns[1]?.left ?? Infinity;
  const end = after.findIndex((band) => {
    const [placed] = band;
    if (band.length > 1 || placed === undefined) return true;
    const isNear = topOf(band) >= bottom - 2 && topOf(band) - bottom < 1.6 * heightOf(band);
    bottom = Math.max(bottom, topOf(band));
    const isLater = placed.line.box.left >= second - 6;
    return !isNear || !fits(placed, columns) || !(isLater || /^[a-z(]/.test(placed.line.text));
  });
  return end < 0 ? after.length : end;
}

/** A line right above the first row that stands over its later columns: a header over several of them. */
function headOf(first: Band, before: Band | undefined, columns: readonly Column[]): number {
  const [placed] = before ?? [];
  const second = columns[1];
  if (before?.length !== 1 || placed === undefined || second === undefined) return 0;
  const gap = topOf(first) - topOf(before);
  const isOver = placed.line.box.left >= second.left - 20 && rightOf(placed) <= (columns.at(-1)?.right ?? 0) + 30;
  return isOver && gap > 0 && gap < 2.4 * heightOf(first) ? 1 : 0;
}

/** Index of the first row from an index on, at most `reach` further; the number of bands where there is none. */
function nextRow(bands: readonly Band[], from: number, reach = Infinity): number {
  const end = Math.min(bands.length, from + reach);
  for (let index = from; index < end; index += 1) if (isRow(bands[index] ?? [])) return index;
  return bands.length;
}

/** Index of the last row of the table that begins with a row. */
function lastRowFrom(bands: readonly Band[], first: number): number {
  let last = first;
  for (;;) {
    const next = nextRow(bands, last + 1, MOST_WRAPPED + 1);
    const below = bands[next];
    if (below === undefined || !goesOn(bands[last] ?? [], bands.slice(last + 1, next), below)) return last;
    last = next;
  }
}

/** Grids of one page, in reading order. `lines` are those of the page in that order. */
export function gridsOf(lines: readonly PlacedLine[]): readonly Grid[] {
  const bands = bandsOf(lines.filter(({ line }) => line.edges.length > 0 || line.box.height < 100));
  const page = lines[0]?.page ?? 1;
  const grids: Grid[] = [];
  let used = 0;
  for (let first = nextRow(bands, 0); first < bands.length; first = nextRow(bands, used)) {
    const last = lastRowFrom(bands, first);
    const ranked = bands.slice(first, last + 1);
    const columns = columnsOf(ranked.filter(isRow));
    const from = first > used ? first - headOf(ranked[0] ?? [], bands[first - 1], columns) : first;
    const to = last + 1 + tailOf(ranked, bands.slice(last + 1, last + 1 + MOST_WRAPPED), columns);
    const cut = bands.slice(from, to).map((band) => band.flatMap((placed) => splitAtColumns(placed, columns)));
    const rows = rowsOf(cut, columns);
    if (columns.length > 1)
      grids.push({ page, columns, rows, isFirstOnPage: from === 0, isLastOnPage: to === bands.length });
    used = to;
  }
  return grids;
}
