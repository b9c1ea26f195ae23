import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { Configuration, configurationFrom } from '../config/configuration.js';
import { PrismaService } from '../database/prisma.service.js';

/** A database with all migrations applied and no rows, for one spec file or one `describe`. */
export interface FreshDatabase {
  readonly url: string;
  /** For arranging and for looking; the code under test may use it too. */
  readonly prisma: PrismaService;
  /** Settings that lead to this database and to a data folder of its own; both are gone afterwards. */
  readonly configuration: Configuration;
}

/**
 * Gives the surrounding `describe` or spec file a database of its own, before its tests and until after them. The
 * returned object can be used inside of tests and hooks only.
 */
export function useFreshDatabase(): FreshDatabase {
  let database: FreshDatabase | undefined;
  const name = `recourse_test_${randomUUID().replaceAll('-', '')}`;
  beforeAll(async () => {
    await onServer(`CREATE DATABASE ${name} TEMPLATE ${required('RECOURSE_TEST_TEMPLATE')} STRATEGY FILE_COPY`);
    const url = new URL(required('RECOURSE_TEST_SERVER'));
    url.pathname = `/${name}`;
    const environment = { DATABASE_URL: url.href, RECOURSE_DATA: join(tmpdir(), name), TIME_ZONE: 'UTC' };
    const configuration = configurationFrom({ ...environment, LOG_LEVEL: 'error' });
    database = { url: url.href, configuration, prisma: new PrismaService(configuration) };
  });
  afterAll(async () => {
    await database?.prisma.onApplicationShutdown();
    await onServer(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  });
  const now = () => {
    if (database === undefined) throw new Error('The database is there inside of tests and hooks only.');
    return database;
  };
  return {
    get url() {
      return now().url;
    },
    get prisma() {
      return now().prisma;
    },
    get configuration() {
      return now().configuration;
    },
  };
}

function required(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error('Run this spec in the jest project "server": it starts the database.');
  return value;
}

async function onServer(sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: required('RECOURSE_TEST_SERVER') });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
