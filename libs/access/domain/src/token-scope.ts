import { invalid, ok, refuse, type Result } from '@recourse/kernel';
import { isPermission, PERMISSIONS, permissionsOf, type Permission } from './permission-table.js';
import type { Role } from './role.js';

// A stolen token must not be able to make itself permanent: people and tokens are managed by a person signed in.
const FOR_PEOPLE_ONLY: readonly Permission[] = ['people:manage', 'token:manage'];

// Their sentences state prices, which no field of a document or a history can mask.
const SHOWS_PRICES: readonly Permission[] = [
  'document:read',
  'proposal:read',
  'proposal:add',
  'proposal:decide',
  'review:export',
  'flag:comment',
  'audit:read',
];

/** What a token can be given at most. */
export const TOKEN_PERMISSIONS: readonly Permission[] = PERMISSIONS.filter(
  (permission) => !FOR_PEOPLE_ONLY.includes(permission),
);

/** Reads the scope asked for a token: one permission or more, none twice, none that only a signed-in person may use. */
export function parseTokenScope(asked: readonly string[]): Result<readonly Permission[]> {
  if (asked.length === 0) return refuse(invalid('scope-is-empty', 'Give the token at least one permission.'));
  const unknown = asked.find((text) => !isPermission(text) || !TOKEN_PERMISSIONS.includes(text));
  if (unknown !== undefined) {
    return refuse(
      invalid(
        'scope-not-possible',
        `"${unknown.slice(0, 40)}" cannot be given to a token. Choose from: ${TOKEN_PERMISSIONS.join(', ')}.`,
      ),
    );
  }
  const showing = SHOWS_PRICES.find((permission) => asked.includes(permission));
  if (showing !== undefined && !asked.includes('price:read')) {
    return refuse(invalid('scope-shows-prices', `${showing} shows prices: give price:read as well, or neither.`));
  }
  return ok(TOKEN_PERMISSIONS.filter((permission) => asked.includes(permission)));
}

/** What a token may do today: its scope, and never more than its person's role now allows. */
export function permissionsOfToken(role: Role, scope: readonly string[]): ReadonlySet<Permission> {
  return new Set(
    permissionsOf(role).filter((permission) => scope.includes(permission) && TOKEN_PERMISSIONS.includes(permission)),
  );
}
