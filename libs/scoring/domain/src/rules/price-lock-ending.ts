import { daysBetween } from '@recourse/kernel';
import { lockedPrices, priceName } from '../case/locks.js';
import { flagged, onRecords, recordRef, type Rule } from './rule.js';

const ID = 'PRICE_LOCK_ENDING';

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
      if (left < 0 || left > priceLockEndingDays) return [];
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
