import type { Label } from './numbering.js';

/** A range of the running text. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A paragraph, list item, heading or table row. */
export interface Block extends Range {
  readonly kind: 'paragraph' | 'heading' | 'row';
  readonly label: Label | null;
  /** Cells of a table row, from left to right; empty otherwise. */
  readonly cells: readonly Range[];
  /** Left edge in points; 0 where unknown. */
  readonly left: number;
  /** Height of its largest line in points. */
  readonly size: number;
}
