import fastifyMultipart from '@fastify/multipart';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Configuration } from '@recourse/platform-server';
import { ApiModule } from './api.module.js';
import { serveSandboxFiles } from './http/sandbox.js';
import { serveWebInterface } from './http/web-files.js';
import { loggerOf } from './logger.js';

/** Time to send a whole request: enough for a large document over a slow line. */
const LONGEST_REQUEST_MS = 15 * 60_000;

/** The API, ready to listen; the database must have its migrations. */
export async function createApi(configuration: Configuration): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    trustProxy: configuration.trustProxy,
    logger: false,
    requestTimeout: LONGEST_REQUEST_MS,
  });
  const app = await NestFactory.create<NestFastifyApplication>(ApiModule.with(configuration), adapter, {
    logger: loggerOf(configuration),
    abortOnError: false,
  });
  const server = app.getHttpAdapter().getInstance();
  await server.register(fastifyMultipart, {
    limits: { fileSize: configuration.maximumUploadBytes, files: 1, fields: 20, fieldSize: 10_000 },
  });
  // Before the handlers, so that one of them can ask for more.
  server.addHook('onRequest', async (_, reply) => {
    reply.headers({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'no-referrer',
    });
  });
  if (configuration.sandbox) serveSandboxFiles(server);
  serveWebInterface(server);
  await app.init();
  await server.ready();
  return app;
}
