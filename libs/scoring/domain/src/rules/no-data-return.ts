import { judgePresence } from './presence.js';
import type { Rule } from './rule.js';

/** Prompts, files and fine-tuning sets that cannot be fetched after the end are lost. */
export const noDataReturn: Rule = {
  id: 'NO_DATA_RETURN',
  title: 'No data return',
  aspect: 'EXIT',
  weight: 2,
  judge: (contractCase) => [
    judgePresence(contractCase, {
      rule: 'NO_DATA_RETURN',
      key: 'data_return',
      severity: 'MEDIUM',
      present: 'The contract lets us retrieve our data at the end.',
      lack: 'no right to retrieve our data at the end',
      whatToDo: 'Ask for 30 days of retrieval after the end, in a format that is named; export what exists until then.',
    }),
  ],
};
