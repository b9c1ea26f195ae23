import { judgePresence } from './presence.js';
import { met, type Rule } from './rule.js';

/** Without a lock the price list rules, and the supplier writes the price list. */
export const priceLockAbsent: Rule = {
  id: 'PRICE_LOCK_ABSENT',
  title: 'No price lock',
  aspect: 'PRICE',
  weight: 3,
  judge: (contractCase) => {
    const count = contractCase.terms.priceLocks.length;
    if (count > 0) return [met(`The contract fixes ${count === 1 ? 'a price' : `${count} prices`}.`)];
    return [
      judgePresence(contractCase, {
        rule: 'PRICE_LOCK_ABSENT',
        key: 'price_lock',
        severity: 'MEDIUM',
        present: 'The contract fixes prices.',
        lack: 'no fixed price',
        whatToDo: 'Ask for the unit prices of the models in use to be fixed to the end of the term.',
      }),
    ];
  },
};
