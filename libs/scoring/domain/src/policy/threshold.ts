import { invalid, ok, refuse, type Result } from '@recourse/kernel';

export const ThresholdUnit = { days: 'days', percent: 'percent', months: 'months', points: 'points' } as const;
export type ThresholdUnit = keyof typeof ThresholdUnit;

/** One number of the policy, with what a person needs in order to change it. */
export interface ThresholdDefinition {
  /** As a person calls it. */
  readonly label: string;
  readonly unit: ThresholdUnit;
  readonly standard: number;
  /** Lowest value allowed, itself allowed. */
  readonly least: number;
  /** Highest value allowed, itself allowed. */
  readonly most: number;
  /** Digits allowed after the decimal point. */
  readonly decimals: 0 | 1 | 2 | 3;
  /** Why the standard value is what it is. */
  readonly because: string;
}

/** Checks one value against its definition; refuses what is no number, out of range, or too fine. */
export function parseThreshold(name: string, definition: ThresholdDefinition, value: unknown): Result<number> {
  const { label, unit, least, most, decimals } = definition;
  const wrong = (message: string) => refuse(invalid('invalid-threshold', `${label} (${name}): ${message}`));
  if (typeof value !== 'number' || !Number.isFinite(value)) return wrong('a number is needed.');
  if (value < least || value > most) return wrong(`${value} is outside ${least} to ${most} ${unit}.`);
  if (Number(value.toFixed(decimals)) !== value) return wrong(`${value} has more than ${decimals} decimals.`);
  return ok(value);
}
