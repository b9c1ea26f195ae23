import type { Commitment, Sourced } from '@recourse/contracts-domain';
import { amountOfCommitment } from './amount.js';
import type { ContractInForce } from './contract-in-force.js';
import { eventId, type DatedEvent } from './dated-event.js';
import { sourceOf, stated } from './derive.js';
import type { Evaluation } from './evaluation.js';

/** "200 PTU of gpt-x", "spend": what was committed, in a few words. */
function committed({ quantity, unit, model, category }: Commitment): string {
  const what = quantity ? `${quantity} ${unit ?? 'units'}` : category === 'SPEND' ? 'spend' : 'capacity';
  return model ? `${what} of ${model}` : what;
}

function commitmentEnd(input: ContractInForce, commitment: Sourced<Commitment>): DatedEvent {
  const contractId = input.contract.id;
  const { id, to } = commitment.value;
  const amount = amountOfCommitment(commitment.value, input.consumption);
  const { steps } = stated('COMMITMENT_END', to, [sourceOf('commitment.to', commitment)]);
  return {
    id: eventId({ contractId, kind: 'COMMITMENT_END', subjectId: id }),
    contractId,
    kind: 'COMMITMENT_END',
    period: null,
    date: to,
    lastDayToAct: to,
    title: { subject: committed(commitment.value), until: null, purpose: null },
    amountAtStake: amount?.result ?? null,
    settledOn: null,
    derivation: amount ? [...steps, amount] : steps,
  };
}

function modelRetirement(input: ContractInForce, commitment: Sourced<Commitment>): DatedEvent[] {
  const contractId = input.contract.id;
  const { id, model, modelRetiresOn } = commitment.value;
  if (!model || !modelRetiresOn) return [];
  return [
    {
      id: eventId({ contractId, kind: 'MODEL_RETIREMENT', subjectId: id }),
      contractId,
      kind: 'MODEL_RETIREMENT',
      period: null,
      date: modelRetiresOn,
      lastDayToAct: modelRetiresOn,
      title: { subject: model, until: null, purpose: null },
      amountAtStake: null,
      settledOn: null,
      derivation: stated('MODEL_RETIREMENT', modelRetiresOn, [sourceOf('commitment.modelRetiresOn', commitment)]).steps,
    },
  ];
}

/** The last day to draw from each commitment, with what is still undrawn, and the end of the model it was made for. */
export const commitmentEvents = (input: ContractInForce): Evaluation => ({
  events: input.terms.commitments.flatMap((commitment) => [
    commitmentEnd(input, commitment),
    ...modelRetirement(input, commitment),
  ]),
  unknowns: [],
});
