import { bytesOf, floatsOf } from './encoding.js';

/** How a category's first scores turned out on contracts that were not trained on. */
export interface Calibration {
  /** Average precision of the first score. */
  readonly precision: number;
  readonly positives: number;
  readonly share: number;
  /** Steps of the share of hits by score, rising: from `from[i]` on it is `is[i]`. */
  readonly from: ArrayLike<number>;
  readonly is: ArrayLike<number>;
}

export interface PackedCalibration {
  readonly precision: number;
  readonly positives: number;
  readonly share: number;
  readonly from: string;
  readonly is: string;
}

export const unpackCalibration = ({ from, is, ...plain }: PackedCalibration): Calibration => ({
  ...plain,
  from: floatsOf(bytesOf(from)),
  is: floatsOf(bytesOf(is)),
});

/** Share of hits among candidates with this score. */
function hitsAt({ from, is }: Calibration, score: number): number {
  let low = 0;
  let high = from.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((from[middle] ?? 0) <= score) low = middle;
    else high = middle - 1;
  }
  return is[low] ?? 0;
}

/** What is known of a candidate's category: with it, scores of different categories can be compared. */
export const calibratedBy = (score: number, calibration: Calibration): readonly number[] => [
  calibration.precision,
  Math.log(1 + calibration.positives),
  calibration.share,
  hitsAt(calibration, score),
];
