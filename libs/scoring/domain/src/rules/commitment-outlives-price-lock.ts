import type { Commitment, Sourced } from '@recourse/contracts-domain';
import { daysBetween } from '@recourse/kernel';
import type { ContractCase } from '../case/contract-case.js';
import { lockedPrices, priceName, type LockedPrice } from '../case/locks.js';
import { commitmentName } from './commitment-name.js';
import { flagged, met, onRecords, recordRef, type Rule } from './rule.js';
import type { Verdict } from './verdict.js';

const ID = 'COMMITMENT_OUTLIVES_PRICE_LOCK';

/** After the lock the same money buys what the supplier then says it buys. */
export const commitmentOutlivesPriceLock: Rule = {
  id: ID,
  title: 'Commitment outlives its price lock',
  aspect: 'CAPACITY',
  weight: 2,
  judge: (contractCase) =>
    contractCase.terms.commitments
      .filter(({ value }) => value.to >= contractCase.today)
      .flatMap((commitment) => {
        const prices = lockedPrices(contractCase).filter((price) => belongsTo(price, commitment.value));
        return prices.length > 0 ? [judgeCommitment(contractCase, commitment, prices)] : [];
      }),
};

/** A lock belongs to a commitment of the same service, where both name one, and of the same model, where it names one. */
function belongsTo({ last: { value: lock } }: LockedPrice, { serviceId, model }: Commitment): boolean {
  const sameService = serviceId === null || lock.serviceId === null || serviceId === lock.serviceId;
  return sameService && (model === null || lock.sku.toLowerCase().includes(model.toLowerCase()));
}

function judgeCommitment(
  contractCase: ContractCase,
  { value, contractId }: Sourced<Commitment>,
  prices: readonly LockedPrice[],
): Verdict {
  const { id, to } = value;
  const open = prices.filter(({ until }) => until !== null && until < to);
  const [first] = open;
  if (!first?.until) return met(`The prices of ${commitmentName(value)} are fixed to its end.`, id);
  const { until } = first;
  const others = open.length > 1 ? ` and ${open.length - 1} more` : '';
  const ended = until < contractCase.today;
  return flagged(ID, {
    subject: id,
    severity: 'HIGH',
    statement: `The commitment of ${commitmentName(value)} runs to ${to}, but the fixed price of ${priceName(first)}${others} ${ended ? 'ended' : 'ends'} on ${until}, ${daysBetween(until, to)} days earlier.`,
    basis: onRecords([
      recordRef('COMMITMENT', id, contractId),
      ...open.map(({ last }) => recordRef('PRICE_LOCK', last.value.id, last.contractId)),
    ]),
    whatToDo: 'Ask to fix the prices for as long as the commitment runs.',
    actBy: ended ? contractCase.leverageDay : until,
  });
}
