import type { ContractCase } from '../case/contract-case.js';
import { lockedPrices, priceName, type LockedPrice } from '../case/locks.js';
import { standing } from '../case/standing.js';
import { onSearch, provisionRefs, searchInWords } from './presence.js';
import { flagged, met, onRecords, recordRef, unknown, type Rule } from './rule.js';
import type { Basis, Severity, Verdict } from './verdict.js';

const ID = 'PRICE_LOCK_WITHOUT_SUCCESSORS';

/** Machines and seats have no successor model; a lock on them carries over by itself. */
const NO_MODEL = /seat|gpu/i;

/** A fixed price of a retired model fixes nothing. */
export const priceLockWithoutSuccessors: Rule = {
  id: ID,
  title: 'Price lock does not carry to successor models',
  aspect: 'PRICE',
  weight: 2,
  judge: (contractCase) =>
    lockedPrices(contractCase)
      .filter(({ last, until }) => !NO_MODEL.test(last.value.unit) && (until === null || until >= contractCase.today))
      .map((price) => judgeLock(contractCase, price)),
};

function judgeLock(contractCase: ContractCase, price: LockedPrice): Verdict {
  const { last } = price;
  const subject = last.value.id;
  const covered = met(`The price of ${priceName(price)} carries over to a successor model.`, subject);
  const lock = onRecords([recordRef('PRICE_LOCK', subject, last.contractId)]);
  const flag = { severity: 'MEDIUM', basis: lock, certainty: 1, because: '' } as const;
  if (last.value.coversSuccessors === true) return covered;
  if (last.value.coversSuccessors === false) return notCovered(contractCase, price, flag);
  const found = standing(contractCase, 'successor_model_price');
  switch (found.kind) {
    case 'agreed':
      return covered;
    case 'denied':
      return notCovered(contractCase, price, { ...flag, basis: onRecords(provisionRefs(found.provisions)) });
    case 'not-found':
      return notCovered(contractCase, price, {
        severity: 'MEDIUM',
        basis: onSearch(found),
        certainty: found.certainty,
        because: `: ${searchInWords(found)}, nothing found`,
      });
    case 'unknown':
      return unknown(
        `Whether ${priceName(price)} carries over to a successor model is open: ${found.reason}.`,
        subject,
      );
  }
}

interface Grounds {
  readonly severity: Severity;
  readonly basis: Basis;
  readonly certainty: number;
  readonly because: string;
}

const notCovered = (contractCase: ContractCase, price: LockedPrice, { because, ...grounds }: Grounds): Verdict =>
  flagged(ID, {
    ...grounds,
    subject: price.last.value.id,
    statement: `The fixed price of ${priceName(price)} does not carry over to a successor model${because}.`,
    whatToDo: 'Ask that the locked price applies to any model the supplier names as the successor.',
    actBy: contractCase.leverageDay,
  });
