import type { PlacedLine } from '../running-text.js';

/** The lines of one cell, from top to bottom. */
export type GridCell = readonly PlacedLine[];

/** Cells from left to right, one for each column of its grid; an empty one has no line. */
export interface GridRow {
  readonly page: number;
  readonly cells: readonly GridCell[];
}

/** A table, or the part of it on one page, before anyone knows which rows are its header. */
export interface Grid {
  readonly page: number;
  /** Left and right edge of each column in points. */
  readonly columns: readonly Column[];
  readonly rows: readonly GridRow[];
  /** Whether text stands above or below it on its page. */
  readonly isFirstOnPage: boolean;
  readonly isLastOnPage: boolean;
}

export interface Column {
  readonly left: number;
  readonly right: number;
}

export const rightOf = ({ line: { box } }: PlacedLine): number => box.left + box.width;
export const textOf = (cell: GridCell): string => cell.map(({ line }) => line.text).join(' ');

/** Figures that a column of a table holds: an amount, a percentage, a number, a length of time. */
const VALUE =
  /^(?:[<>≤≥~±-]{1,2} ?)?(?:(?:USD|EUR|GBP|CHF|US\$|[$€£]) ?)?\d[\d,.' ]{0,20}(?:[kKmMbB]\b)?(?: ?(?:%|USD|EUR|GBP|CHF|[$€£]|days?|hours?|minutes?|months?|years?|tokens?|x)\b.{0,20})?%?$/;

/** "Below 99.9%", and what stands in place of a figure: "[***]", "n/a", "–". */
const BOUNDED = /^(?:below|less than|under|at least|up to|over|above|more than|from|\u2265|<|>) ?.{0,4}\d/i;
const WITHHELD = /^(?:\[?\*{1,5}\]?%?|n\/a|tbd|[–—-]|included|none|nil|waived)$/i;

export const isValue = (text: string): boolean => VALUE.test(text) || BOUNDED.test(text) || WITHHELD.test(text);
