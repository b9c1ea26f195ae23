import { daysBetween } from '@recourse/kernel';
import { flagged, onRecords, recordRef, type Rule } from './rule.js';

const ID = 'CREDIT_CLAIM_CLOSING';

/** A credit not claimed in time is lost, and most contracts pay none by themselves. */
export const creditClaimClosing: Rule = {
  id: ID,
  title: 'Credit claim window closes soon',
  aspect: 'SERVICE',
  weight: 0,
  judge: ({ today, claims }, { claimNearDays }) =>
    claims.flatMap(({ breach, level, lastDay }) => {
      const left = daysBetween(today, lastDay);
      if (left < 0 || left > claimNearDays) return [];
      const inDays = left === 0 ? 'today' : `in ${left} ${left === 1 ? 'day' : 'days'}`;
      return [
        flagged(ID, {
          subject: breach.id,
          severity: 'HIGH',
          statement: `The credit for the miss of ${breach.occurredOn} must be claimed by ${lastDay}, ${inDays}.`,
          basis: onRecords([
            recordRef('SLA_BREACH', breach.id, level.contractId),
            recordRef('SERVICE_LEVEL', level.id, level.contractId),
          ]),
          whatToDo: 'Send the claim with the logs the contract asks for, and record the day it was sent.',
          actBy: lastDay,
        }),
      ];
    }),
};
