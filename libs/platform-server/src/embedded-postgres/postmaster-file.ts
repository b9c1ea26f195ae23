import { existsSync, readFileSync, rmSync, statSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** What `postmaster.pid` says of the PostgreSQL that runs on a data folder. */
export type PostmasterState = 'absent' | 'stopping' | 'running';

/**
 * Reads the state of the server on `data`, a path without symbolic links. A file left by a crash, whose process id
 * belongs to another program by now (usual in containers, where ids repeat), is removed: PostgreSQL itself would refuse.
 */
export function postmasterState(data: string): PostmasterState {
  const file = join(data, 'postmaster.pid');
  const [pid = '', ...lines] = readOrEmpty(file).split('\n');
  const isStale = /^\d+$/.test(pid) ? !commandLineOf(pid).includes(data) : isOlderThanItsWriting(file);
  if (isStale) {
    rmSync(file, { force: true });
    return 'absent';
  }
  if (pid === '') return existsSync(file) ? 'running' : 'absent';
  // The eighth line is kept by the server: starting, ready, standby or stopping.
  return lines[6]?.trim() === 'stopping' ? 'stopping' : 'running';
}

/** The file is created empty and filled at once; one that stays empty was left by a power cut. */
function isOlderThanItsWriting(file: string): boolean {
  const written = statSync(file, { throwIfNoEntry: false });
  return written !== undefined && Date.now() - written.mtimeMs > 10_000;
}

function readOrEmpty(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

function commandLineOf(pid: string): string {
  if (existsSync('/proc/self/cmdline')) return readOrEmpty(`/proc/${pid}/cmdline`);
  const { error, stdout } = spawnSync('ps', ['-ww', '-o', 'command=', '-p', pid], { encoding: 'utf8' });
  return error ? '' : stdout;
}
