import { daysBetween } from '@recourse/kernel';
import type { ContractCase } from '../case/contract-case.js';
import { lockedPrices, periodEndOf, priceName, type LockedPrice } from '../case/locks.js';
import { flagged, onRecords, recordRef, type Rule } from './rule.js';

const ID = 'PRICE_LOCK_ENDING';

/** That a lock ends before its term is a flag of its own, and needs no reminder beside it. */
function endsEarly(contractCase: ContractCase, price: LockedPrice): boolean {
  const periodEnd = periodEndOf(contractCase, price);
  return price.until !== null && periodEnd !== null && price.until < periodEnd;
}

/** A reminder: the price that follows belongs in the next budget. */
export const priceLockEnding: Rule = {
  id: ID,
  title: 'Price lock ends soon',
  aspect: 'PRICE',
  weight: 0,
  judge: (contractCase, { priceLockEndingDays }) =>
    lockedPrices(contractCase).flatMap((price) => {
      const { last, until } = price;
      if (until === null) return [];
      const left = daysBetween(contractCase.today, until);
      if (left < 0 || left > priceLockEndingDays || endsEarly(contractCase, price)) return [];
      return [
        flagged(ID, {
          subject: last.value.id,
          severity: 'LOW',
          statement: `The fixed price of ${priceName(price)} ends on ${until}, in ${left} days.`,
          basis: onRecords([recordRef('PRICE_LOCK', last.value.id, last.contractId)]),
          whatToDo: 'Ask for the price that follows in writing, and put it in the budget.',
          actBy: until,
        }),
      ];
    }),
};
