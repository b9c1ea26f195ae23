import { daysBetween } from '@recourse/kernel';
import type { ContractCase } from '../case/contract-case.js';
import { lockedPrices, periodEndOf, priceName, type LockedPrice } from '../case/locks.js';
import { flagged, met, onRecords, recordRef, unknown, type Rule } from './rule.js';
import type { Verdict } from './verdict.js';

const ID = 'PRICE_LOCK_ENDS_BEFORE_TERM';

/** From the end of the lock to the end of the term we must buy, at a price the supplier names. */
export const priceLockEndsBeforeTerm: Rule = {
  id: ID,
  title: 'Price lock ends before the term',
  aspect: 'PRICE',
  weight: 2,
  judge: (contractCase) => lockedPrices(contractCase).map((price) => judgeLock(contractCase, price)),
};

function judgeLock(contractCase: ContractCase, price: LockedPrice): Verdict {
  const { last, until } = price;
  const subject = last.value.id;
  const periodEnd = periodEndOf(contractCase, price);
  if (!periodEnd) return unknown(`The end of the term of ${priceName(price)} is unknown.`, subject);
  if (until === null || until >= periodEnd) return met(`${priceName(price)} is fixed to the end of the term.`, subject);
  const ended = until < contractCase.today;
  const cap = last.value.increaseCapPercent;
  const afterwards = cap === null ? 'no cap on the increase afterwards is stated' : `then it may rise by up to ${cap}%`;
  return flagged(ID, {
    subject,
    severity: cap !== null ? 'LOW' : ended ? 'HIGH' : 'MEDIUM',
    statement: `The fixed price of ${priceName(price)} ${ended ? 'ended' : 'ends'} on ${until}, ${daysBetween(until, periodEnd)} days before the term does on ${periodEnd}; ${afterwards}.`,
    basis: onRecords([recordRef('PRICE_LOCK', subject, last.contractId)]),
    whatToDo: 'Ask to extend the lock to the end of the term, or to cap the increase after it.',
    actBy: ended ? contractCase.leverageDay : until,
  });
}
