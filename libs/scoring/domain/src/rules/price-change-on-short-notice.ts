import type { Provision, Sourced } from '@recourse/contracts-domain';
import type { ContractCase } from '../case/contract-case.js';
import { comparableDays, part } from '../case/provision-value.js';
import { standing } from '../case/standing.js';
import type { Thresholds } from '../policy/policy.js';
import { provisionRefs } from './presence.js';
import { flagged, met, onRecords, unknown, type Rule } from './rule.js';
import { onNotice, shortestDuration } from './shortest-duration.js';
import type { Verdict } from './verdict.js';

const ID = 'PRICE_CHANGE_ON_SHORT_NOTICE';

/** A contract that says nothing on changing prices gives no right to change them, so silence is no flag. */
export const priceChangeOnShortNotice: Rule = {
  id: ID,
  title: 'Price change on short notice',
  aspect: 'PRICE',
  weight: 2,
  judge: (contractCase, thresholds) => {
    const found = standing(contractCase, 'price_change_notice');
    switch (found.kind) {
      case 'agreed':
        return [judgeNotice(contractCase, thresholds, found.provisions)];
      case 'denied':
        return [met('The register states that the supplier may not change prices alone.')];
      case 'not-found':
        return [met('No clause lets the supplier change prices alone.', '', found.certainty)];
      case 'unknown':
        return [unknown(`It is open on which notice prices may change: ${found.reason}.`)];
    }
  },
};

function judgeNotice(
  contractCase: ContractCase,
  { priceChangeNoticeDays }: Thresholds,
  provisions: readonly Sourced<Provision>[],
): Verdict {
  const shortest = shortestDuration(provisions, (value) => part(value, 'duration') ?? value);
  const byPosting = provisions.some(({ value }) => part(value.value, 'posting_is_notice') === true);
  if (shortest && comparableDays(shortest.duration) >= priceChangeNoticeDays) {
    return met(`Prices change ${onNotice(shortest)}.`);
  }
  const notice = shortest ? onNotice(shortest) : 'without a stated lead time';
  return flagged(ID, {
    severity: byPosting ? 'HIGH' : 'MEDIUM',
    statement: `The supplier may change prices ${notice}${byPosting ? ', and posting them is notice' : ''}; the policy asks for ${priceChangeNoticeDays} days.`,
    basis: onRecords(provisionRefs(shortest ? [shortest.provision] : provisions)),
    whatToDo: 'Ask for a price lock or a longer notice by e-mail; until then watch the price page.',
    actBy: contractCase.leverageDay,
  });
}
