// npm run bench:calendar [-- --contracts 10000]
// Works out the dates of a whole portfolio, again where nothing changed, and takes the calendar away in each format.
import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { applyMigrations, configurationFrom, QueueRunner, startEmbeddedPostgres } from '@recourse/platform-server';
import { createApi, createWorker } from '@recourse/server';
import pg from 'pg';

const { values } = parseArgs({ options: { contracts: { type: 'string', default: '10000' } } });

const CONTRACTS = `
  WITH supplier AS (
    INSERT INTO supplier (id, slug, name, kind, updated_at)
    VALUES (gen_random_uuid(), 'bench', 'Bench Models', 'MODEL_LAB', now()) RETURNING id
  ), contract AS (
    INSERT INTO contract (id, reference, title, kind, status, supplier_id, annual_value_minor, annual_value_currency, updated_at)
    SELECT gen_random_uuid(), 'BENCH-' || n, 'Agreement ' || n, 'ORDER_FORM', 'ACTIVE', supplier.id, n * 100, 'USD', now()
      FROM generate_series(1, $1::int) AS n, supplier RETURNING id, annual_value_minor / 100 AS n
  )
  INSERT INTO term_and_renewal (
    contract_id, effective_on, initial_term, renewal, renewal_term, notice_period, notice_anchor, deemed_receipt_after,
    business_days_of, updated_at
  )
  SELECT id, date '2015-01-31' + (n * 37 % 3000)::int, (ARRAY['P1Y', 'P36M', 'P90D'])[n % 3 + 1], 'AUTOMATIC',
         (ARRAY['P1M', 'P1Y', 'P3M'])[n % 3 + 1], (ARRAY['P30D', 'P10BD', 'P3M'])[n % 3 + 1],
         (ARRAY['BEFORE_END', 'BEFORE_RENEWAL'])[n % 2 + 1]::notice_anchor, 'P2BD', (ARRAY['US', 'DE-BY', 'GB-ENG'])[n % 3 + 1], now()
    FROM contract`;

async function tokenFor(pool) {
  const secret = `rcs_${randomBytes(32).toString('base64url')}`;
  const hash = createHash('sha256').update(secret).digest();
  await pool.query(
    `WITH person AS (
       INSERT INTO person (id, email, name, role) VALUES (gen_random_uuid(), 'bench@example.com', 'Bench', 'FINANCE') RETURNING id
     )
     INSERT INTO api_token (id, person_id, name, hint, secret_hash, scope, created_at, expires_at)
     SELECT gen_random_uuid(), id, 'Bench', 'rcs_', $1, ARRAY['calendar:export', 'price:read'], now(), now() + interval '1 day' FROM person`,
    [hash],
  );
  return secret;
}

async function timed(name, work) {
  const start = performance.now();
  const result = await work();
  const seconds = (performance.now() - start) / 1000;
  const memory = Math.round(process.memoryUsage().rss / 1_048_576);
  console.log(
    `  ${name.padEnd(34)} ${seconds.toFixed(2).padStart(7)} s   ${String(memory).padStart(5)} MB   ${result}`,
  );
}

const folder = mkdtempSync(join(tmpdir(), 'recourse-bench-'));
const postgres = await startEmbeddedPostgres({ folder: join(folder, 'postgres') });
const pool = new pg.Pool({ connectionString: postgres.url, max: 4 });
pool.on('error', () => undefined);
let api, worker;
try {
  await applyMigrations(postgres.url);
  const configuration = configurationFrom({ DATABASE_URL: postgres.url, RECOURSE_DATA: folder, LOG_LEVEL: 'error' });
  [api, worker] = [await createApi(configuration), await createWorker(configuration)];
  await api.listen(0, '127.0.0.1');
  await pool.query(CONTRACTS, [Number(values.contracts)]);
  const refresh = async () => {
    await pool.query('DELETE FROM calendar_day');
    await pool.query("SELECT graphile_worker.add_job('refresh-calendar')");
    await worker.get(QueueRunner).drain();
    return `${(await pool.query('SELECT count(*) FROM calendar_event')).rows[0].count} events`;
  };
  console.log(`${values.contracts} contracts`);
  await timed('dates worked out and written', refresh);
  await timed('dates worked out, nothing changed', refresh);
  const headers = { authorization: `Bearer ${await tokenFor(pool)}` };
  for (const format of ['ics', 'csv', 'xlsx']) {
    await timed(`taken away as ${format}`, async () => {
      const response = await fetch(`${await api.getUrl()}/calendar.${format}`, { headers });
      let bytes = 0;
      for await (const chunk of response.body) bytes += chunk.length;
      if (!response.ok) throw new Error(`/calendar.${format} answered ${response.status}`);
      return `${(bytes / 1_048_576).toFixed(1)} MB`;
    });
  }
} finally {
  await api?.close();
  await worker?.close();
  await pool.end();
  await postgres.stop();
  rmSync(folder, { recursive: true, force: true });
}
