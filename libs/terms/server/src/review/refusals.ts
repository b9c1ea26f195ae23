import type { Refusal } from '@recourse/kernel';
import type { ProposalState } from '@recourse/terms-domain';

export const noSuchProposal: Refusal = {
  kind: 'proposal-not-found',
  because: 'missing',
  message: 'There is no such proposal.',
};

export interface ProposalDecided extends Refusal {
  readonly kind: 'proposal-already-decided';
  readonly state: ProposalState;
}

export const alreadyDecided = (state: ProposalState): ProposalDecided => ({
  kind: 'proposal-already-decided',
  because: 'conflict',
  message: 'This proposal does not wait for a decision. Undo the one that was taken first.',
  state,
});

export const notDecided: Refusal = {
  kind: 'proposal-not-decided',
  because: 'conflict',
  message: 'Nobody has decided on this proposal: there is nothing to undo.',
};

export const withoutContract: Refusal = {
  kind: 'document-without-contract',
  because: 'conflict',
  message: 'The document belongs to no contract. Assign it to one, or make one of it, and accept the proposal then.',
};

export const reasonNeeded: Refusal = {
  kind: 'reason-needed',
  because: 'invalid',
  message: 'Say why, in 1 to 2,000 characters.',
};

export const notOwnFinding: Refusal = {
  kind: 'proposal-of-the-reader',
  because: 'conflict',
  message: 'The reader found this, nobody wrote it. Reject it where it is wrong.',
};
