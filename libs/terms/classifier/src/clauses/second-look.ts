import { calibratedBy, type Calibration } from '../model/calibration.js';
import { logOdds, type Forest } from '../model/forest.js';
import type { Candidate } from './candidates.js';

/** What judges candidates of all clause categories together. */
export interface SecondLook {
  readonly calibrations: readonly Calibration[];
  readonly forest: Forest;
}

/** A candidate's row with what is known of its category. */
export function secondLookRow(candidate: Candidate, calibrations: readonly Calibration[]): readonly number[] {
  const calibration = calibrations[candidate.category];
  if (calibration === undefined) throw new RangeError(`No calibration of category ${candidate.category}.`);
  return [...candidate.row, ...calibratedBy(candidate.score, calibration), candidate.category];
}

/** Logarithm of the odds that a candidate states its category. */
export const secondLook = (candidate: Candidate, { calibrations, forest }: SecondLook): number =>
  logOdds(forest, secondLookRow(candidate, calibrations));
