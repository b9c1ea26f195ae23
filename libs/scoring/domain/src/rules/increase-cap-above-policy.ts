import { renewalCap } from './renewal-price-cap.js';
import { flagged, met, onRecords, type Rule } from './rule.js';

const ID = 'INCREASE_CAP_ABOVE_POLICY';

/** A cap too high to plan with. */
export const increaseCapAbovePolicy: Rule = {
  id: ID,
  title: 'Cap on increase above policy',
  aspect: 'PRICE',
  weight: 1,
  judge: (contractCase, { increaseCapPercent }) => {
    const cap = renewalCap(contractCase);
    if (cap.kind !== 'capped' || cap.percent === null) return [];
    if (cap.percent <= increaseCapPercent) return [met(`The increase at renewal is capped at ${cap.percent}%.`)];
    return [
      flagged(ID, {
        severity: 'MEDIUM',
        statement: `Prices may rise by up to ${cap.percent}% at renewal; the policy accepts ${increaseCapPercent}%.`,
        basis: onRecords(cap.records),
        whatToDo: 'Ask for a lower cap before the next renewal.',
        actBy: contractCase.leverageDay,
      }),
    ];
  },
};
