import type { Commitment, Sourced } from '@recourse/contracts-domain';
import { addDays, daysBetween } from '@recourse/kernel';
import type { ContractCase } from '../case/contract-case.js';
import { standing } from '../case/standing.js';
import { commitmentName } from './commitment-name.js';
import { flagged, met, onRecords, recordRef, type Rule } from './rule.js';
import type { Verdict } from './verdict.js';

const ID = 'COMMITMENT_OUTLIVES_MODEL';

/** Capacity for a model that is gone is paid for nothing, unless it may be moved. */
export const commitmentOutlivesModel: Rule = {
  id: ID,
  title: 'Commitment outlives its model',
  aspect: 'CAPACITY',
  weight: 3,
  judge: (contractCase) =>
    contractCase.terms.commitments
      .filter(({ value }) => value.model !== null && value.to >= contractCase.today)
      .map((commitment) => judgeCommitment(contractCase, commitment)),
};

function judgeCommitment(contractCase: ContractCase, { value, contractId }: Sourced<Commitment>): Verdict {
  const { id, model, modelRetiresOn, to } = value;
  if (modelRetiresOn === null) return met(`No retirement of ${String(model)} is announced.`, id);
  if (modelRetiresOn > to) return met(`${String(model)} is retired after the commitment ends.`, id);
  const movable = standing(contractCase, 'commit_portability').kind === 'agreed';
  const gone = modelRetiresOn <= contractCase.today;
  const lastUse = addDays(modelRetiresOn, -1);
  return flagged(ID, {
    subject: id,
    severity: movable ? 'MEDIUM' : gone ? 'CRITICAL' : 'HIGH',
    statement: `The commitment of ${commitmentName(value)} runs to ${to}, ${daysBetween(modelRetiresOn, to)} days after ${String(model)} ${gone ? 'was' : 'is'} retired on ${modelRetiresOn}${movable ? '; it may be moved' : ''}.`,
    basis: onRecords([recordRef('COMMITMENT', id, contractId)]),
    whatToDo: movable
      ? 'Move the commitment to another model in time, as the contract allows.'
      : 'Ask to move the commitment to the successor, or to release what is left on the day of retirement.',
    actBy: gone ? contractCase.leverageDay : lastUse < contractCase.today ? contractCase.today : lastUse,
  });
}
