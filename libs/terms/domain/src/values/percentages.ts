import type { Range } from '../layout/block.js';

/** A percentage as a text states it, with where it stands. */
export interface StatedPercentage extends Range {
  readonly percent: number;
}

const PERCENT = /(?<![\d.,])(?!\d{1,3},000\b)(\d{1,3}(?:[.,]\d{1,6})?) ?%/g;

/** Percentages in a text in plain form, in order; a decimal comma counts as a point. */
export const percentagesIn = (plain: string): readonly StatedPercentage[] =>
  [...plain.matchAll(PERCENT)].map((match) => ({
    percent: Number((match[1] ?? '').replace(',', '.')),
    start: match.index,
    end: match.index + match[0].length,
  }));
