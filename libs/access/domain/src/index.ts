export { may, notAllowed, notSignedIn, requirePermission, type Actor, type NotAllowed } from './actor.js';
export { parseEmail, parsePersonName } from './email.js';
export { normalizedPassword, parseNewPassword, PASSWORD_LENGTH } from './password-rules.js';
export {
  isPermission,
  mayRole,
  PERMISSIONS,
  permissionsOf,
  rolesAllowed,
  type Permission,
} from './permission-table.js';
export type { ApiToken, Person } from './person.js';
export { Role, ROLES } from './role.js';
export { parseTokenScope, permissionsOfToken, TOKEN_PERMISSIONS } from './token-scope.js';
export { FORGET_FAILURES_AFTER_SECONDS, waitAfterFailures, type ThrottleScope } from './sign-in-throttle.js';
