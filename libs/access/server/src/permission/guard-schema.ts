import { may, notAllowed, notSignedIn, type Actor, type Permission } from '@recourse/access-domain';
import { Refused } from '@recourse/kernel';
import {
  defaultFieldResolver,
  getNamedType,
  isAbstractType,
  isNonNullType,
  isObjectType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import type { GraphqlContext } from './current-actor.js';
import { MARK, MASK, type Mark } from './marks.js';

/** Types that state a price wherever they stand. */
const PRICE_TYPES: ReadonlySet<string> = new Set(['Money', 'UnitPrice']);

type Field = GraphQLField<unknown, GraphqlContext>;

/** What the schema says about access to one field. */
export interface FieldAccess {
  /** Refused without all of these. */
  readonly needs: readonly Mark[];
  /** Null without this. */
  readonly mask: Permission | null;
}

const markOf = (marked: { readonly extensions: object }): Mark | undefined =>
  (marked.extensions as Record<string, Mark | undefined>)[MARK];

/** The marks of the record types a field leads to; an abstract type needs what each of its types needs. */
function marksOfType(schema: GraphQLSchema, type: GraphQLNamedType): readonly Mark[] {
  const types: readonly GraphQLNamedType[] = isAbstractType(type) ? schema.getPossibleTypes(type) : [type];
  return types.map(markOf).filter((mark) => mark !== undefined);
}

/** Reads the access to a field off its own marks and off the type it leads to. */
export function accessToField(schema: GraphQLSchema, field: Field): FieldAccess {
  const type = getNamedType(field.type);
  const own = markOf(field);
  const mask = (field.extensions as Record<string, Permission | undefined>)[MASK];
  // Whoever has just signed in by a public mutation is shown the outcome.
  const needs = own === 'public' ? [own] : [...(own === undefined ? [] : [own]), ...marksOfType(schema, type)];
  return {
    needs: [...new Set(needs)],
    mask: mask ?? (PRICE_TYPES.has(type.name) ? 'price:read' : null),
  };
}

const isRoot = (schema: GraphQLSchema, type: GraphQLObjectType) =>
  type === schema.getQueryType() || type === schema.getMutationType() || type === schema.getSubscriptionType();

/**
 * Puts the marks of fields and types into force, in place: root fields without a mark, record types without a mark and
 * masked fields that cannot be null are faults of the program and stop it at start-up.
 */
export function guardSchema(schema: GraphQLSchema): GraphQLSchema {
  const faults: string[] = [];
  const objectTypes = Object.values(schema.getTypeMap()).filter(isObjectType);
  for (const type of objectTypes.filter(({ name }) => !name.startsWith('__'))) {
    const fields: readonly Field[] = Object.values(type.getFields());
    const root = isRoot(schema, type);
    if (!root && type.getFields()['id'] && !markOf(type)) faults.push(`${type.name}: add @VisibleWith`);
    for (const field of fields) {
      if (root && !markOf(field)) faults.push(`${type.name}.${field.name}: add @Allow, @SignedIn or @Public`);
      const access = accessToField(schema, field);
      if (access.mask && isNonNullType(field.type))
        faults.push(`${type.name}.${field.name}: is masked, make it nullable`);
      guardField(field, access);
    }
  }
  if (faults.length > 0) throw new Error(`Access is not settled:\n  ${faults.join('\n  ')}`);
  return schema;
}

function guardField(field: Field, { needs, mask }: FieldAccess): void {
  if (needs.length === 0 && mask === null) return;
  const resolve = field.resolve ?? defaultFieldResolver;
  field.resolve = (...call): unknown => {
    const { actor } = call[2].req;
    for (const need of needs) admit(actor, need);
    if (mask !== null && !(actor && may(actor, mask))) return null;
    return resolve(...call);
  };
}

/** Throws `Refused` unless the mark lets the actor in. */
export function admit(actor: Actor | undefined, mark: Mark): void {
  if (mark === 'public') return;
  if (actor === undefined) throw new Refused(notSignedIn);
  if (mark !== 'signed-in' && !may(actor, mark)) throw new Refused(notAllowed(mark));
}
