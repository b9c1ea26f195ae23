// Before the specs of the server: a PostgreSQL of their own, and in it a template with all migrations applied, of which
// each spec gets a copy. TEST_DATABASE_URL names another server, whose role may create databases.
import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';

const TEMPLATE = `recourse_template_${process.pid}`;

async function createTemplate(url, applyMigrations) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(`CREATE DATABASE ${TEMPLATE}`);
  await client.end();
  const template = new URL(url);
  template.pathname = `/${TEMPLATE}`;
  await applyMigrations(template.href);
}

export default async function startDatabase() {
  // Specs start real processes, which run what was compiled. A file that does not compile fails the specs that need it.
  spawnSync(process.execPath, ['tools/build.mjs'], { stdio: 'inherit' });
  const { applyMigrations, startEmbeddedPostgres } = await import('@recourse/platform-server');
  // Nest keeps what decorators say on the global object, and Jest hands its own on to specs that run in this process.
  delete globalThis.GqlTypeMetadataStorage;
  delete globalThis.GqlLazyMetadataStorageHost;
  // Jest hands globals of this process to every spec it runs in it: types of one would be taken for types of the next.
  delete globalThis.GqlTypeMetadataStorage;
  if (!process.env.TEST_DATABASE_URL) {
    const folder = mkdtempSync(join(tmpdir(), 'recourse-test-'));
    const postgres = await startEmbeddedPostgres({ folder: join(folder, 'postgres'), durability: 'none' });
    globalThis.recourseTest = { folder, postgres };
  }
  const url = process.env.TEST_DATABASE_URL ?? globalThis.recourseTest.postgres.url;
  await createTemplate(url, applyMigrations);
  // Read by useFreshDatabase in the worker processes.
  process.env.RECOURSE_TEST_SERVER = url;
  process.env.RECOURSE_TEST_TEMPLATE = TEMPLATE;
}
