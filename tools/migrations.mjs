// Compares prisma/schema with prisma/migrations, on a database of its own that has all migrations applied.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PrismaPg } from '@prisma/adapter-pg';
import { ColumnTypeEnum, bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import { applyMigrations, startEmbeddedPostgres } from '@recourse/platform-server';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
export const migrationsFolder = join(root, 'prisma/migrations');

function schemaFiles() {
  const folder = join(root, 'prisma/schema');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.prisma'))
    .map((name) => ({ path: join(folder, name), content: readFileSync(join(folder, name), 'utf8') }));
}

const ONE_LETTER = 18;
const TEXT = 25;

/** The engine reads PostgreSQL's catalogues, whose one-letter columns have a type that the adapter does not know. */
class CatalogueReader extends PrismaPg {
  async connect() {
    const connection = await super.connect();
    const pool = connection.underlyingDriver();
    const [ask, answerOf] = [pool.query.bind(pool), connection.queryRaw.bind(connection)];
    let letters = [];
    pool.query = async (...question) => {
      const answer = await ask(...question);
      letters = answer.fields.map(({ dataTypeID }) => dataTypeID === ONE_LETTER);
      for (const field of answer.fields) if (field.dataTypeID === ONE_LETTER) field.dataTypeID = TEXT;
      return answer;
    };
    // The engine asks one question at a time, so `letters` belongs to this answer.
    connection.queryRaw = async (question) => {
      const answer = await answerOf(question);
      const columnTypes = answer.columnTypes.map((type, index) => (letters[index] ? ColumnTypeEnum.Character : type));
      return { ...answer, columnTypes };
    };
    return connection;
  }
}

/** Prisma's schema engine as WebAssembly: its ordinary form would have to be downloaded. */
async function loadEngine(url) {
  const engine = await import('@prisma/schema-engine-wasm/schema_engine_bg');
  const path = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm');
  const bytes = readFileSync(join(dirname(path), 'schema_engine_bg.wasm'));
  const { instance } = await WebAssembly.instantiate(bytes, { './schema_engine_bg.js': engine });
  engine.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();
  const adapter = bindMigrationAwareSqlAdapterFactory(new CatalogueReader({ connectionString: url }));
  const datamodels = schemaFiles().map(({ path: file, content }) => [file, content]);
  return engine.SchemaEngine.new({ datamodels }, () => undefined, adapter);
}

/** SQL that takes a database with all migrations applied to the schema; empty when they agree. */
async function differenceOn(url, migrations) {
  if (existsSync(migrations)) await applyMigrations(url, migrations);
  const engine = await loadEngine(url);
  const files = schemaFiles();
  const { stdout } = await engine.diff({
    from: { tag: 'schemaDatasource', files, configDir: root },
    to: { tag: 'schemaDatamodel', files },
    script: true,
    exitCode: null,
    filters: { externalTables: ['public._prisma_migrations'], externalEnums: [] },
  });
  engine.free();
  return stdout.trim() === '-- This is an empty migration.' ? '' : stdout.trim();
}

export async function difference(migrations = migrationsFolder) {
  const folder = mkdtempSync(join(tmpdir(), 'recourse-migrate-'));
  const postgres = await startEmbeddedPostgres({ folder: join(folder, 'postgres'), durability: 'none' });
  try {
    return await differenceOn(postgres.url, migrations);
  } finally {
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
