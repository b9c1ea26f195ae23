import { customerMayLeave } from './customer-may-leave.js';
import { judgeStanding, provisionRefs, type PresenceDemand } from './presence.js';
import { flagged, met, onRecords, type Rule } from './rule.js';

const DEMAND: PresenceDemand = {
  rule: 'NO_TERMINATION_FOR_CONVENIENCE',
  key: 'termination_convenience',
  severity: 'MEDIUM',
  present: 'We may end without cause.',
  lack: 'no right for us to end without cause',
  whatToDo: 'Ask for termination for convenience on 30 to 90 days’ notice, at least after the first year.',
};

/** Without it, only the end of the term or a breach leads out. */
export const noTerminationForConvenience: Rule = {
  id: DEMAND.rule,
  title: 'No termination for convenience',
  aspect: 'EXIT',
  weight: 3,
  judge: (contractCase) => {
    const wayOut = customerMayLeave(contractCase);
    if (wayOut.kind === 'open') return [met(DEMAND.present)];
    if (wayOut.kind !== 'supplier-only') return [judgeStanding(contractCase, wayOut, DEMAND)];
    return [
      flagged(DEMAND.rule, {
        severity: 'HIGH',
        statement: 'Only the supplier may end without cause; we may not.',
        basis: onRecords(provisionRefs(wayOut.provisions)),
        whatToDo: 'Ask for the same right for us, or for its removal.',
        actBy: contractCase.leverageDay,
      }),
    ];
  },
};
