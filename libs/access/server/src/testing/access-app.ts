import { Controller, Get, Module, Post } from '@nestjs/common';
import { APP_FILTER, NestFactory } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { graphqlOptions, PlatformModule, ProblemFilter } from '@recourse/platform-server';
import type { FreshDatabase } from '@recourse/platform-server/testing';
import { AccessModule } from '../access.module.js';
import { guardSchema } from '../permission/guard-schema.js';
import { Allow } from '../permission/marks.js';

@Controller('probe')
class ProbeController {
  @Get('unmarked')
  unmarked() {
    return 'nobody should read this';
  }

  @Allow('price:read')
  @Get('prices')
  prices() {
    return 'prices';
  }

  @Allow('contract:read')
  @Post('contracts')
  contracts() {
    return 'contracts';
  }
}

/** Access over HTTP, with nothing behind it but three routes to knock at. */
export function useAccessApp(database: FreshDatabase) {
  let app: NestFastifyApplication | undefined;
  let address = '';
  beforeAll(async () => {
    @Module({
      imports: [
        PlatformModule.with(database.configuration),
        AccessModule,
        GraphQLModule.forRoot({ ...graphqlOptions(database.configuration), transformSchema: guardSchema }),
      ],
      controllers: [ProbeController],
      providers: [{ provide: APP_FILTER, useClass: ProblemFilter }],
    })
    class AccessApp {}

    app = await NestFactory.create<NestFastifyApplication>(AccessApp, new FastifyAdapter({ trustProxy: true }), {
      logger: ['error'],
    });
    await app.listen(0, '127.0.0.1');
    address = await app.getUrl();
  });
  afterAll(async () => app?.close());

  const request = (path: string, init: RequestInit = {}) => fetch(address + path, { redirect: 'manual', ...init });
  const graphql = async (query: string, headers: Record<string, string> = {}) => {
    const reply = await request('/graphql', {
      method: 'POST',
      body: JSON.stringify({ query }),
      headers: { 'content-type': 'application/json', ...headers },
    });
    return { reply, body: (await reply.json()) as GraphqlAnswer };
  };
  return { request, graphql };
}

interface GraphqlAnswer {
  readonly data?: Record<string, never> | null;
  readonly errors?: readonly { readonly message: string; readonly extensions: Record<string, unknown> }[];
}
