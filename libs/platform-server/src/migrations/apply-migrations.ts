import { randomUUID } from 'node:crypto';
import { runMigrations as installQueue } from 'graphile-worker';
import pg from 'pg';
import { MIGRATIONS_FOLDER, readMigrations, type MigrationFile } from './migration-files.js';

/** Prisma's own table, so that its tools understand the database. */
const TABLE = `
  CREATE TABLE IF NOT EXISTS _prisma_migrations (
    id varchar(36) PRIMARY KEY NOT NULL,
    checksum varchar(64) NOT NULL,
    finished_at timestamptz,
    migration_name varchar(255) NOT NULL,
    logs text,
    rolled_back_at timestamptz,
    started_at timestamptz NOT NULL DEFAULT now(),
    applied_steps_count integer NOT NULL DEFAULT 0
  )`;

/** The number that Prisma's tools lock as well: neither runs beside the other. */
const LOCK = 72_707_369;

interface AppliedMigration {
  readonly migration_name: string;
  readonly checksum: string;
  readonly finished_at: Date | null;
}

/**
 * Brings the database to the state of the migrations in the folder, each in a transaction of its own, and installs the
 * job queue. Returns the names of those applied now. Throws where an applied migration's file differs or is missing, or
 * a migration fails; what came before it stays applied.
 */
export async function applyMigrations(url: string, folder = MIGRATIONS_FOLDER): Promise<readonly string[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    // Held until the connection closes: a second process waits here and then finds nothing left to do.
    await client.query('SELECT pg_advisory_lock($1)', [LOCK]);
    await client.query(TABLE);
    const pending = pendingMigrations(readMigrations(folder), await appliedMigrations(client));
    for (const migration of pending) await applyOne(client, migration);
    await installQueue({ connectionString: url });
    return pending.map(({ name }) => name);
  } finally {
    await client.end();
  }
}

async function appliedMigrations(client: pg.Client): Promise<readonly AppliedMigration[]> {
  const { rows } = await client.query<AppliedMigration>(
    'SELECT migration_name, checksum, finished_at FROM _prisma_migrations WHERE rolled_back_at IS NULL',
  );
  return rows;
}

function pendingMigrations(
  files: readonly MigrationFile[],
  applied: readonly AppliedMigration[],
): readonly MigrationFile[] {
  const byName = new Map(files.map((file) => [file.name, file]));
  for (const { migration_name: name, checksum, finished_at: finished } of applied) {
    const file = byName.get(name);
    if (!file) throw new Error(`The database was migrated by a newer Recourse: this one does not know ${name}.`);
    if (finished === null) throw new Error(`Migration ${name} was begun by another tool and not finished.`);
    if (file.checksum !== checksum)
      throw new Error(`Migration ${name} was changed after it had been applied here. Restore its migration.sql.`);
  }
  const done = new Set(applied.map(({ migration_name: name }) => name));
  return files.filter(({ name }) => !done.has(name));
}

async function applyOne(client: pg.Client, { name, sql, checksum }: MigrationFile): Promise<void> {
  await client.query('BEGIN');
  try {
    await client.query(sql);
    await client.query(
      `INSERT INTO _prisma_migrations (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
       VALUES ($1, $2, $3, now(), clock_timestamp(), 1)`,
      [randomUUID(), checksum, name],
    );
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK');
    throw new Error(`Migration ${name} failed: ${(error as Error).message}`, { cause: error });
  }
}
