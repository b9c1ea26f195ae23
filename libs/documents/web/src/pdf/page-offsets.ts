import type { PageSize } from './open-pdf.js';

/** Between pages, and above the first; in pixels. */
export const GAP = 14;

/** Where each page begins, in pixels from the top of the scrolled area. */
export function offsetsOf(sizes: readonly PageSize[], scale: number): readonly number[] {
  let top = GAP;
  return sizes.map(({ height }) => {
    const begins = top;
    top += height * scale + GAP;
    return begins;
  });
}

/** The page, counted from 1, that a line at `y` pixels lies on or below. */
export function pageAt(offsets: readonly number[], y: number): number {
  let [low, high] = [0, offsets.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((offsets[middle] ?? 0) <= y) low = middle;
    else high = middle - 1;
  }
  return low + 1;
}
