import type { ServiceLevel, Sourced } from '@recourse/contracts-domain';
import type { ContractCase } from '../case/contract-case.js';
import { standing } from '../case/standing.js';
import { provisionRefs } from './presence.js';
import { flagged, met, onRecords, recordRef, unknown, type Rule } from './rule.js';
import type { RecordRef, Verdict } from './verdict.js';

const ID = 'CREDITS_SOLE_REMEDY';

/** Credits of a few percent, and nothing else, are no recourse against an outage that lasts. */
export const creditsSoleRemedy: Rule = {
  id: ID,
  title: 'Credits are the sole remedy',
  aspect: 'SERVICE',
  weight: 2,
  judge: (contractCase) => {
    const levels = contractCase.terms.serviceLevels;
    const sole = levels.filter(({ value }) => value.soleRemedy === true);
    if (sole.length > 0) return [soleRemedy(contractCase, sole.map(levelRef))];
    return [judgeClause(contractCase, levels)];
  },
};

const levelRef = ({ value, contractId }: Sourced<ServiceLevel>): RecordRef =>
  recordRef('SERVICE_LEVEL', value.id, contractId);

function judgeClause(contractCase: ContractCase, levels: readonly Sourced<ServiceLevel>[]): Verdict {
  const found = standing(contractCase, 'sole_remedy');
  if (found.kind === 'agreed') return soleRemedy(contractCase, provisionRefs(found.provisions));
  const open = levels.length > 0 && levels.every(({ value }) => value.soleRemedy === false);
  if (found.kind === 'denied' || open) return met('Credits do not exclude other remedies.');
  if (found.kind === 'not-found') return met('No clause makes credits the sole remedy.', '', found.certainty);
  return unknown(`Whether credits are the sole remedy is open: ${found.reason}.`);
}

const soleRemedy = (contractCase: ContractCase, records: readonly RecordRef[]): Verdict =>
  flagged(ID, {
    severity: 'MEDIUM',
    statement: 'Service credits are the only remedy for an outage.',
    basis: onRecords(records),
    whatToDo: 'Ask for a right to end after repeated misses, such as three in six months.',
    actBy: contractCase.leverageDay,
  });
