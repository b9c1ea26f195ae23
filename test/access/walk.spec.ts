import { GraphQLSchemaHost } from '@nestjs/graphql';
import { accessToField, type Mark } from '@recourse/access-server';
import { mayRole, ROLES, type Permission, type Role } from '@recourse/access-domain';
import type { GraphQLField } from 'graphql';
import { sessionOf } from '../setup/signed-in.js';
import { useRunningApp } from '../setup/running-app.js';
import { smallestOperation } from './operations.js';
import { fastifyRoutes, filled, marksOfRoutes, type Route } from './routes.js';

const running = useRunningApp();

type Visitor = Role | 'nobody';
const VISITORS: readonly Visitor[] = ['nobody', ...ROLES];

/** Open without a permission; each for the reason beside it. Whatever joins them shows here. */
const OPEN: Readonly<Record<string, 'public' | 'signed-in'>> = {
  'Query.me': 'signed-in', // one's own account
  'Query.people': 'signed-in', // names of colleagues; addresses are masked
  'Query.oneTimeLink': 'public', // the link itself is the key
  'Query.mySessions': 'signed-in', // one's own
  'Mutation.endSession': 'signed-in', // one's own
  'Mutation.endOtherSessions': 'signed-in', // one's own
  'Query.myNotifications': 'signed-in', // one's own, of kinds the role may see
  'Mutation.markNotificationsRead': 'signed-in', // one's own
  'Query.myNotificationPreferences': 'signed-in', // one's own
  'Mutation.updateMyNotificationPreferences': 'signed-in', // one's own
  'Query.notificationPreview': 'signed-in', // of kinds the role may see, without amounts
  'Mutation.signIn': 'public', // how else
  'Mutation.takeUpLink': 'public', // the link itself is the key
  'Mutation.signOut': 'public', // ends what there is
  'Mutation.changePassword': 'signed-in', // one's own, with the old one
  'Mutation.signOutEverywhere': 'signed-in', // one's own
  'GET /healthz': 'public', // tells nothing but that it lives
  'GET /calendar/:file': 'public', // the address holds a secret of its own, for calendars that cannot sign in
};

const mayEnter = (visitor: Visitor, mark: Mark): boolean => {
  if (mark === 'public') return true;
  if (visitor === 'nobody') return false;
  return mark === 'signed-in' || mayRole(visitor, mark);
};

/** Every visit with a session of its own: some of what is visited ends the session. */
const headersOf = async (visitor: Visitor): Promise<Record<string, string>> => ({
  'x-recourse-request': '1',
  ...(visitor === 'nobody' ? {} : await sessionOf(running.database, visitor)),
});

interface RootField {
  readonly name: string;
  readonly kind: 'query' | 'mutation';
  readonly field: GraphQLField<unknown, unknown>;
  readonly mark: Mark | undefined;
}

function rootFields(): readonly RootField[] {
  const { schema } = running.app.get(GraphQLSchemaHost);
  return (['query', 'mutation'] as const).flatMap((kind) => {
    const type = schema.getRootType(kind as never)!;
    return Object.values(type.getFields()).map((field) => {
      const [mark] = accessToField(schema, field).needs;
      return { name: `${type.name}.${field.name}`, kind, field, mark };
    });
  });
}

it('marks every query and mutation, and opens without a permission only what is listed here', () => {
  const fields = rootFields();
  expect(fields.length).toBeGreaterThan(50);
  expect(fields.filter(({ mark }) => mark === undefined).map(({ name }) => name)).toEqual([]);
  const open = fields.filter(({ mark }) => mark === 'public' || mark === 'signed-in');
  const listed = Object.entries(OPEN).filter(([name]) => name.includes('.'));
  expect(Object.fromEntries(open.map(({ name, mark }) => [name, mark]))).toEqual(Object.fromEntries(listed));
});

it('lets nobody change anything by a permission to read', () => {
  const byReading = rootFields().filter(({ kind, mark }) => kind === 'mutation' && mark?.endsWith(':read'));
  expect(byReading.map(({ name }) => name)).toEqual([]);
});

it.each(VISITORS)(
  'answers %s exactly where the permission table says so, on every query and mutation',
  async (visitor) => {
    const wrong: unknown[] = [];
    for (const { name, kind, field, mark } of rootFields()) {
      const answer = await running.graphql(smallestOperation(kind, field), {}, await headersOf(visitor));
      const [error] = answer.errors;
      const refused = ['not-allowed', 'not-signed-in', 'not-open'].includes(String(error?.extensions['kind']));
      const asked = error?.extensions['permission'] ?? mark;
      const valid = error?.extensions['code'] !== 'GRAPHQL_VALIDATION_FAILED';
      if (!valid || refused === mayEnter(visitor, mark!) || (refused && asked !== mark))
        wrong.push([name, mark, error]);
      if (refused && answer.data !== null && Object.values(answer.data).some((value) => value !== null))
        wrong.push(name);
    }
    expect(wrong).toEqual([]);
  },
);

/** Not Nest's: GraphQL, whose fields are walked above, and the static files of its sandbox. */
const isOfGraphql = ({ path }: Route) => path === '/graphql' || path.startsWith('/graphql/sandbox/');

const routes = (): readonly Route[] => {
  const printed = running.app.getHttpAdapter().getInstance().printRoutes({ commonPrefix: false });
  return fastifyRoutes(printed).filter((route) => !isOfGraphql(route));
};

const nameOf = ({ method, path }: Route) => `${method} ${path}`;

it('marks every route that Fastify answers to, and opens without a permission only what is listed here', () => {
  const marks = marksOfRoutes(running.app);
  const names = routes().map(nameOf);
  expect(names).toEqual(expect.arrayContaining(['GET /documents/:id/file', 'POST /documents', 'GET /calendar.ics']));
  expect(names.filter((name) => marks.get(name) === undefined)).toEqual([]);
  const open = names.filter((name) => ['public', 'signed-in'].includes(String(marks.get(name))));
  const listed = Object.entries(OPEN).filter(([name]) => name.includes('/'));
  expect(Object.fromEntries(open.map((name) => [name, marks.get(name)]))).toEqual(Object.fromEntries(listed));
});

it.each(VISITORS)('answers %s exactly where the permission table says so, on every route', async (visitor) => {
  const marks = marksOfRoutes(running.app);
  const wrong: unknown[] = [];
  for (const route of routes()) {
    const mark = marks.get(nameOf(route))!;
    const response = await fetch(running.url + filled(route.path), {
      method: route.method,
      headers: await headersOf(visitor),
    });
    const body = await response.text();
    const refused = response.status === 401 || /"kind":"(?:not-allowed|not-signed-in)"/.test(body);
    const says =
      mayEnter(visitor, mark) || visitor === 'nobody' || body.includes(`"permission":"${mark as Permission}"`);
    if (refused === mayEnter(visitor, mark) || !says)
      wrong.push([nameOf(route), mark, response.status, body.slice(0, 200)]);
  }
  expect(wrong).toEqual([]);
});
