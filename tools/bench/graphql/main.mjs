// npm run bench:graphql [-- --contracts 10000 --rounds 10]
// The contract list of 50 rows over GraphQL against the same rows by plain SQL over `pg`, on a fresh database.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { applyMigrations, startEmbeddedPostgres } from '@recourse/platform-server';
import { fillPortfolio } from './portfolio.mjs';
import { startApi } from './running-api.mjs';
import { graphql, PAGE, plainSql, sqlOverHttp } from './sides.mjs';
import { inTurns, summary, throughput } from './timing.mjs';

const { values } = parseArgs({
  options: {
    contracts: { type: 'string', default: '10000' },
    rounds: { type: 'string', default: '10' },
    runs: { type: 'string', default: '30' },
  },
});
const [contracts, rounds, runs] = [values.contracts, values.rounds, values.runs].map(Number);

const ms = (value) => `${value.toFixed(2).padStart(8)} ms`;

async function sameRows(sides) {
  const pages = await Promise.all(sides.map(([, page]) => page()));
  const [first] = pages.map((ids) => JSON.stringify(ids));
  if (pages[0].length !== PAGE || pages.some((ids) => JSON.stringify(ids) !== first)) {
    throw new Error('The sides do not fetch the same rows.');
  }
}

async function measure(sides) {
  await sameRows(sides);
  console.log(
    `${PAGE} of ${contracts} contracts, with supplier, sorted by end; ${rounds * runs} runs a side, in turns`,
  );
  const times = await inTurns(sides, { rounds, runs });
  const base = summary(times.get(sides[0][0])).median;
  for (const [name, page] of sides) {
    const { median, p95 } = summary(times.get(name));
    const rate = await throughput(page, { clients: 8, seconds: 2 });
    const figures = `median ${ms(median)}   p95 ${ms(p95)}   ${rate.toFixed(0).padStart(5)} pages/s by 8 clients`;
    console.log(`  ${name.padEnd(24)} ${figures}   x${(median / base).toFixed(2)}`);
  }
  const [sql, , ours] = sides.map(([name]) => summary(times.get(name)).median);
  console.log(
    `graphql_ratio=${(ours / sql).toFixed(2)} graphql_median_ms=${ours.toFixed(2)} sql_median_ms=${sql.toFixed(2)}`,
  );
}

const folder = mkdtempSync(join(tmpdir(), 'recourse-bench-'));
const postgres = await startEmbeddedPostgres({ folder: join(folder, 'postgres') });
const pool = new pg.Pool({ connectionString: postgres.url, max: 8 });
// A connection that is about to close may still hear that the server ends.
pool.on('error', () => undefined);
let api, http;
try {
  await applyMigrations(postgres.url);
  api = await startApi({ databaseUrl: postgres.url, dataFolder: folder });
  await fillPortfolio(pool, contracts);
  http = await sqlOverHttp(pool);
  await measure([
    ['pg in process', plainSql(pool)],
    ['pg behind bare Fastify', http.page],
    ['GraphQL over HTTP', graphql(api.url, api.token)],
  ]);
} finally {
  await http?.close();
  await api?.stop();
  await pool.end();
  await postgres.stop();
  rmSync(folder, { recursive: true, force: true });
}
