import type { PriceLock, Sourced } from '@recourse/contracts-domain';
import type { ContractInForce } from './contract-in-force.js';
import { eventId, type DatedEvent } from './dated-event.js';
import { sourceOf, stated } from './derive.js';
import type { Evaluation } from './evaluation.js';
import type { UnknownDate } from './unknown-date.js';

function lockEnd(contractId: string, lock: Sourced<PriceLock>): DatedEvent[] {
  const { id, sku, to } = lock.value;
  if (!to) return [];
  return [
    {
      id: eventId({ contractId, kind: 'PRICE_LOCK_END', subjectId: id }),
      contractId,
      kind: 'PRICE_LOCK_END',
      period: null,
      date: to,
      lastDayToAct: to,
      title: { subject: sku, until: null, purpose: null },
      amountAtStake: null,
      settledOn: null,
      derivation: stated('PRICE_LOCK_END', to, [sourceOf('priceLock.to', lock)]).steps,
    },
  ];
}

const unknownEnd = (contractId: string, lock: Sourced<PriceLock>): UnknownDate[] =>
  lock.value.to
    ? []
    : [
        {
          contractId,
          missing: 'PRICE_LOCK_END',
          subject: lock.value.sku,
          prevents: ['PRICE_LOCK_END'],
          resolveBy: null,
        },
      ];

/** The last day of each locked price. */
export const priceLockEvents = ({ contract, terms }: ContractInForce): Evaluation => ({
  events: terms.priceLocks.flatMap((lock) => lockEnd(contract.id, lock)),
  unknowns: terms.priceLocks.flatMap((lock) => unknownEnd(contract.id, lock)),
});
