import {
  buildSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isSpecifiedScalarType,
  type GraphQLField,
  type GraphQLNamedType,
} from 'graphql';
import { readFileSync } from 'node:fs';

// What is committed equals what is served: `npm run schema:check`.
const SCHEMA = buildSchema(readFileSync(new URL('../apps/server/schema.graphql', import.meta.url), 'utf8'));
const TYPES = Object.values(SCHEMA.getTypeMap()).filter(
  (type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type),
);
const OPERATIONS = new Set(['Query', 'Mutation', 'Subscription']);

interface Described {
  readonly place: string;
  readonly description: string | null | undefined;
}

const ofField = (type: GraphQLNamedType, field: GraphQLField<unknown, unknown>): Described[] => [
  { place: `${type.name}.${field.name}`, description: field.description },
  ...field.args.map(({ name, description }) => ({ place: `${type.name}.${field.name}(${name})`, description })),
];

function describedIn(type: GraphQLNamedType): Described[] {
  const own = OPERATIONS.has(type.name) ? [] : [{ place: type.name, description: type.description }];
  if (isObjectType(type) || isInterfaceType(type))
    return [...own, ...Object.values(type.getFields()).flatMap((field) => ofField(type, field))];
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields());
    return [...own, ...fields.map(({ name, description }) => ({ place: `${type.name}.${name}`, description }))];
  }
  if (isEnumType(type))
    return [
      ...own,
      ...type.getValues().map(({ name, description }) => ({ place: `${type.name}.${name}`, description })),
    ];
  return own;
}

it('explains every type, field, argument and value', () => {
  const unexplained = TYPES.flatMap(describedIn).filter(({ description }) => !description?.trim());
  expect(unexplained.map(({ place }) => place)).toEqual([]);
});

it('pages every connection in the same way', () => {
  const fields = TYPES.filter(isObjectType).flatMap((type) =>
    Object.values(type.getFields())
      .filter(({ type: leadsTo }) => String(leadsTo).replace('!', '').endsWith('Connection'))
      .map((field) => ({ place: `${type.name}.${field.name}`, args: field.args.map(({ name }) => name) })),
  );
  const odd = fields.filter(({ args }) => !['first', 'after', 'last', 'before'].every((name) => args.includes(name)));
  expect(odd).toEqual([]);
});
