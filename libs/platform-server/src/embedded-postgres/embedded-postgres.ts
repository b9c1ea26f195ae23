import { existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { postgresBinaries } from './binaries.js';
import {
  APPLICATION_ROLE,
  applicationPassword,
  createCluster,
  own,
  superuserPassword,
  type Cluster,
} from './cluster.js';
import { postmasterState } from './postmaster-file.js';
import { choosePrivilege } from './privilege.js';
import { startServer, type ServerOptions, type SupervisedServer } from './supervised-server.js';

export interface EmbeddedPostgresOptions {
  /** Holds the data, created when missing; its parent may hold other things. */
  readonly folder: string;
  /** `none` is for tests: quicker, without safety at a power cut, and the folder is removed when the server stops. */
  readonly durability?: 'kept' | 'none';
}

export interface EmbeddedPostgres {
  /** Connection string of the product's database, for the role that owns it. */
  readonly url: string;
  /** Settles with the last lines of its log when the server ends, by `stop` or otherwise. */
  readonly ended: Promise<string>;
  readonly stop: () => Promise<void>;
}

/**
 * Starts a PostgreSQL server of our own on a folder, as root too; it ends with this process, however that ends. Throws,
 * with what to do, where another process uses the folder or the server cannot start.
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const durability = options.durability ?? 'kept';
  const foundation = prepare(resolve(options.folder), durability);
  const since = Date.now();
  for (;;) {
    await waitForPredecessor(foundation.cluster);
    const server = { ...foundation, durability, ...scratchFolders(foundation, durability) };
    const running = startServer(server);
    try {
      await untilReady(server, running);
      await ensureDatabase(server);
      return { url: urlOf(server, APPLICATION_ROLE, applicationPassword(server.cluster)), ...running };
    } catch (error) {
      await running.stop();
      if (!LEFT_BY_A_CRASH.test(String(error)) || Date.now() - since > NOTICING_MS * 5) throw error;
      await delay(200);
    }
  }
}

/** Said while processes of a server that was killed are still ending, or another start was quicker: both pass. */
const LEFT_BY_A_CRASH = /pre-existing shared memory block|lock file "postmaster.pid" (?:already exists|is empty)/;

type Foundation = Pick<ServerOptions, 'cluster' | 'binaries' | 'privilege'>;

function prepare(wanted: string, durability: 'kept' | 'none'): Foundation {
  // Others may pass through, so that PostgreSQL's user can; they cannot list it, and each folder inside is private.
  mkdirSync(dirname(wanted), { recursive: true, mode: 0o711 });
  const folder = join(realpathSync(dirname(wanted)), basename(wanted));
  const binaries = postgresBinaries();
  const privilege = choosePrivilege({ program: binaries.postgres, folder: dirname(folder) }, folder);
  const cluster = createCluster({ folder, durability }, binaries, privilege);
  refuseOtherVersion(cluster);
  return { cluster, binaries, privilege };
}

function scratchFolders({ cluster, privilege }: Foundation, durability: 'kept' | 'none') {
  const [place, scratch] =
    durability === 'kept' ? [shortTemporaryFolder(), undefined] : [cluster.folder, cluster.folder];
  const sockets = mkdtempSync(join(place, 'recourse-pg-'));
  own(sockets, privilege);
  return { sockets, scratch: scratch ?? sockets };
}

/** A socket's path may have no more than about 100 bytes, which a deep TMPDIR would use up. */
const shortTemporaryFolder = () => (Buffer.byteLength(tmpdir()) <= 60 ? tmpdir() : '/tmp');

/** Major version of the binaries; data of another cannot be opened by them. */
const MAJOR_VERSION = '18';

function refuseOtherVersion({ folder, data }: Cluster): void {
  const version = readFileSync(join(data, 'PG_VERSION'), 'utf8').trim();
  if (version === MAJOR_VERSION) return;
  throw new Error(
    `${folder} was written by PostgreSQL ${version}, and this Recourse brings PostgreSQL ${MAJOR_VERSION}. ` +
      'Dump it with the Recourse that wrote it and restore the dump here.',
  );
}

/** A server whose Node has just been killed needs a moment to notice and longer to write everything down. */
const NOTICING_MS = 3_000;
const WRITING_MS = 60_000;

async function waitForPredecessor({ folder, data }: Cluster): Promise<void> {
  const since = Date.now();
  for (let state = postmasterState(data); state !== 'absent'; state = postmasterState(data)) {
    const patience = state === 'stopping' ? WRITING_MS : NOTICING_MS;
    if (Date.now() - since > patience)
      throw new Error(
        `Recourse is already running on ${dirname(folder)}. Stop it, or set RECOURSE_DATA to another folder.`,
      );
    await delay(50);
  }
}

async function untilReady(server: ServerOptions, running: SupervisedServer): Promise<void> {
  let log: string | undefined;
  void running.ended.then((lines) => (log = lines));
  // Recovery after a crash can take minutes on a large database: it is waited for as long as the server lives.
  for (;;) {
    if (existsSync(join(server.sockets, '.s.PGSQL.5432')) && (await answers(server))) return;
    if (log !== undefined) throw new Error(`PostgreSQL did not start on ${server.cluster.folder}:\n${log}`);
    await delay(20);
  }
}

async function answers(server: ServerOptions): Promise<boolean> {
  try {
    await asSuperuser(server, (client) => client.query('SELECT 1'));
    return true;
  } catch (error) {
    // 57P03: starting up. A refused or missing socket has no SQLSTATE.
    const { code = '' } = error as { code?: string };
    if (code === '57P03' || /^E[A-Z]+$/.test(code)) return false;
    throw error;
  }
}

async function asSuperuser<T>(server: ServerOptions, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: urlOf(server, 'postgres', superuserPassword(server.cluster)) });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

function urlOf({ sockets }: ServerOptions, role: string, password: string): string {
  return `postgresql://${role}:${encodeURIComponent(password)}@localhost:5432/${role}?host=${encodeURIComponent(sockets)}`;
}

/** The role owns its database and can do what it likes there, extensions included, but nothing on the machine. */
function ensureDatabase(server: ServerOptions): Promise<void> {
  return asSuperuser(server, async (client) => {
    const [role, password] = [APPLICATION_ROLE, client.escapeLiteral(applicationPassword(server.cluster))];
    const { rows } = await client.query<{ role: boolean; database: boolean }>(
      `SELECT EXISTS (SELECT FROM pg_roles WHERE rolname = $1) AS role,
              EXISTS (SELECT FROM pg_database WHERE datname = $1) AS database`,
      [role],
    );
    if (!rows[0]?.role) await client.query(`CREATE ROLE ${role} LOGIN CREATEDB PASSWORD ${password}`);
    if (!rows[0]?.database) await client.query(`CREATE DATABASE ${role} OWNER ${role}`);
  });
}
