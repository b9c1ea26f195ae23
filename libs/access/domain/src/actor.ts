import { Refused, type Refusal } from '@recourse/kernel';
import type { Permission } from './permission-table.js';
import type { Role } from './role.js';

/** Who is asking: a signed-in person, or a program with that person's token. */
export interface Actor {
  /** The person's id. */
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  /** What the role allows, narrowed by the token's scope where a token is used. */
  readonly permissions: ReadonlySet<Permission>;
}

/** Nobody is signed in, or the session or token is no longer valid. */
export const notSignedIn: Refusal = {
  kind: 'not-signed-in',
  because: 'forbidden',
  message: 'Sign in first, or send a valid API token.',
};

export interface NotAllowed extends Refusal {
  readonly kind: 'not-allowed';
  readonly permission: Permission;
}

/** Signed in, but the role or the token's scope does not include it. */
export const notAllowed = (permission: Permission): NotAllowed => ({
  kind: 'not-allowed',
  because: 'forbidden',
  message: `This needs the permission ${permission}. Ask an administrator of your installation.`,
  permission,
});

export const may = (actor: Actor, permission: Permission): boolean => actor.permissions.has(permission);

/** Throws `Refused` with `not-allowed` unless the actor has the permission. */
export function requirePermission(actor: Actor, permission: Permission): void {
  if (!may(actor, permission)) throw new Refused(notAllowed(permission));
}
