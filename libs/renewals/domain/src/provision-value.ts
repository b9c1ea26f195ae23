import type { Provision, Sourced, TermValue } from '@recourse/contracts-domain';
import { parseDuration, type Duration } from '@recourse/kernel';

const partOf = (value: TermValue, part: string): TermValue =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
    ? ((value as { readonly [name: string]: TermValue })[part] ?? null)
    : null;

/** The duration a provision states, as its whole value or as the part `duration`; null where there is none. */
export function durationOf({ value }: Provision): Duration | null {
  const text = typeof value === 'string' ? value : partOf(value, 'duration');
  if (typeof text !== 'string') return null;
  const parsed = parseDuration(text);
  return parsed.ok ? parsed.value : null;
}

/** Provisions of a key that are the customer's right. Where the party is not known, the right is not assumed. */
export const customersRights = (
  provisions: readonly Sourced<Provision>[],
  key: Provision['key'],
): Sourced<Provision>[] =>
  provisions.filter(({ value }) => value.key === key && (value.party === 'customer' || value.party === 'either'));
