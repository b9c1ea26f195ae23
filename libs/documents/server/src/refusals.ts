import type { Refusal } from '@recourse/kernel';

export const noSuchDocument: Refusal = {
  kind: 'document-not-found',
  because: 'missing',
  message: 'There is no such document.',
};

export const alreadyBeingRead: Refusal = {
  kind: 'document-is-being-read',
  because: 'conflict',
  message: 'The document is being read already.',
};

export const noSuchRun: Refusal = { kind: 'run-not-found', because: 'missing', message: 'There is no such run.' };

export const alreadyEnded: Refusal = {
  kind: 'run-already-ended',
  because: 'conflict',
  message: 'The run has ended already.',
};
