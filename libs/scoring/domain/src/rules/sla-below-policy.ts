import { flagged, met, onRecords, recordRef, type Rule } from './rule.js';

const ID = 'SLA_BELOW_POLICY';

/** Each promised uptime against the policy's floor. */
export const slaBelowPolicy: Rule = {
  id: ID,
  title: 'Service level below policy',
  aspect: 'SERVICE',
  weight: 3,
  judge: (contractCase, { uptimeFloorPercent }) =>
    contractCase.terms.serviceLevels
      .filter(({ value }) => value.metric === 'UPTIME')
      .map(({ value, contractId }) => {
        const { id, target, window } = value;
        const promise = `${target}% uptime${window ? ` a ${window.toLowerCase()}` : ''}`;
        if (target >= uptimeFloorPercent) return met(`The contract promises ${promise}.`, id);
        return flagged(ID, {
          subject: id,
          severity: 'MEDIUM',
          statement: `The contract promises ${promise}; the policy asks for ${uptimeFloorPercent}%.`,
          basis: onRecords([recordRef('SERVICE_LEVEL', id, contractId)]),
          whatToDo: 'Ask for a higher target, or plan a second provider for what must not stop.',
          actBy: contractCase.leverageDay,
        });
      }),
};
