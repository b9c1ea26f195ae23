import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isCompositeType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
} from 'graphql';

/** An id that nothing has. */
export const NOBODY = '01920000-0000-7000-8000-000000000000';

const OF_SCALAR: Readonly<Record<string, string>> = {
  ID: `"${NOBODY}"`,
  Int: '1',
  Float: '1',
  Boolean: 'true',
  CalendarDate: '"2026-01-31"',
  Duration: '"P30D"',
  DateTime: '"2026-01-31T00:00:00Z"',
};

/** A literal that GraphQL accepts for a type, whatever the feature then says of it. */
function literal(type: GraphQLInputType): string {
  const nullable = getNullableType(type);
  if (isListType(nullable)) return `[${literal(nullable.ofType)}]`;
  if (isEnumType(nullable)) return nullable.getValues()[0]!.name;
  if (isInputObjectType(nullable)) return `{ ${given(Object.values(nullable.getFields()))} }`;
  return OF_SCALAR[nullable.toString()] ?? '"x"';
}

/** All that must be given, and nothing else. */
const given = (inputs: readonly (GraphQLArgument | GraphQLInputField)[]): string =>
  inputs
    .filter((input) => isNonNullType(input.type) && input.defaultValue === undefined)
    .map(({ name, type }) => `${name}: ${literal(type)}`)
    .join(', ');

/** A field with the arguments it needs. */
export function called(field: GraphQLField<unknown, unknown>): string {
  const values = given(field.args);
  return values === '' ? field.name : `${field.name}(${values})`;
}

/** The smallest operation that reaches a root field. */
export function smallestOperation(kind: 'query' | 'mutation', field: GraphQLField<unknown, unknown>): string {
  const selection = isCompositeType(getNamedType(field.type)) ? ' { __typename }' : '';
  return `${kind} { ${called(field)}${selection} }`;
}
