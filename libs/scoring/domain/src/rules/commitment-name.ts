import type { Commitment } from '@recourse/contracts-domain';
import { moneyInWords } from '../words/amounts.js';

/** A commitment as a person calls it: "USD 3,000,000", "200 PTU", or both. */
export function commitmentName({ amount, quantity, unit }: Commitment): string {
  const capacity = quantity === null ? null : [quantity, unit].filter((word) => word !== null).join(' ');
  const spend = amount && moneyInWords(amount);
  if (capacity && spend) return `${capacity} for ${spend}`;
  return capacity ?? spend ?? 'unstated size';
}
