import type { PackedCalibration } from './calibration.js';
import type { PackedForest } from './forest.js';
import type { PackedLinear } from './linear-model.js';

/** Scores of words and cues for the clause categories. */
export interface PackedClauseScoring {
  readonly words: PackedLinear;
  readonly cues: readonly (readonly number[])[];
}

/** What judges scored candidates. */
export interface PackedJudgement {
  readonly calibrations: readonly PackedCalibration[];
  readonly clauses: PackedForest;
  /** Passages of neighbouring units. */
  readonly passages: PackedForest;
  readonly entities: readonly PackedForest[];
  /** How mentions stand among those of their document, one for each entity category. */
  readonly standings: readonly PackedForest[];
  readonly presence: PackedForest;
  /** Share of contracts that state each category, clauses first. */
  readonly usual: readonly number[];
}
