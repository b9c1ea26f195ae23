import { createApi, createWorker } from '@recourse/server';
import { QueueRunner } from '@recourse/platform-server';
import { useFreshDatabase, type FreshDatabase } from '@recourse/platform-server/testing';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { INestApplicationContext } from '@nestjs/common';

/** Answer of the API to one GraphQL operation. */
export interface GraphqlAnswer {
  readonly status: number;
  readonly data: Record<string, unknown> | null;
  readonly errors: readonly { readonly message: string; readonly extensions: Record<string, unknown> }[];
}

/** The whole API on a database of its own, listening on a port of its own. */
export interface RunningApp {
  readonly database: FreshDatabase;
  readonly app: NestFastifyApplication;
  /** `http://127.0.0.1:PORT`, without a slash at the end. */
  readonly url: string;
  /** Asks as whoever the headers say: `{ authorization: 'Bearer …' }` or `{ cookie: '…' }`. */
  graphql(query: string, variables?: object, headers?: Record<string, string>): Promise<GraphqlAnswer>;
  /** Does now what a worker would do soon; returns once no job is left that may run. */
  runJobs(): Promise<void>;
}

/** Starts the API before the tests of this spec and stops it after them. Usable inside of tests and hooks only. */
export function useRunningApp(): RunningApp {
  const database = useFreshDatabase();
  let app: NestFastifyApplication;
  let worker: INestApplicationContext | undefined;
  let url = '';
  beforeAll(async () => {
    app = await createApi(database.configuration);
    await app.listen(0, '127.0.0.1');
    url = (await app.getUrl()).replace('[::1]', 'localhost');
  });
  afterAll(async () => {
    await worker?.close();
    await app.close();
  });
  return {
    database,
    get app() {
      return app;
    },
    get url() {
      return url;
    },
    async graphql(query, variables = {}, headers = {}) {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ query, variables }),
      });
      const { data, errors } = (await response.json()) as Partial<GraphqlAnswer>;
      return { status: response.status, data: data ?? null, errors: errors ?? [] };
    },
    async runJobs() {
      worker ??= await createWorker(database.configuration);
      await worker.get(QueueRunner).drain();
    },
  };
}
