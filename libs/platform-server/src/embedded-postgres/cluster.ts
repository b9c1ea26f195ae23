import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import type { PostgresBinaries } from './binaries.js';
import { commandFor, type Privilege } from './privilege.js';

/** Folder of one PostgreSQL: its data, its passwords, its log. */
export interface Cluster {
  readonly folder: string;
  readonly data: string;
  readonly log: string;
}

/** Name of the role that owns the product's database, and of that database. It is no superuser. */
export const APPLICATION_ROLE = 'recourse';

export const clusterIn = (folder: string): Cluster => ({
  folder,
  data: join(folder, 'data'),
  log: join(folder, 'postgres.log'),
});

export const superuserPassword = ({ folder }: Cluster): string => readFileSync(join(folder, 'superuser'), 'utf8');
export const applicationPassword = ({ folder }: Cluster): string =>
  readFileSync(join(folder, APPLICATION_ROLE), 'utf8');

export interface NewCluster {
  readonly folder: string;
  readonly durability: 'kept' | 'none';
}

/** Creates the cluster unless it is there. It appears whole or not at all, also when two processes try at once. */
export function createCluster(wanted: NewCluster, binaries: PostgresBinaries, privilege: Privilege): Cluster {
  const { folder } = wanted;
  const cluster = clusterIn(folder);
  if (existsSync(cluster.data)) return cluster;
  const draft = mkdtempSync(`${folder}.new-`);
  try {
    initialise({ ...wanted, folder: draft }, binaries, privilege);
    renameSync(draft, folder);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    if (!existsSync(cluster.data)) throw error;
  }
  return cluster;
}

function initialise(wanted: NewCluster, { initdb }: PostgresBinaries, privilege: Privilege): void {
  const draft = clusterIn(wanted.folder);
  for (const role of ['superuser', APPLICATION_ROLE]) {
    const file = join(draft.folder, role);
    writeFileSync(file, randomBytes(24).toString('base64url'), { mode: 0o600 });
    own(file, privilege);
  }
  own(draft.folder, privilege);
  const [command, args] = commandFor(withUserName(privilege), [
    initdb,
    ...['--pgdata', draft.data, '--username', 'postgres', '--pwfile', join(draft.folder, 'superuser')],
    ...(wanted.durability === 'none' ? ['--no-sync'] : []),
    ...['--auth', 'scram-sha-256', '--encoding', 'UTF8', '--no-instructions'],
    // Order and upper case by Unicode code point: the same on every machine, and after an upgrade of its libraries.
    ...['--locale-provider', 'builtin', '--builtin-locale', 'C.UTF-8', '--locale', 'C'],
  ]);
  const run = spawnSync(command, args, { ...privilege.identity, cwd: '/', encoding: 'utf8', env: PLAIN_ENVIRONMENT });
  if (run.status !== 0) throw new Error(`PostgreSQL's data could not be created: ${run.stderr || run.error?.message}`);
}

/**
 * initdb insists on the name of its user, and in a container a bare number often has none: it is then shown the user
 * `nobody`, while its files belong to the real one.
 */
function withUserName(privilege: Privilege): Privilege {
  if (privilege.owner !== null || hasUserName()) return privilege;
  return { ...privilege, prefix: ['unshare', '--user', '--map-user=65534', '--map-group=65534'] };
}

function hasUserName(): boolean {
  try {
    return userInfo().username !== '';
  } catch {
    return false;
  }
}

/** PostgreSQL must not take settings from a developer's PGDATA, PGHOST and the like. */
export const PLAIN_ENVIRONMENT: NodeJS.ProcessEnv = { PATH: process.env['PATH'], LC_ALL: 'C', TZ: 'UTC' };

/** Gives a file or folder to the user that PostgreSQL runs as. */
export function own(path: string, { owner }: Privilege): void {
  if (owner) chownSync(path, owner.uid, owner.gid);
}
