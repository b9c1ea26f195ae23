import { forEachPart, type PartInView } from './for-each-part.js';
import { judgeStanding } from './presence.js';
import { renewalCap } from './renewal-price-cap.js';
import { met, unknown, type Rule } from './rule.js';
import type { Verdict } from './verdict.js';

/** Whoever forgets the notice renews at whatever price the supplier has set by then. */
export const renewalWithoutPriceCap: Rule = {
  id: 'RENEWAL_WITHOUT_PRICE_CAP',
  title: 'Automatic renewal without cap on increase',
  aspect: 'PRICE',
  weight: 3,
  judge: (contractCase) =>
    forEachPart(contractCase, (part) => {
      const renewal = part.terms.term.renewal?.value;
      if (!renewal) return [unknown('How the contract renews is unknown.')];
      return renewal === 'AUTOMATIC' ? [judgeCap(part)] : [];
    }),
};

function judgeCap(part: PartInView): Verdict {
  const cap = renewalCap(part);
  if (cap.kind === 'capped') return met('The increase at renewal is capped.');
  const { renewsOn } = part.timetable;
  return judgeStanding(part, cap, {
    rule: 'RENEWAL_WITHOUT_PRICE_CAP',
    key: 'renewal_price_cap',
    severity: 'HIGH',
    present: 'The increase at renewal is capped.',
    lack: `no cap on the increase when the contract renews by itself${renewsOn ? ` on ${renewsOn}` : ''}`,
    whatToDo: 'Ask for a cap on the increase in percent, or give notice in time and renew by agreement.',
  });
}
