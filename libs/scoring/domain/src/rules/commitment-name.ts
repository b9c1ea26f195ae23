import type { Commitment } from '@recourse/contracts-domain';
import type { Money } from '@recourse/kernel';
import { minorDigits } from '@recourse/kernel';

/** An amount as a person reads it: "USD 3,000,000.00"; without the fraction where it is nought. */
export function moneyInWords({ minor, currency }: Money): string {
  const digits = minorDigits(currency);
  const whole = minor % 10 ** digits === 0;
  const fraction = whole ? 0 : digits;
  const format = new Intl.NumberFormat('en', { minimumFractionDigits: fraction, maximumFractionDigits: fraction });
  return `${currency} ${format.format(minor / 10 ** digits)}`;
}

/** A commitment as a person calls it: "USD 3,000,000", "200 PTU", or both. */
export function commitmentName({ amount, quantity, unit }: Commitment): string {
  const capacity = quantity === null ? null : [quantity, unit].filter((word) => word !== null).join(' ');
  const spend = amount && moneyInWords(amount);
  if (capacity && spend) return `${capacity} for ${spend}`;
  return capacity ?? spend ?? 'unstated size';
}
