import type { Box, TextLine } from '@recourse/documents-domain';
import type { Evidence } from '../finding.js';

/** A line of a page, and where its text stands in the running text. */
export interface PlacedLine {
  readonly page: number;
  readonly line: TextLine;
  /** Range of the line in the running text; its first character stands at `start`. */
  readonly start: number;
  readonly end: number;
}

/** Boxes are given to a hundredth of a point: finer than any screen. */
const round = (points: number): number => Math.round(points * 100) / 100;

function boxOf({ line, start }: PlacedLine, first: number, last: number): Box {
  const left = line.edges[first - start];
  const right = line.edges[last - start];
  if (left === undefined || right === undefined) return line.box;
  return { left, top: line.box.top, width: round(Math.max(0, right - left)), height: line.box.height };
}

/** The document's text without running heads, one paragraph a line, that knows for each character where it stands. */
export class RunningText {
  constructor(
    readonly text: string,
    /** In reading order. */
    readonly lines: readonly PlacedLine[],
  ) {}

  /** Page on which the character stands, counted from 1. */
  pageAt(offset: number): number {
    return this.lines[this.indexAt(offset)]?.page ?? 1;
  }

  /** First and last page of a range. */
  pagesOf(start: number, end: number): { readonly first: number; readonly last: number } {
    return { first: this.pageAt(start), last: this.pageAt(Math.max(start, end - 1)) };
  }

  /** Range of the part of `[start, end)` that stands on one page. */
  partOnPage(start: number, end: number, page: number): { readonly start: number; readonly end: number } {
    const own = this.linesOf(start, end).filter((line) => line.page === page);
    const first = own[0];
    const last = own.at(-1);
    if (first === undefined || last === undefined) return { start, end };
    return { start: Math.max(start, first.start), end: Math.min(end, last.end) };
  }

  /** Verbatim words of a range with the page they begin on and a box for each of their lines. */
  evidence(start: number, end: number): Evidence {
    const lines = this.linesOf(start, end);
    const page = lines[0]?.page ?? 1;
    const boxes = lines.map((line) => {
      const box = boxOf(line, Math.max(start, line.start), Math.min(end, line.end));
      return line.page === page ? box : { ...box, page: line.page };
    });
    return { page, quote: this.text.slice(start, end).replace(/\s+/g, ' ').trim(), boxes };
  }

  private linesOf(start: number, end: number): readonly PlacedLine[] {
    const found: PlacedLine[] = [];
    for (let index = this.indexAt(start); index < this.lines.length; index += 1) {
      const line = this.lines[index];
      if (line === undefined || line.start >= end) break;
      if (line.end > start) found.push(line);
    }
    return found;
  }

  /** Index of the line that holds the character, or of the last line before it. */
  private indexAt(offset: number): number {
    let low = 0;
    let high = this.lines.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.lines[middle]?.start ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
