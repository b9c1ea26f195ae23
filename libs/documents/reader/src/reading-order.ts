import { horizontalGap, verticalOverlap, type Piece } from './pieces.js';

/** A page with more lines is left in the document's order: ordering compares each line with each other. */
const MOST_LINES = 1500;

const MOST_FOOTERS = 4;

/** Whether two lines stand over one another: their widths overlap by more than a third of the narrower. */
function sharesColumn(a: Piece, b: Piece): boolean {
  const narrower = Math.min(a.right - a.left, b.right - b.left);
  return Math.min(a.right, b.right) - Math.max(a.left, b.left) > narrower / 3;
}

const isAbove = (a: Piece, b: Piece): boolean =>
  a.top + a.bottom < b.top + b.bottom && verticalOverlap(a, b) < 0.3 && sharesColumn(a, b);

function linesBelow(line: Piece, lines: readonly Piece[]): readonly number[] {
  const below: number[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const other = lines[index];
    if (other !== undefined && isAbove(line, other)) below.push(index);
  }
  return below;
}

/**
 * Keeps the document's order, which knows columns and table cells better than any guess, except that a line comes
 * after every line that stands above it in its column: headers and footers go where a person reads them.
 */
export function topToBottom(lines: readonly Piece[]): readonly Piece[] {
  if (lines.length > MOST_LINES || inOrder(lines)) return lines;
  const below = lines.map((line) => linesBelow(line, lines));
  const waitsFor = new Uint32Array(lines.length);
  for (const indices of below) for (const index of indices) waitsFor[index] = (waitsFor[index] ?? 0) + 1;
  const placed = new Uint8Array(lines.length);
  const freeFrom = (start: number): number => {
    let index = start;
    while (index < lines.length && (waitsFor[index] !== 0 || placed[index] !== 0)) index += 1;
    return index;
  };
  const result: Piece[] = [];
  let next = -1;
  while (result.length < lines.length) {
    // Goes on from the last line, so that a footer set first does not come between the lines beside it.
    next = freeFrom(next + 1);
    if (next === lines.length) next = freeFrom(0);
    const line = lines[next];
    // Each line waits only for lines whose middle is higher, so there is always a next one.
    if (line === undefined) return lines;
    placed[next] = 1;
    result.push(line);
    for (const index of below[next] ?? []) waitsFor[index] = (waitsFor[index] ?? 0) - 1;
  }
  return result;
}

/** Puts a footer that the document sets before all else behind the lines it stands below. */
export function footersLast(lines: readonly Piece[]): readonly Piece[] {
  for (let count = Math.min(MOST_FOOTERS, lines.length - 1); count > 0; count -= 1) {
    const footers = lines.slice(0, count);
    const others = lines.slice(count);
    const bottom = others.reduce((lowest, line) => Math.max(lowest, line.bottom), -Infinity);
    if (footers.every((line) => line.top >= bottom)) return [...others, ...footers];
  }
  return lines;
}

/** Puts headers before the lines they stand above, wherever the document sets them: else a column waits for its header. */
export function headersFirst(lines: readonly Piece[]): readonly Piece[] {
  const headers: Piece[] = [];
  const others = [...lines];
  while (headers.length < MOST_FOOTERS && others.length > 1) {
    const highest = others.reduce((high, line) => (line.top < high.top ? line : high));
    if (others.some((line) => line !== highest && line.top < highest.bottom)) break;
    headers.push(highest);
    others.splice(others.indexOf(highest), 1);
  }
  return [...headers, ...others];
}

function inOrder(lines: readonly Piece[]): boolean {
  let lowest = -Infinity;
  for (const [later, line] of lines.entries()) {
    const middle = line.top + line.bottom;
    // Nothing before it is below a line that stands lower than all of it; on most pages that is every line.
    if (middle < lowest && lines.slice(0, later).some((before) => isAbove(line, before))) return false;
    lowest = Math.max(lowest, middle);
  }
  return true;
}

/** Rows of two columns have to agree in this many lines before they count as columns. */
const FEWEST_ROWS = 4;
const STARTS_IN_MID_SENTENCE = /^[a-z(,;]/;

interface Row {
  readonly left: Piece;
  readonly right: Piece;
}

/** Prose runs on from line to line; the cells of a table rarely do. */
function isProse(lines: readonly Piece[]): boolean {
  const continued = lines.filter((line) => STARTS_IN_MID_SENTENCE.test(line.text)).length;
  const letters = lines.reduce((sum, line) => sum + line.text.length, 0);
  return continued >= 0.4 * lines.length && letters >= 18 * lines.length;
}

const sameGutter = (a: Row, b: Row): boolean =>
  Math.max(a.left.right, b.left.right) < Math.min(a.right.left, b.right.left) &&
  Math.abs(a.right.left - b.right.left) < 2 * a.right.height;

/** Consecutive rows from `start` on that the document sets as left, right, left, right. */
function rowsFrom(lines: readonly Piece[], start: number): Row[] {
  const rows: Row[] = [];
  for (let index = start; index + 1 < lines.length; index += 2) {
    const left = lines[index];
    const right = lines[index + 1];
    if (left === undefined || right === undefined) break;
    const isRow = verticalOverlap(left, right) > 0.5 && right.left > left.right && horizontalGap(left, right) > 0;
    const first = rows[0];
    if (!isRow || (first !== undefined && !sameGutter(first, { left, right }))) break;
    rows.push({ left, right });
  }
  return rows;
}

/** Puts two columns of prose that the document sets row by row one after the other; leaves tables alone. */
export function columnsApart(lines: readonly Piece[]): readonly Piece[] {
  const result: Piece[] = [];
  let index = 0;
  while (index < lines.length) {
    const rows = rowsFrom(lines, index);
    const lefts = rows.map((row) => row.left);
    const rights = rows.map((row) => row.right);
    if (rows.length >= FEWEST_ROWS && isProse(lefts) && isProse(rights)) {
      result.push(...lefts, ...rights);
      index += 2 * rows.length;
    } else {
      result.push(...lines.slice(index, index + 1));
      index += 1;
    }
  }
  return result;
}
