export { AccessModule } from './access.module.js';
export {
  may,
  notAllowed,
  notSignedIn,
  requirePermission,
  Role,
  type Actor,
  type Permission,
} from '@recourse/access-domain';
export { AuditLog, RECOURSE, type AuditAuthor, type AuditRecord } from './audit/audit-log.js';
export { fieldChanges } from './audit/field-changes.js';
export { FirstAdministrator } from './people/first-administrator.js';
export { PeopleReader } from './people/people-reader.js';
export { personOf, PersonType } from './people/person.type.js';
export { CurrentActor, requestOf, type GraphqlContext, type RequestWithActor } from './permission/current-actor.js';
export { accessToField, guardSchema, type FieldAccess } from './permission/guard-schema.js';
export { Allow, MARK, Public, SignedIn, VisibleWith, type Mark } from './permission/marks.js';
export { MaskedWithout, PriceField } from './permission/masked-field.js';
export { hashOfSecret, newSecret } from './sign-in/secret.js';
