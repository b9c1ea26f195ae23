import { requirePermission, type Actor } from '@recourse/access-domain';

/** Editing shows what was there before, prices included: a token for editing alone is not enough. */
export function requireEditor(actor: Actor): void {
  requirePermission(actor, 'contract:edit');
  requirePermission(actor, 'price:read');
}
