import { offersModels } from '../case/contract-case.js';
import { part } from '../case/provision-value.js';
import { standing } from '../case/standing.js';
import { provisionRefs } from './presence.js';
import { flagged, met, onRecords, unknown, type Rule } from './rule.js';

const ID = 'MODEL_RETIRED_AT_ONCE';

/** An emergency right makes every retirement notice conditional on the supplier's own judgement. */
export const modelRetiredAtOnce: Rule = {
  id: ID,
  title: 'A model may be retired at once',
  aspect: 'CONTINUITY',
  weight: 1,
  judge: (contractCase) => {
    if (!offersModels(contractCase)) return [];
    const found = standing(contractCase, 'emergency_retirement');
    if (found.kind === 'denied') return [met('The register states that no model may be retired at once.')];
    if (found.kind === 'not-found') return [met('No clause lets a model be retired at once.', '', found.certainty)];
    if (found.kind === 'unknown') return [unknown(`Whether a model may be retired at once is open: ${found.reason}.`)];
    const rights = found.provisions.filter(({ value }) => part(value.value, 'right') !== false);
    if (rights.length === 0) return [met('The supplier may not retire a model at once.')];
    return [
      flagged(ID, {
        severity: 'LOW',
        statement: 'The supplier may retire a model or feature at once.',
        basis: onRecords(provisionRefs(rights)),
        whatToDo: 'Ask to limit it to law and safety, and keep a tested fallback for what must not stop.',
        actBy: contractCase.leverageDay,
      }),
    ];
  },
};
