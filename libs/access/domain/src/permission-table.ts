import { Role, ROLES } from './role.js';

const yes = true;
const no = false;

/**
 * Who may do what: the one place where it is written.
 * A document and its extracted sentences state prices, so whoever may not see prices reads neither.
 */
// prettier-ignore
const TABLE = {
  //                 administrator procurement finance legal viewer
  'supplier:read':    [yes,        yes,        yes,    yes,  yes],
  'supplier:edit':    [yes,        yes,        no,     no,   no],
  'contract:read':    [yes,        yes,        yes,    yes,  yes],
  'contract:edit':    [yes,        yes,        no,     yes,  no],
  'price:read':       [yes,        yes,        yes,    yes,  no],
  'rate:edit':        [yes,        no,         yes,    no,   no],
  'document:read':    [yes,        yes,        yes,    yes,  no],
  'document:upload':  [yes,        yes,        no,     yes,  no],
  'proposal:read':    [yes,        yes,        yes,    yes,  no],
  'proposal:add':     [yes,        yes,        no,     yes,  no],
  'proposal:decide':  [yes,        no,         no,     yes,  no],
  'review:export':    [yes,        no,         no,     yes,  no],
  'calendar:read':    [yes,        yes,        yes,    yes,  yes],
  'calendar:export':  [yes,        yes,        yes,    yes,  no],
  'holiday:edit':     [yes,        yes,        no,     yes,  no],
  'flag:read':        [yes,        yes,        yes,    yes,  yes],
  'flag:comment':     [yes,        yes,        yes,    yes,  no],
  'flag:decide':      [yes,        no,         no,     yes,  no],
  'score:read':       [yes,        yes,        yes,    yes,  yes],
  'policy:edit':      [yes,        no,         no,     yes,  no],
  'people:manage':    [yes,        no,         no,     no,   no],
  'token:manage':     [yes,        yes,        yes,    yes,  no],
  'audit:read':       [yes,        no,         no,     yes,  no],
} as const satisfies Record<string, readonly [boolean, boolean, boolean, boolean, boolean]>;

/** One thing a person may be allowed to do, as `subject:act`. */
export type Permission = keyof typeof TABLE;

export const PERMISSIONS = Object.keys(TABLE) as Permission[];

export const isPermission = (text: string): text is Permission => Object.hasOwn(TABLE, text);

const COLUMN: Record<Role, 0 | 1 | 2 | 3 | 4> = { ADMINISTRATOR: 0, PROCUREMENT: 1, FINANCE: 2, LEGAL: 3, VIEWER: 4 };

/** Whether the table allows a role to do it. */
export const mayRole = (role: Role, permission: Permission): boolean => TABLE[permission][COLUMN[role]];

/** Everything the table allows a role to do, in the table's order. */
export const permissionsOf = (role: Role): readonly Permission[] =>
  PERMISSIONS.filter((permission) => mayRole(role, permission));

/** The roles the table allows to do it, the most trusted first. */
export const rolesAllowed = (permission: Permission): readonly Role[] =>
  ROLES.filter((role) => mayRole(role, permission));
