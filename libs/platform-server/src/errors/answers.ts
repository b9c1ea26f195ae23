import type { Refusal, RefusalReason } from '@recourse/kernel';

/** How a refusal reaches whoever asked: the GraphQL error code and the HTTP status. */
export const ANSWERS: Readonly<Record<RefusalReason, { readonly code: string; readonly status: number }>> = {
  invalid: { code: 'BAD_USER_INPUT', status: 400 },
  missing: { code: 'NOT_FOUND', status: 404 },
  conflict: { code: 'CONFLICT', status: 409 },
  forbidden: { code: 'FORBIDDEN', status: 403 },
};

/** What a refusal says beyond its reason and its message: its kind and the fields of that kind. */
export function detailsOf(refusal: Refusal): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(refusal).filter(([name]) => name !== 'because' && name !== 'message'));
}
