import type { DocumentRefusal } from '@recourse/documents-domain';
import type { Result } from '@recourse/kernel';

/** What the parent sends: one task at a time. */
export interface Task<Input> {
  readonly input: Input;
}

/** What the child answers: any number of progress notes, then the result. */
export type Answer<Progress, Output> =
  | { readonly kind: 'progress'; readonly progress: Progress }
  | { readonly kind: 'result'; readonly result: Result<Output, DocumentRefusal> };
