import type { PriceLock, Sourced } from '@recourse/contracts-domain';
import type { CalendarDate } from '@recourse/kernel';
import type { ContractCase, TermsInView } from './contract-case.js';

/** The locks of one price: successive locks of the same SKU and unit of a service count as one. */
export interface LockedPrice {
  /** The lock that runs longest; its id names the price between evaluations. */
  readonly last: Sourced<PriceLock>;
  /** Last day on which the price is fixed; null where the lock names no end. */
  readonly until: CalendarDate | null;
}

/** Every price that is or was fixed, the soonest to end first. */
export function lockedPrices({ terms }: Pick<TermsInView, 'terms'>): readonly LockedPrice[] {
  const longest = new Map<string, Sourced<PriceLock>>();
  for (const lock of terms.priceLocks) {
    const { serviceId, sku, unit } = lock.value;
    const price = JSON.stringify([serviceId, sku.toLowerCase(), unit.toLowerCase()]);
    const known = longest.get(price);
    if (!known || endOf(lock) > endOf(known)) longest.set(price, lock);
  }
  return [...longest.values()]
    .toSorted((a, b) => (endOf(a) < endOf(b) ? -1 : 1))
    .map((last) => ({ last, until: last.value.to }));
}

const OPEN_END = '9999-12-31';

const endOf = ({ value }: Sourced<PriceLock>): string => value.to ?? OPEN_END;

/** The price as a person calls it: "gpt-large (1M input tokens)". */
export const priceName = ({ last }: LockedPrice): string => `${last.value.sku} (${last.value.unit})`;

/** The end of the document the lock belongs to; of a master agreement without a time of its own, the latest of its orders. */
export function periodEndOf({ parts }: ContractCase, { last }: LockedPrice): CalendarDate | null {
  const owner = parts.find(({ terms }) => terms.priceLocks.some(({ value }) => value.id === last.value.id));
  if (owner) return owner.timetable.periodEnd;
  return (
    parts
      .flatMap(({ timetable }) => timetable.periodEnd ?? [])
      .toSorted()
      .at(-1) ?? null
  );
}
