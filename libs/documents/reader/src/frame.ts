import type { Box } from '@recourse/documents-domain';

/** The visible part of a page in the page's own coordinates: y grows upwards. */
export interface Bounds {
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly top: number;
}

/** Clockwise quarter turns. As text's direction: turns that bring it upright. */
export type Turns = 0 | 1 | 2 | 3;

/** Edges of a rectangle with y growing downwards. */
export interface Edges {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Moves a rectangle from the page's coordinates to those of the page after some turns, origin at its top left. */
export function turn(page: Bounds, turns: Turns, { left, bottom, right, top }: Bounds): Edges {
  switch (turns) {
    case 0:
      return { left: left - page.left, right: right - page.left, top: page.top - top, bottom: page.top - bottom };
    case 1:
      return { left: bottom - page.bottom, right: top - page.bottom, top: left - page.left, bottom: right - page.left };
    case 2:
      return {
        left: page.right - right,
        right: page.right - left,
        top: bottom - page.bottom,
        bottom: top - page.bottom,
      };
    case 3:
      return { left: page.top - top, right: page.top - bottom, top: page.right - right, bottom: page.right - left };
  }
}

/** The inverse of `turn`. */
export function turnBack(page: Bounds, turns: Turns, { left, top, right, bottom }: Edges): Bounds {
  switch (turns) {
    case 0:
      return { left: left + page.left, right: right + page.left, top: page.top - top, bottom: page.top - bottom };
    case 1:
      return { left: top + page.left, right: bottom + page.left, bottom: left + page.bottom, top: right + page.bottom };
    case 2:
      return {
        left: page.right - right,
        right: page.right - left,
        bottom: top + page.bottom,
        top: bottom + page.bottom,
      };
    case 3:
      return { left: page.right - bottom, right: page.right - top, bottom: page.top - right, top: page.top - left };
  }
}

/** Two decimals: a hundredth of a point is finer than any printer, and short when written. */
export const round = (points: number): number => Math.round(points * 100) / 100;

export const boxOf = ({ left, top, right, bottom }: Edges): Box => ({
  left: round(left),
  top: round(top),
  width: round(right - left),
  height: round(bottom - top),
});
