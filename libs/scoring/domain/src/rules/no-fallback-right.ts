import { judgePresence } from './presence.js';
import type { Rule } from './rule.js';

/** Paper that lets us go elsewhere when the service fails is what makes a tested fallback usable. */
export const noFallbackRight: Rule = {
  id: 'NO_FALLBACK_RIGHT',
  title: 'No fallback right',
  aspect: 'CONTINUITY',
  weight: 4,
  judge: (contractCase) => [
    judgePresence(contractCase, {
      rule: 'NO_FALLBACK_RIGHT',
      key: 'fallback_right',
      severity: 'HIGH',
      present: 'The contract grants a right to another model, region or provider.',
      lack: 'no right to another model, region or provider when the service fails',
      whatToDo:
        'Ask for the right to draw the commitment on another model, region or provider after an outage of stated length.',
    }),
  ],
};
