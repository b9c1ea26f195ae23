import type { Provision, Sourced } from '@recourse/contracts-domain';
import type { ContractCase } from '../case/contract-case.js';
import { comparableDays, part } from '../case/provision-value.js';
import { standing, type Standing } from '../case/standing.js';
import type { Thresholds } from '../policy/policy.js';
import { customerMayLeave } from './customer-may-leave.js';
import { provisionRefs } from './presence.js';
import { flagged, met, onRecords, unknown, type Rule } from './rule.js';
import { onNotice, shortestDuration } from './shortest-duration.js';
import type { Verdict } from './verdict.js';

type Provisions = readonly Sourced<Provision>[];

/** A supplier that may rewrite the contract, while we may not leave over it, has signed only for us. */
export const unilateralChangeWithoutExit: Rule = {
  id: 'UNILATERAL_CHANGE_WITHOUT_EXIT',
  title: 'Unilateral change without exit',
  aspect: 'CHANGE',
  weight: 3,
  judge: (contractCase, thresholds) => {
    const found = standing(contractCase, 'unilateral_change');
    switch (found.kind) {
      case 'denied':
        return [met('The register states that the supplier may not change the terms alone.')];
      case 'not-found':
        return [met('No clause lets the supplier change the terms alone.', '', found.certainty)];
      case 'unknown':
        return [unknown(`It is open whether the supplier may change the terms alone: ${found.reason}.`)];
      case 'agreed':
        return [judgeExit(contractCase, thresholds, found.provisions)];
    }
  },
};

/** An objection that stops the change, an exit opened by it, or a right to leave at any time is a way out. */
function judgeExit(contractCase: ContractCase, thresholds: Thresholds, changes: Provisions): Verdict {
  if (changes.every(({ value }) => part(value.value, 'objection') !== null)) {
    return met('We may object to a change of the terms.');
  }
  const onEvent = exitOnChange(contractCase);
  if (onEvent.kind === 'agreed') return met('A change of the terms opens a right to leave.');
  const wayOut = customerMayLeave(contractCase);
  if (wayOut.kind === 'open') return met('The supplier may change the terms; we may leave without cause.');
  for (const way of [onEvent, wayOut]) {
    if (way.kind === 'unknown')
      return unknown(`The supplier may change the terms; whether we may then leave is open: ${way.reason}.`);
  }
  const sureness = [onEvent, wayOut].map((way) => (way.kind === 'not-found' ? way.certainty : 1));
  return lockedIn(contractCase, thresholds, { changes, certainty: Math.min(...sureness) });
}

const SPEAKS_OF_CHANGE = /chang|modif|updat|amend|revis|term/i;

/** A right to leave that an act of the supplier opens; one that names another act than a change does not help. */
function exitOnChange(contractCase: ContractCase): Standing {
  const found = standing(contractCase, 'event_exit_window');
  if (found.kind !== 'agreed') return found;
  const provisions = found.provisions.filter(({ value }) => {
    const trigger = part(value.value, 'trigger');
    return typeof trigger !== 'string' || SPEAKS_OF_CHANGE.test(trigger);
  });
  return { kind: provisions.length > 0 ? 'agreed' : 'denied', provisions };
}

function lockedIn(
  contractCase: ContractCase,
  { changeNoticeDays }: Thresholds,
  { changes, certainty }: { changes: Provisions; certainty: number },
): Verdict {
  const shortest = shortestDuration(changes, (value) => part(value, 'notice') ?? value);
  const notice = shortest ? onNotice(shortest) : 'without a stated notice';
  const isShort = !shortest || comparableDays(shortest.duration) < changeNoticeDays;
  return flagged('UNILATERAL_CHANGE_WITHOUT_EXIT', {
    severity: isShort ? 'HIGH' : 'MEDIUM',
    statement: `The supplier may change the terms ${notice}, and no clause lets us leave over it.`,
    basis: onRecords(provisionRefs(changes)),
    whatToDo: 'Ask that changes need our consent, or open a right to end with a refund of prepaid fees.',
    actBy: contractCase.leverageDay,
    certainty,
  });
}
