import {
  parseCalendarDate,
  parseDuration,
  parseMoney,
  type CalendarDate,
  type Duration,
  type Money,
} from '@recourse/kernel';
import { isParts } from '../catalogue/shape.js';
import type { TermValue } from '../catalogue/term-statement.js';

/** A part of a compound value; null where the value has none of that name. */
export const part = (value: TermValue, name: string): TermValue =>
  isParts(value) && Object.hasOwn(value, name) ? (value[name] ?? null) : null;

export const asText = (value: TermValue): string | null => (typeof value === 'string' ? value : null);
export const asBoolean = (value: TermValue): boolean | null => (typeof value === 'boolean' ? value : null);
export const asNumber = (value: TermValue): number | null => (typeof value === 'number' ? value : null);

export const asList = (value: TermValue): readonly TermValue[] =>
  Array.isArray(value) ? (value as readonly TermValue[]) : [];

export const asTexts = (value: TermValue): readonly string[] =>
  asList(value).filter((one): one is string => typeof one === 'string');

export function asDate(value: TermValue): CalendarDate | null {
  const date = typeof value === 'string' ? parseCalendarDate(value) : null;
  return date?.ok ? date.value : null;
}

export function asDuration(value: TermValue): Duration | null {
  const parsed = typeof value === 'string' ? parseDuration(value) : null;
  return parsed?.ok ? parsed.value : null;
}

const HOURS = /^PT(\d{1,5})H$/;

/** A notice period: one counted in hours becomes the next whole day, as a notice a little early is still in time. */
export function asNoticePeriod(value: TermValue): Duration | null {
  const hours = typeof value === 'string' ? HOURS.exec(value)?.[1] : undefined;
  return hours === undefined ? asDuration(value) : { amount: Math.ceil(Number(hours) / 24), unit: 'days' };
}

/** A decimal without exponent: large and small JSON numbers print with one. */
export function asDecimal(value: TermValue): string | null {
  if (typeof value === 'string') return value;
  if (typeof value !== 'number') return null;
  const plain = String(value);
  return plain.includes('e') ? value.toFixed(12).replace(/0+$/, '').replace(/\.$/, '') : plain;
}

/** `{amount, currency}` as money, cents exact; null where either is open or the amount is finer than the currency. */
export function asMoney(value: TermValue): Money | null {
  const [amount, currency] = [asDecimal(part(value, 'amount')), asText(part(value, 'currency'))];
  const parsed = amount === null || currency === null ? null : parseMoney(amount, currency);
  return parsed?.ok ? parsed.value : null;
}
