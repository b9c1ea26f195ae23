import { spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, closeSync, existsSync, openSync, readFileSync, statSync } from 'node:fs';
import { own, PLAIN_ENVIRONMENT, type Cluster } from './cluster.js';
import type { PostgresBinaries } from './binaries.js';
import { commandFor, type Privilege } from './privilege.js';

/**
 * Runs between Node and PostgreSQL, in a session of its own. Its standard input is a pipe from Node: when that closes,
 * which it does however Node ends, `kill -9` included, PostgreSQL is told to shut down, so none is ever left behind.
 * `$1` is removed at the end; the rest is the command.
 */
const SUPERVISOR = `
trap '' TERM INT HUP
scratch=$1; shift
exec 3<&0 </dev/null
"$@" 3<&- &
server=$!
{ while read -r _; do :; done; kill -INT "$server"; } <&3 &
watch=$!
exec 3<&-
wait "$server"; code=$?
kill "$watch" 2>/dev/null
rm -rf -- "$scratch"
exit "$code"
`;

const DURABLE: readonly string[] = [];
/** For tests only: a power cut would lose the data. */
const FORGETFUL: readonly string[] = [
  'fsync=off',
  'full_page_writes=off',
  'synchronous_commit=off',
  // Its workers are the superuser's: the owner of a database cannot drop it while they are at it.
  'autovacuum=off',
];

export interface ServerOptions {
  readonly cluster: Cluster;
  readonly binaries: PostgresBinaries;
  readonly privilege: Privilege;
  readonly durability: 'kept' | 'none';
  /** Short path of a private folder for the socket. */
  readonly sockets: string;
  /** Removed once the server has stopped. */
  readonly scratch: string;
}

/** A PostgreSQL server that ends with this process. */
export interface SupervisedServer {
  /** Settles with the last lines of the log once the server has ended, for whatever reason. */
  readonly ended: Promise<string>;
  /** Shuts down without waiting for clients; settles once all is written and the process is gone. */
  readonly stop: () => Promise<void>;
}

/** Starts the server; it may not accept connections yet. */
export function startServer(options: ServerOptions): SupervisedServer {
  const { cluster, privilege } = options;
  const log = openLog(cluster, privilege);
  const from = statSync(cluster.log).size;
  const supervised: readonly [string, ...string[]] = [
    'sh',
    '-c',
    SUPERVISOR,
    'sh',
    options.scratch,
    ...serverCommand(options),
  ];
  const [command, args] = commandFor(privilege, supervised);
  const child = spawn(command, args, {
    ...privilege.identity,
    cwd: '/',
    detached: true,
    stdio: ['pipe', log, log],
    env: PLAIN_ENVIRONMENT,
  });
  closeSync(log);
  const ended = new Promise<string>((resolve) => {
    child.on('error', (error) => {
      resolve(error.message);
    });
    child.on('exit', () => {
      // Where the whole folder was scratch, its log is gone with it.
      resolve(existsSync(cluster.log) ? readFileSync(cluster.log).subarray(from).subarray(-2000).toString() : '');
    });
  });
  return { ended, stop: () => stop(child, ended) };
}

function serverCommand({ binaries, cluster, sockets, durability }: ServerOptions): readonly string[] {
  const settings = [
    // Reached by a socket in a private folder only: nothing listens on the network.
    'listen_addresses=',
    `unix_socket_directories=${sockets}`,
    'unix_socket_permissions=0700',
    'timezone=UTC',
    'log_timezone=UTC',
    'log_min_messages=warning',
    ...(durability === 'kept' ? DURABLE : FORGETFUL),
  ];
  return [binaries.postgres, '-D', cluster.data, ...settings.flatMap((setting) => ['-c', setting])];
}

const LARGEST_LOG = 10_000_000;

function openLog({ log }: Cluster, privilege: Privilege): number {
  const size = statSync(log, { throwIfNoEntry: false })?.size ?? 0;
  const file = openSync(log, size > LARGEST_LOG ? 'w' : 'a', 0o600);
  chmodSync(log, 0o600);
  own(log, privilege);
  return file;
}

async function stop(child: ChildProcess, ended: Promise<string>): Promise<void> {
  child.stdin?.on('error', () => undefined);
  child.stdin?.end();
  await ended;
}
