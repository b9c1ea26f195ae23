import type { Commitment, Consumption } from '@recourse/contracts-domain';
import type { Duration, Money } from '@recourse/kernel';
import type { AmountStep, Source } from './derivation.js';

/** What a year is divided by, in the unit of a renewal. */
const YEAR = { months: 12n, days: 365n } as const;

/**
 * What renewing binds to: the annual value for the length of the renewal, rounded half up to the smallest unit.
 * Null where the annual value or the length is not known.
 */
export function amountOfRenewal(annual: Money | null, length: Duration | null, source: Source): AmountStep | null {
  if (!annual || !length || length.unit === 'business-days') return null;
  const year = YEAR[length.unit];
  const minor = Number((BigInt(annual.minor) * BigInt(length.amount) * 2n + year) / (year * 2n));
  if (!Number.isSafeInteger(minor)) return null;
  const result = { minor, currency: annual.currency };
  return { rule: 'ANNUAL_VALUE_OF_PERIOD', of: annual, drawn: null, period: length, result, sources: [source] };
}

/**
 * What is lost or invoiced if nothing more is drawn: the committed amount less what was drawn in the same currency,
 * never below zero. Null where the commitment states no amount.
 */
export function amountOfCommitment(commitment: Commitment, consumption: readonly Consumption[]): AmountStep | null {
  const { amount, id, contractId } = commitment;
  if (!amount) return null;
  const sources = [{ field: 'commitment.amount', contractId }];
  const drawnMinor = consumption
    .filter((drawn) => drawn.commitmentId === id && drawn.amount?.currency === amount.currency)
    .reduce((sum, drawn) => sum + BigInt(drawn.amount?.minor ?? 0), 0n);
  if (drawnMinor === 0n) return { rule: 'COMMITTED', of: amount, drawn: null, period: null, result: amount, sources };
  const left = BigInt(amount.minor) - drawnMinor;
  const result = { minor: Number(left > 0n ? left : 0n), currency: amount.currency };
  const drawn = { minor: Number(drawnMinor), currency: amount.currency };
  return { rule: 'COMMITTED_LESS_DRAWN', of: amount, drawn, period: null, result, sources };
}
