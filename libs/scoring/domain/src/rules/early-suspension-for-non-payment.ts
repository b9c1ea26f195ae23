import { describeDuration } from '@recourse/kernel';
import { comparableDays } from '../case/provision-value.js';
import { standing } from '../case/standing.js';
import { provisionRefs } from './presence.js';
import { flagged, met, onRecords, unknown, type Rule } from './rule.js';
import { shortestDuration } from './shortest-duration.js';

const ID = 'EARLY_SUSPENSION_FOR_NON_PAYMENT';

/** A clause that is not there gives no such right, so silence is no flag. */
export const earlySuspensionForNonPayment: Rule = {
  id: ID,
  title: 'Early suspension for non-payment',
  aspect: 'CONTINUITY',
  weight: 1,
  judge: (contractCase, { suspensionGraceDays }) => {
    const found = standing(contractCase, 'auto_suspension_nonpayment');
    if (found.kind === 'denied') return [met('The register states that unpaid invoices do not suspend the service.')];
    if (found.kind === 'not-found') {
      return [met('No clause suspends the service for unpaid invoices.', '', found.certainty)];
    }
    if (found.kind === 'unknown') return [unknown(`Suspension for non-payment is open: ${found.reason}.`)];
    const shortest = shortestDuration(found.provisions, (value) => value);
    if (!shortest) return [unknown('The clause on suspension for non-payment states no grace.')];
    const grace = describeDuration(shortest.duration);
    if (comparableDays(shortest.duration) >= suspensionGraceDays) return [met(`Invoices may be ${grace} overdue.`)];
    const overdue = shortest.duration.amount === 0 ? 'as soon as an invoice is overdue' : `${grace} after the due date`;
    return [
      flagged(ID, {
        severity: 'LOW',
        statement: `The supplier may suspend ${overdue}; the policy asks for ${suspensionGraceDays} days.`,
        basis: onRecords(provisionRefs([shortest.provision])),
        whatToDo: 'Ask for a reminder and a longer grace; put the invoices on direct debit until then.',
        actBy: contractCase.leverageDay,
      }),
    ];
  },
};
