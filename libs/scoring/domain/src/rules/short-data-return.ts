import { describeDuration } from '@recourse/kernel';
import type { ContractCase } from '../case/contract-case.js';
import { comparableDays, part } from '../case/provision-value.js';
import { standing } from '../case/standing.js';
import type { Thresholds } from '../policy/policy.js';
import { provisionRefs } from './presence.js';
import { flagged, met, onRecords, unknown, type Rule } from './rule.js';
import { shortestDuration } from './shortest-duration.js';
import type { Verdict } from './verdict.js';

/** A window too short for an export is hardly better than none. Whether there is one at all is judged elsewhere. */
export const shortDataReturn: Rule = {
  id: 'SHORT_DATA_RETURN',
  title: 'Short window to retrieve data',
  aspect: 'EXIT',
  weight: 1,
  judge: (contractCase, thresholds) => {
    const found = standing(contractCase, 'data_return');
    return found.kind === 'agreed' ? [judgeWindow(contractCase, thresholds, found.provisions)] : [];
  },
};

function judgeWindow(
  contractCase: ContractCase,
  { dataReturnDays }: Thresholds,
  provisions: Parameters<typeof shortestDuration>[0],
): Verdict {
  const shortest = shortestDuration(provisions, (value) => part(value, 'window') ?? value);
  if (!shortest) return unknown('The clause on data return states no window.');
  const window = describeDuration(shortest.duration);
  if (comparableDays(shortest.duration) >= dataReturnDays) return met(`Data can be retrieved for ${window}.`);
  return flagged('SHORT_DATA_RETURN', {
    severity: 'LOW',
    statement: `Data can be retrieved for ${window} after the end; the policy asks for ${dataReturnDays} days.`,
    basis: onRecords(provisionRefs([shortest.provision])),
    whatToDo: 'Ask for a longer window, or plan the export before the end.',
    actBy: contractCase.leverageDay,
  });
}
