import { invalid, ok, refuse, type Result } from '@recourse/kernel';
import { parseThreshold } from './threshold.js';
import { THRESHOLD_NAMES, THRESHOLDS, type ThresholdName } from './thresholds.js';

export type Thresholds = { readonly [name in ThresholdName]: number };

/** What the buyer demands of a contract. A change makes a new version; scores name the version they were made by. */
export interface Policy {
  /** Counted from 1. */
  readonly version: number;
  readonly thresholds: Thresholds;
}

/** The policy before anyone has changed it. */
export const STANDARD_THRESHOLDS = Object.fromEntries(
  THRESHOLD_NAMES.map((name) => [name, THRESHOLDS[name].standard]),
) as Thresholds;

const isThresholdName = (name: string): name is ThresholdName => Object.hasOwn(THRESHOLDS, name);

/**
 * Reads thresholds given by name over those in force: a name left out keeps its value.
 * Refuses unknown names, values out of range, and thresholds that contradict each other.
 */
export function parseThresholds(given: Readonly<Record<string, unknown>>, inForce: Thresholds): Result<Thresholds> {
  const read: Record<ThresholdName, number> = { ...inForce };
  for (const [name, value] of Object.entries(given)) {
    if (!isThresholdName(name)) {
      return refuse(invalid('unknown-threshold', `The policy has no threshold "${name.slice(0, 60)}".`));
    }
    const parsed = parseThreshold(name, THRESHOLDS[name], value);
    if (!parsed.ok) return parsed;
    read[name] = parsed.value;
  }
  return coherent(read);
}

function coherent(thresholds: Thresholds): Result<Thresholds> {
  if (thresholds.noticeUrgentDays > thresholds.noticeNearDays) {
    return refuse(invalid('incoherent-thresholds', 'A notice deadline cannot be urgent before it is near.'));
  }
  const weights = THRESHOLD_NAMES.filter((name) => name.startsWith('weight'));
  if (weights.every((name) => thresholds[name] === 0)) {
    return refuse(invalid('incoherent-thresholds', 'At least one part of the score needs a weight above zero.'));
  }
  return ok(thresholds);
}
