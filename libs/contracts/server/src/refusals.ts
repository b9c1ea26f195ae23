import type { Refusal } from '@recourse/kernel';

export const noSuchContract: Refusal = {
  kind: 'contract-not-found',
  because: 'missing',
  message: 'There is no such contract.',
};

export const noSuchRecord: Refusal = {
  kind: 'record-not-found',
  because: 'missing',
  message: 'There is no such record. It may have been removed meanwhile.',
};
