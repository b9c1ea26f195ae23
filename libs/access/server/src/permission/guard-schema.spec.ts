import { permissionsOf, type Actor, type Role } from '@recourse/access-domain';
import {
  graphql,
  GraphQLID,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLSchema,
  GraphQLString,
  type GraphQLFieldConfigMap,
} from 'graphql';
import { guardSchema } from './guard-schema.js';
import { MARK, MASK } from './marks.js';

const actorWith = (role: Role): Actor => ({ id: role, name: role, role, permissions: new Set(permissionsOf(role)) });

const MoneyType = new GraphQLObjectType({ name: 'Money', fields: { minor: { type: GraphQLString } } });

const DocumentType = new GraphQLObjectType({
  name: 'Document',
  extensions: { [MARK]: 'document:read' },
  fields: { id: { type: GraphQLID } },
});

const ContractType = new GraphQLObjectType({
  name: 'Contract',
  extensions: { [MARK]: 'contract:read' },
  fields: {
    id: { type: GraphQLID },
    value: { type: MoneyType },
    note: { type: GraphQLString, extensions: { [MASK]: 'price:read' } },
    documents: { type: new GraphQLList(new GraphQLNonNull(DocumentType)) },
  },
});

const schemaOf = (fields: GraphQLFieldConfigMap<unknown, unknown>) =>
  new GraphQLSchema({ query: new GraphQLObjectType({ name: 'Query', fields }) });

const contract = {
  type: ContractType,
  extensions: { [MARK]: 'contract:read' },
  resolve: () => ({ id: '1', value: { minor: '500' }, note: 'five', documents: [{ id: 'd' }] }),
};

const ask = (source: string, actor?: Actor) =>
  graphql({ schema: guardSchema(schemaOf({ contract })), source, contextValue: { req: { actor } } });

it('masks money and masked fields for a viewer, and for nobody else', async () => {
  const source = '{ contract { id value { minor } note } }';
  expect(await ask(source, actorWith('VIEWER'))).toEqual({ data: { contract: { id: '1', value: null, note: null } } });
  expect(await ask(source, actorWith('FINANCE'))).toEqual({
    data: { contract: { id: '1', value: { minor: '500' }, note: 'five' } },
  });
});

it('asks for the permission of a record type wherever a field leads to it', async () => {
  const answer = await ask('{ contract { id documents { id } } }', actorWith('VIEWER'));
  expect(answer.data).toEqual({ contract: { id: '1', documents: null } });
  expect(answer.errors).toMatchObject([
    { path: ['contract', 'documents'], originalError: { refusal: { kind: 'not-allowed' } } },
  ]);
});

it('shows nothing to somebody who is not signed in', async () => {
  const answer = await ask('{ contract { id } }');
  expect(answer).toMatchObject({
    data: { contract: null },
    errors: [{ originalError: { refusal: { kind: 'not-signed-in' } } }],
  });
});

it.each`
  fault                                         | fields
  ${'Query.open: add @Allow'}                   | ${{ open: { type: GraphQLString } }}
  ${'Note: add @VisibleWith'}                   | ${{ note: { type: new GraphQLObjectType({ name: 'Note', fields: { id: { type: GraphQLID } } }), extensions: { [MARK]: 'contract:read' } } }}
  ${'Query.price: is masked, make it nullable'} | ${{ price: { type: new GraphQLNonNull(MoneyType), extensions: { [MARK]: 'contract:read' } } }}
`('does not start with "$fault"', ({ fault, fields }) => {
  expect(() => guardSchema(schemaOf(fields))).toThrow(fault);
});
