import { judgePresence } from './presence.js';
import type { Rule } from './rule.js';

/** DORA article 28 (8) and good sense: an exit needs the old supplier to keep serving while the new one starts. */
export const noTransitionAssistance: Rule = {
  id: 'NO_TRANSITION_ASSISTANCE',
  title: 'No transition assistance',
  aspect: 'EXIT',
  weight: 2,
  judge: (contractCase) => [
    judgePresence(contractCase, {
      rule: 'NO_TRANSITION_ASSISTANCE',
      key: 'transition_assistance',
      severity: 'MEDIUM',
      present: 'The contract provides for help at exit.',
      lack: 'no help at exit',
      whatToDo: 'Ask for continued service at current rates and for help with the move, for 90 days after the end.',
    }),
  ],
};
