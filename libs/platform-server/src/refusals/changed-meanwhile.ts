import type { Refusal } from '@recourse/kernel';

/** Somebody else saved the record after this person had read it. */
export interface ChangedMeanwhile extends Refusal {
  readonly kind: 'changed-meanwhile';
  readonly because: 'conflict';
  /** To be sent as `expectedVersion` once the person has seen the current values. */
  readonly currentVersion: number;
  /** The record as it is now, as far as the person may see it. */
  readonly current: Readonly<Record<string, unknown>>;
}

/** Refusal of an edit made on an older version of a record. */
export const changedMeanwhile = (
  currentVersion: number,
  current: Readonly<Record<string, unknown>> = {},
): ChangedMeanwhile => ({
  kind: 'changed-meanwhile',
  because: 'conflict',
  message: 'Somebody else has changed this meanwhile. Look at the current values and try again.',
  currentVersion,
  current,
});
