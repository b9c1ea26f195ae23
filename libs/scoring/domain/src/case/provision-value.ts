import type { TermValue } from '@recourse/contracts-domain';
import { parseDuration, type Duration } from '@recourse/kernel';

type Parts = { readonly [part: string]: TermValue };

const isParts = (value: TermValue): value is Parts =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

/** A named part of a compound value; null where there is none. */
export const part = (value: TermValue, name: string): TermValue => (isParts(value) ? (value[name] ?? null) : null);

/** The names of the parts a compound value has. */
export const partNames = (value: TermValue): readonly string[] => (isParts(value) ? Object.keys(value) : []);

const HOURS = /^PT(\d{1,5})H$/;

/** A value as a duration, hours as the whole days they fill; null where it is none. */
export function asDuration(value: TermValue): Duration | null {
  if (typeof value !== 'string') return null;
  const hours = HOURS.exec(value)?.[1];
  if (hours !== undefined) return { amount: Math.floor(Number(hours) / 24), unit: 'days' };
  const parsed = parseDuration(value);
  return parsed.ok ? parsed.value : null;
}

const DECIMAL = /^\d{1,15}(\.\d{1,12})?$/;

/** A value as a finite number, also where it is a decimal written as text; null where it is none. */
export function asNumber(value: TermValue): number | null {
  if (typeof value === 'string') return DECIMAL.test(value) ? Number(value) : null;
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}

/** A value as text, in lower case and without spaces around; null where it is none. */
export const asWord = (value: TermValue): string | null =>
  typeof value === 'string' ? value.trim().toLowerCase() : null;

/**
 * Days a duration is worth in a comparison with the policy: a month counts 30 days, twelve 365, a business day 7/5
 * rounded down. Only for comparing; a deadline is always counted on the calendar.
 */
export function comparableDays({ amount, unit }: Duration): number {
  if (unit === 'months') return amount % 12 === 0 ? (amount / 12) * 365 : amount * 30;
  return unit === 'business-days' ? Math.floor((amount * 7) / 5) : amount;
}
