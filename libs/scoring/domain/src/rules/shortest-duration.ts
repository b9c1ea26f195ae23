import type { Provision, Sourced, TermValue } from '@recourse/contracts-domain';
import { describeDuration, type Duration } from '@recourse/kernel';
import { asDuration, comparableDays } from '../case/provision-value.js';

/** A duration with the provision that states it. */
export interface StatedDuration {
  readonly provision: Sourced<Provision>;
  readonly duration: Duration;
}

/** The shortest duration any of the provisions states, read by `of`; null where none states one. */
export function shortestDuration(
  provisions: readonly Sourced<Provision>[],
  of: (value: TermValue) => TermValue,
): StatedDuration | null {
  const stated = provisions.flatMap((provision) => {
    const duration = asDuration(of(provision.value.value));
    return duration ? [{ provision, duration }] : [];
  });
  stated.sort((a, b) => comparableDays(a.duration) - comparableDays(b.duration));
  return stated[0] ?? null;
}

/** "on 30 days’ notice", "without notice"; a stated length of nothing is none. */
export const onNotice = ({ duration }: StatedDuration): string =>
  duration.amount === 0 ? 'without notice' : `on ${describeDuration(duration)}’ notice`;
