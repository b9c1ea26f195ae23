import type { Box } from '@recourse/documents-domain';
import type { Range } from '../block.js';

/** What a column is called. */
export interface TableHeader {
  /** All lines of its header, the groups above it first; empty where the table names no columns. */
  readonly text: string;
  /** In which its bare numbers are: "USD per 1M input tokens", "%", "days"; null where the header does not say. */
  readonly unit: string | null;
}

/** One cell; without text where the row leaves the column out. */
export interface TableCell {
  /** Verbatim, its lines joined as in running text. */
  readonly text: string;
  /** The header's unit where the cell is a bare number; null where it has its own, or none. */
  readonly unit: string | null;
  /** One a line, on the page of its row, in points from its top left corner. */
  readonly boxes: readonly Box[];
}

export interface TableRow {
  /** Page on which it begins, counted from 1. */
  readonly page: number;
  /** As many as the table has headers. */
  readonly cells: readonly TableCell[];
  /** Where its words stand in the running text, from the first to the last. */
  readonly place: Range;
}

/** Rows and columns, over as many pages as they run. */
export interface Table {
  /** Page on which it begins, counted from 1. */
  readonly page: number;
  readonly headers: readonly TableHeader[];
  /** Without the header, also where a later page repeats it. */
  readonly rows: readonly TableRow[];
  /** Of the whole table in the running text, its header included. */
  readonly place: Range;
}
