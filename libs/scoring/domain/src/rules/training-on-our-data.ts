import type { Provision, Sourced } from '@recourse/contracts-domain';
import type { ContractCase } from '../case/contract-case.js';
import { asWord } from '../case/provision-value.js';
import { standing } from '../case/standing.js';
import { onSearch, provisionRefs, searchInWords } from './presence.js';
import { flagged, met, onRecords, unknown, type Rule } from './rule.js';
import type { Verdict } from './verdict.js';

const ID = 'TRAINING_ON_OUR_DATA';

/** Several clauses may speak of it, for inputs, outputs or feedback: the worst one decides. */
export const trainingOnOurData: Rule = {
  id: ID,
  title: 'Training on our data',
  aspect: 'DATA',
  weight: 4,
  judge: (contractCase) => {
    const found = standing(contractCase, 'training_use');
    switch (found.kind) {
      case 'denied':
        return [met('The register states that our data is not used for training.')];
      case 'unknown':
        return [unknown(`It is open whether our data may be used for training: ${found.reason}.`)];
      case 'agreed':
        return [judgeUse(contractCase, found.provisions)];
      case 'not-found':
        return [
          flagged(ID, {
            severity: 'LOW',
            statement: `No clause forbids training on our data: ${searchInWords(found)}, nothing found.`,
            basis: onSearch(found),
            whatToDo: 'Ask for a sentence that forbids it.',
            actBy: contractCase.leverageDay,
            certainty: found.certainty,
          }),
        ];
    }
  },
};

function judgeUse(contractCase: ContractCase, provisions: readonly Sourced<Provision>[]): Verdict {
  const saying = (word: string) => provisions.filter(({ value }) => asWord(value.value) === word);
  const [allowed, optOut] = [saying('allowed'), saying('opt-out')];
  const flag = { actBy: contractCase.leverageDay };
  if (allowed.length > 0) {
    return flagged(ID, {
      ...flag,
      severity: 'CRITICAL',
      statement: 'The supplier may train models on our data.',
      basis: onRecords(provisionRefs(allowed)),
      whatToDo: 'Have it forbidden in writing, and send no confidential data until then.',
    });
  }
  if (optOut.length > 0) {
    return flagged(ID, {
      ...flag,
      severity: 'HIGH',
      statement: 'The supplier may train models on our data unless we opt out.',
      basis: onRecords(provisionRefs(optOut)),
      whatToDo: 'Opt out now and keep the confirmation; ask for a prohibition at the next renewal.',
    });
  }
  const settled = saying('prohibited').length + saying('opt-in').length;
  return settled === provisions.length
    ? met('The supplier may not train on our data without our consent.')
    : unknown('A clause on training does not say whether our data may be used.');
}
