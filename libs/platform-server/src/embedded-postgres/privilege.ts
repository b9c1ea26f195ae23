import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** How to start PostgreSQL's programs, which refuse to run as root. */
export interface Privilege {
  /** Put before the command. */
  readonly prefix: readonly string[];
  /** For `spawn`: the user to become, where the prefix does not see to it. */
  readonly identity: { readonly uid?: number; readonly gid?: number };
  /** Who must own PostgreSQL's files; null: the current user. */
  readonly owner: Owner | null;
}

interface Owner {
  readonly uid: number;
  readonly gid: number;
}

/** A program and a folder that the chosen user must be able to reach. */
interface Reach {
  readonly program: string;
  readonly folder: string;
}

const AS_OURSELVES: Privilege = { prefix: [], identity: {}, owner: null };

/**
 * Chooses a user for PostgreSQL: the current one, or as root the owner of `existing` data, or else `nobody`. Where that
 * user may not enter the folders on the way (a clone under a 0700 folder), PostgreSQL gets the one capability to pass
 * them: to read and search if the system grants it, or to override. Throws where nothing works.
 */
export function choosePrivilege(reach: Reach, existing: string): Privilege {
  if (process.getuid?.() !== 0) return AS_OURSELVES;
  const owner = ownerOf(existing) ?? nobody();
  const ways = [
    { prefix: [], identity: owner, owner },
    ...['dac_read_search', 'dac_override'].map((capability) => ({
      prefix: withCapability(owner, capability),
      identity: {},
      owner,
    })),
  ];
  const way = ways.find((candidate) => reaches(candidate, reach));
  if (way) return way;
  throw new Error(
    `PostgreSQL cannot run as root, and user ${owner.uid} may not enter ${reach.folder} or run ${reach.program}. ` +
      'Start Recourse as an ordinary user, set RECOURSE_DATA to a folder that user can enter, or set DATABASE_URL.',
  );
}

/** A command and its arguments, as `spawn` takes them, to be run with the privilege's `identity`. */
export function commandFor(
  { prefix }: Privilege,
  [program, ...args]: readonly [string, ...string[]],
): readonly [string, string[]] {
  const [first = program, ...rest] = prefix;
  return [first, prefix.length === 0 ? args : [...rest, program, ...args]];
}

function ownerOf(path: string): Owner | null {
  const stat = statSync(path, { throwIfNoEntry: false });
  return stat === undefined || stat.uid === 0 ? null : { uid: stat.uid, gid: stat.gid };
}

// initdb looks its user up by name, so a bare number would not do.
function nobody(): Owner {
  const id = (flag: string) => {
    const { error, stdout } = spawnSync('id', [flag, 'nobody'], { encoding: 'utf8' });
    return Number(error ? '' : stdout) || 65_534;
  };
  return { uid: id('-u'), gid: id('-g') };
}

const withCapability = ({ uid, gid }: Owner, capability: string): readonly string[] => [
  onPath('setpriv'),
  `--reuid=${uid}`,
  `--regid=${gid}`,
  '--clear-groups',
  `--inh-caps=-all,+${capability}`,
  `--ambient-caps=-all,+${capability}`,
  // Without it, access(2), by which initdb looks for its other programs, would leave the capability out of account.
  '--securebits=+no_setuid_fixup',
];

// `spawn` as another user resolves names with the child's rights; an absolute path does not depend on them.
function onPath(name: string): string {
  const folders = (process.env['PATH'] ?? '/usr/bin:/bin').split(delimiter);
  return folders.map((folder) => join(folder, name)).find((path) => statSync(path, { throwIfNoEntry: false })) ?? name;
}

function reaches(privilege: Privilege, { program, folder }: Reach): boolean {
  const attempt: readonly [string, ...string[]] = ['sh', '-c', 'cd "$1" && exec "$2" --version', 'sh', folder, program];
  const [command, args] = commandFor(privilege, attempt);
  return spawnSync(command, args, { ...privilege.identity, cwd: '/', stdio: 'ignore' }).status === 0;
}
