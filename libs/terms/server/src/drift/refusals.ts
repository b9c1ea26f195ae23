import type { Refusal } from '@recourse/kernel';

export const notReadYet: Refusal = {
  kind: 'documents-not-read',
  because: 'missing',
  message: 'One of the two documents does not exist, or is not read yet. Wait for its reading, or have it read again.',
};
