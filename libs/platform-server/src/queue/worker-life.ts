import type pg from 'pg';

/** Jobs taken more recently than this may belong to a worker that has not yet shown that it lives. */
const GRACE = '2 seconds';

/**
 * Shows that a worker lives, until its process ends: an advisory lock that PostgreSQL lets go with the connection, so
 * that `kill -9` is noticed at once. The connection must be kept for this alone.
 */
export async function showLife(connection: pg.ClientBase, worker: string): Promise<void> {
  await connection.query('SELECT pg_advisory_lock_shared(hashtextextended($1, 0))', [worker]);
}

/** Frees the jobs that dead workers had begun, so that they are tried again; returns the workers it found dead. */
export async function freeJobsOfTheDead(connection: pg.ClientBase | pg.Pool): Promise<readonly string[]> {
  const { rows } = await connection.query<{ worker: string }>(`
    WITH holders AS (
      SELECT locked_by AS worker FROM graphile_worker._private_jobs
       WHERE locked_by IS NOT NULL AND locked_at < now() - interval '${GRACE}'
      UNION
      SELECT locked_by FROM graphile_worker._private_job_queues
       WHERE locked_by IS NOT NULL AND locked_at < now() - interval '${GRACE}'
    ), alive AS (
      SELECT (classid::bigint << 32) | objid::bigint AS key FROM pg_locks
       WHERE locktype = 'advisory' AND granted
         AND database = (SELECT oid FROM pg_database WHERE datname = current_database())
    )
    SELECT worker FROM holders WHERE hashtextextended(worker, 0) NOT IN (SELECT key FROM alive)`);
  const dead = rows.map(({ worker }) => worker);
  if (dead.length > 0) await connection.query('SELECT graphile_worker.force_unlock_workers($1::text[])', [dead]);
  return dead;
}
