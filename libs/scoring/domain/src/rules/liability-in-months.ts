import type { TermValue } from '@recourse/contracts-domain';
import { minorDigits, parseMoney, type Money } from '@recourse/kernel';
import { asNumber, asWord, part } from '../case/provision-value.js';

/** A cap expressed in months of fees. */
export interface CapInMonths {
  /** `Infinity` where liability is unlimited. */
  readonly months: number;
  /** False where an alternative of "the greater of" could not be expressed, so that the cap may be higher. */
  readonly exact: boolean;
}

/**
 * A cap in months of fees, or null where it cannot be expressed: `months_of_fees` times its percentage; an amount by
 * the yearly value of the contract in the same currency; of several alternatives ("the greater of") the highest known.
 */
export function capInMonths(cap: TermValue, annualValue: Money | null): CapInMonths | null {
  if (asWord(cap) === 'unlimited') return { months: Infinity, exact: true };
  const greater = part(cap, 'greater_of');
  if (Array.isArray(greater)) return greatest(greater as readonly TermValue[], annualValue);
  const months = asNumber(part(cap, 'months_of_fees'));
  if (months !== null) return { months: (months * (asNumber(part(cap, 'percent')) ?? 100)) / 100, exact: true };
  return amountInMonths(cap, annualValue);
}

function greatest(alternatives: readonly TermValue[], annualValue: Money | null): CapInMonths | null {
  const caps = alternatives.map((one) => capInMonths(one, annualValue));
  const known = caps.filter((cap) => cap !== null);
  if (known.length === 0) return null;
  const exact = known.length === caps.length && known.every((cap) => cap.exact);
  return { months: Math.max(...known.map(({ months }) => months)), exact };
}

function amountInMonths(cap: TermValue, annualValue: Money | null): CapInMonths | null {
  const [amount, currency] = [asNumber(part(cap, 'amount')), part(cap, 'currency')];
  if (amount === 0) return { months: 0, exact: true };
  if (amount === null || typeof currency !== 'string' || !annualValue || annualValue.minor <= 0) return null;
  if (currency !== annualValue.currency) return null;
  const money = parseMoney(amount.toFixed(minorDigits(currency)), currency);
  return money.ok ? { months: (money.value.minor * 12) / annualValue.minor, exact: true } : null;
}
