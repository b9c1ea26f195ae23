import { judgePresence } from './presence.js';
import { met, type Rule } from './rule.js';

/** A service that promises no availability owes nothing when it is down. */
export const noSla: Rule = {
  id: 'NO_SLA',
  title: 'No service level',
  aspect: 'SERVICE',
  weight: 4,
  judge: (contractCase) => {
    const uptime = contractCase.terms.serviceLevels.find(({ value }) => value.metric === 'UPTIME');
    if (uptime) return [met(`The contract promises ${uptime.value.target}% uptime.`)];
    return [
      judgePresence(contractCase, {
        rule: 'NO_SLA',
        key: 'uptime_slo',
        severity: 'HIGH',
        present: 'The contract promises an availability.',
        lack: 'no promise of availability',
        whatToDo: 'Ask for an uptime promise with credits, or for the supplier’s standard service level by reference.',
      }),
    ];
  },
};
