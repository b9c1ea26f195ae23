import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { Controller, ForbiddenException, Get, Module } from '@nestjs/common';
import { APP_FILTER, NestFactory } from '@nestjs/core';
import { Args, Field, GraphQLModule, Int, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Refused, type CalendarDate, type Duration, type Refusal } from '@recourse/kernel';
import { configurationFrom } from '../config/configuration.js';
import { ProblemFilter } from '../errors/problem.filter.js';
import { connectionOf } from '../pagination/connection.type.js';
import { PageArgs } from '../pagination/page-args.js';
import { graphqlOptions } from './graphql-options.js';
import { CalendarDateScalar, DurationScalar, TermValueScalar } from './scalars.js';

const refusals: Record<string, Refusal & Record<string, unknown>> = {
  invalid: { kind: 'date-is-odd', because: 'invalid', message: 'Odd.', field: 'endsOn' },
  missing: { kind: 'contract-missing', because: 'missing', message: 'Gone.' },
  conflict: { kind: 'changed-meanwhile', because: 'conflict', message: 'Changed.', currentVersion: 3 },
  forbidden: { kind: 'not-allowed', because: 'forbidden', message: 'No.' },
  'not-signed-in': { kind: 'not-signed-in', because: 'forbidden', message: 'Sign in.' },
};

function fail(how: string): never {
  const refusal = refusals[how];
  if (refusal) throw new Refused(refusal);
  if (how === 'guard') throw new ForbiddenException('Forbidden resource');
  throw new Error('the password is hunter2');
}

@ObjectType()
class Thing {
  @Field(() => String) name!: string;
  @Field(() => Thing) inner!: Thing;
  @Field(() => [Thing]) several!: Thing[];
}

@ObjectType()
class ThingConnection extends connectionOf(Thing, 'Thing') {}

@Resolver(() => Thing)
class ThingResolver {
  @Query(() => String) fails(@Args('how') how: string): string {
    return fail(how);
  }

  @Query(() => Thing, { nullable: true }) thing(): Thing | null {
    return null;
  }

  @Query(() => ThingConnection, { nullable: true }) things(@Args() _: PageArgs): ThingConnection | null {
    return null;
  }

  @Query(() => CalendarDateScalar) date(
    @Args('on', { type: () => CalendarDateScalar }) on: CalendarDate,
  ): CalendarDate {
    return on;
  }

  @Query(() => DurationScalar) length(@Args('of', { type: () => DurationScalar }) of: Duration): Duration {
    return of;
  }

  @Query(() => TermValueScalar) value(@Args('of', { type: () => TermValueScalar }) of: unknown): unknown {
    return of;
  }

  @Query(() => Int) one(): number {
    return 1;
  }
}

@Controller('fails')
class FailingController {
  @Get('*') fails(): string {
    return fail('');
  }
  @Get('conflict') conflict(): string {
    return fail('conflict');
  }
  @Get('not-signed-in') notSignedIn(): string {
    return fail('not-signed-in');
  }
}

async function start(sandbox: 'on' | 'off'): Promise<NestFastifyApplication> {
  @Module({
    imports: [
      GraphQLModule.forRoot<ApolloDriverConfig>({
        ...graphqlOptions(configurationFrom({ SANDBOX: sandbox })),
        driver: ApolloDriver,
      }),
    ],
    controllers: [FailingController],
    providers: [ThingResolver, { provide: APP_FILTER, useClass: ProblemFilter }],
  })
  class Root {}
  const app = await NestFactory.create<NestFastifyApplication>(Root, new FastifyAdapter(), {
    logger: false,
    abortOnError: false,
  });
  await app.listen(0, '127.0.0.1');
  return app;
}

let app: NestFastifyApplication;
let closed: NestFastifyApplication;

beforeAll(async () => {
  [app, closed] = await Promise.all([start('on'), start('off')]);
});

afterAll(async () => {
  await Promise.all([app.close(), closed.close()]);
});

interface Answer {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly { message: string; extensions: Record<string, unknown> }[];
}

const post = async (body: unknown, type: string, server = app): Promise<Response> =>
  fetch(`${await server.getUrl()}/graphql`, {
    method: 'POST',
    headers: { 'content-type': type },
    body: JSON.stringify(body),
  });

const get = async (path: string): Promise<Response> => fetch(`${await app.getUrl()}${path}`);

async function ask(query: string, variables: object = {}, server = app) {
  const response = await post({ query, variables }, 'application/json', server);
  const { data, errors } = (await response.json()) as Answer;
  return { status: response.status, data, error: errors?.[0], extensions: errors?.[0]?.extensions };
}

describe('a refusal', () => {
  it.each`
    how            | extensions
    ${'invalid'}   | ${{ code: 'BAD_USER_INPUT', kind: 'date-is-odd', field: 'endsOn' }}
    ${'missing'}   | ${{ code: 'NOT_FOUND', kind: 'contract-missing' }}
    ${'conflict'}  | ${{ code: 'CONFLICT', kind: 'changed-meanwhile', currentVersion: 3 }}
    ${'forbidden'} | ${{ code: 'FORBIDDEN', kind: 'not-allowed' }}
    ${'guard'}     | ${{ code: 'FORBIDDEN', kind: 'not-open' }}
  `('because $how reaches GraphQL as $extensions.code, with its kind and fields', async ({ how, extensions }) => {
    const answer = await ask('query ($how: String!) { fails(how: $how) }', { how });
    expect(answer.status).toBe(200);
    expect(answer.extensions).toEqual(extensions);
  });

  it('reaches REST as a problem with a status', async () => {
    const response = await get('/fails/conflict');
    expect([response.status, response.headers.get('content-type')]).toEqual([
      409,
      'application/problem+json; charset=utf-8',
    ]);
    expect(await response.json()).toEqual({
      status: 409,
      title: 'Changed.',
      kind: 'changed-meanwhile',
      currentVersion: 3,
    });
  });

  it('asks REST clients without a session to sign in', async () => {
    expect((await get('/fails/not-signed-in')).status).toBe(401);
  });
});

describe('a fault', () => {
  it('is masked in GraphQL, with a reference to the log', async () => {
    const { error, extensions } = await ask('{ fails(how: "bug") }');
    expect(extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR', reference: expect.stringMatching(/^[0-9a-f]{10}$/) });
    expect(error?.message).not.toContain('hunter2');
  });

  it('is masked in REST', async () => {
    const response = await get('/fails/bug');
    expect(response.status).toBe(500);
    expect(await response.text()).not.toContain('hunter2');
  });

  it('leaves an unknown REST address a plain 404', async () => {
    expect(await (await get('/nowhere')).json()).toMatchObject({ status: 404 });
  });
});

describe('an operation', () => {
  const nested = (depth: number, field: string) =>
    `{ thing ${`{ ${field} `.repeat(depth)}{ name }${' }'.repeat(depth)} }`;
  const aliases = (count: number) => `{ ${Array.from({ length: count }, (_, index) => `a${index}: one`).join(' ')} }`;
  const fragments = Array.from(
    { length: 25 },
    (_, i) => `fragment F${i} on Thing { inner { ...F${i + 1} ...F${i + 1} } }`,
  );

  it.each`
    query                                                                          | says           | because
    ${nested(20, 'inner')}                                                         | ${'depth'}     | ${'no screen is that deep'}
    ${aliases(31)}                                                                 | ${'aliases'}   | ${'aliases multiply one field at will'}
    ${`{ one ${'@include(if: true) '.repeat(31)} }`}                               | ${'directive'} | ${'directives cost time and bring nothing'}
    ${nested(5, 'several')}                                                        | ${'objects'}   | ${'lists in lists multiply'}
    ${'{ things(first: 200) { nodes { several { several { name } } } } }'}         | ${'objects'}   | ${'a page multiplies too'}
    ${`{ thing { ...F0 } } ${fragments.join(' ')} fragment F25 on Thing { name }`} | ${'depth'}     | ${'fragments that double are measured once each'}
    ${`{ ${'one '.repeat(2100)} }`}                                                | ${'token'}     | ${'validation costs time by length'}
  `('is refused with 400 for its $says: $because', async ({ query, says }: { query: string; says: string }) => {
    const answer = await ask(query);
    expect([answer.status, answer.data]).toEqual([400, undefined]);
    expect(answer.error?.message).toContain(says);
  });

  it('counts the page size that comes in a variable', async () => {
    const query = 'query ($n: Int) { things(first: $n) { nodes { several { several { name } } } } }';
    expect((await ask(query, { n: 200 })).extensions).toEqual({ code: 'QUERY_TOO_LARGE' });
    expect((await ask(query, { n: 50 })).status).toBe(200);
  });

  it('of ordinary size is answered', async () => {
    expect(await ask(aliases(30))).toMatchObject({ status: 200 });
  });

  it('is not taken in batches', async () => {
    const batch = [{ query: '{ one }' }, { query: '{ one }' }];
    expect((await post(batch, 'application/json')).status).toBe(400);
  });

  it('is not taken from a form of another site', async () => {
    expect((await post({ query: '{ one }' }, 'text/plain')).status).toBeGreaterThanOrEqual(400);
  });
});

describe('the schema', () => {
  const introspection =
    '{ __schema { types { name fields { name type { name ofType { name ofType { name ofType { name } } } } } } } }';

  it('shows itself to the sandbox', async () => {
    expect(await ask(introspection)).toMatchObject({ status: 200 });
  });

  it('says nothing of itself where there is no sandbox, not even by suggestions', async () => {
    expect(await ask(introspection, {}, closed)).toMatchObject({ status: 400 });
    expect((await ask('{ thin }', {}, closed)).error?.message).not.toContain('thing');
    expect((await ask('{ thin }')).error?.message).toContain('thing');
  });
});

describe('a scalar', () => {
  it.each`
    query               | variable            | shown
    ${'date(on: $v)'}   | ${'2028-02-29'}     | ${'2028-02-29'}
    ${'length(of: $v)'} | ${'P12M'}           | ${'P1Y'}
    ${'length(of: $v)'} | ${'P5BD'}           | ${'P5BD'}
    ${'value(of: $v)'}  | ${{ a: [1, null] }} | ${{ a: [1, null] }}
  `('reads $variable in $query and shows $shown', async ({ query, variable, shown }) => {
    const type = { date: 'CalendarDate', length: 'Duration', value: 'TermValue' }[String(query).split('(')[0] ?? ''];
    const { data } = await ask(`query ($v: ${type ?? ''}!) { answer: ${String(query)} }`, { v: variable as unknown });
    expect(data).toEqual({ answer: shown as unknown });
  });

  it.each`
    query                                           | variables
    ${'{ date(on: "2026-02-30") }'}                 | ${{}}
    ${'query ($v: CalendarDate!) { date(on: $v) }'} | ${{ v: '2026-02-30' }}
    ${'query ($v: CalendarDate!) { date(on: $v) }'} | ${{ v: 20260230 }}
    ${'{ length(of: "1 month") }'}                  | ${{}}
  `(
    'refuses $query with $variables as bad input',
    async ({ query, variables }: { query: string; variables: object }) => {
      const answer = await ask(query, variables);
      expect(answer.status).toBe(400);
      expect(['BAD_USER_INPUT', 'GRAPHQL_VALIDATION_FAILED']).toContain(answer.extensions?.['code']);
    },
  );
});
