import type { Permission } from './permission-table.js';
import type { Role } from './role.js';

/** Somebody who uses Recourse. */
export interface Person {
  readonly id: string;
  /** Signs in with it; lower case. */
  readonly email: string;
  readonly name: string;
  readonly role: Role;
  /** False once deactivated: no sign-in, no token, but still named in contracts and history. */
  readonly active: boolean;
  /** Whether the invitation was taken up and a password chosen. */
  readonly hasPassword: boolean;
  readonly lastSignInAt: Date | null;
  readonly version: number;
}

/** Lets a program act for a person, within a scope and for a time; the token itself is shown once and not kept. */
export interface ApiToken {
  readonly id: string;
  readonly personId: string;
  readonly name: string;
  /** Its first characters. */
  readonly hint: string;
  readonly scope: readonly Permission[];
  readonly createdAt: Date;
  readonly expiresAt: Date;
  readonly lastUsedAt: Date | null;
  readonly revokedAt: Date | null;
}
