import { randomBytes } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Role } from '@recourse/access-domain';
import type { CalendarDate } from '@recourse/kernel';

/** One of the people of the demo. */
export interface DemoPerson {
  readonly role: Role;
  readonly name: string;
  readonly email: string;
  readonly password: string;
}

/** What the demo must know when it starts again. The passwords open nothing but this sample portfolio. */
export interface DemoState {
  /** The day from which the dates of the sample contracts were counted. */
  readonly today: CalendarDate;
  readonly people: readonly DemoPerson[];
  /** API token of procurement for the command line; null until it is made. */
  readonly token: string | null;
  readonly isComplete: boolean;
}

const NAMES: readonly (readonly [Role, string, string])[] = [
  ['ADMINISTRATOR', 'Ada Administrator', 'ada'],
  ['PROCUREMENT', 'Mo Adeyemi', 'mo'],
  ['FINANCE', 'Fenna Vos', 'fenna'],
  ['LEGAL', 'Lena Brandt', 'lena'],
  ['VIEWER', 'Viktor Hahn', 'viktor'],
];

/** The person of a role. */
export function personOf({ people }: DemoState, role: Role): DemoPerson {
  const person = people.find((one) => one.role === role);
  if (!person) throw new Error(`The demo has no ${role.toLowerCase()}`);
  return person;
}

/** People with passwords of their own, for a portfolio whose dates are counted from a day. */
export const newDemoState = (today: CalendarDate): DemoState => ({
  today,
  people: NAMES.map(([role, name, mailbox]) => ({
    role,
    name,
    email: `${mailbox}@halvorsen-kessler.example`,
    password: randomBytes(12).toString('base64url'),
  })),
  token: null,
  isComplete: false,
});

const fileIn = (folder: string): string => join(folder, 'demo.json');

/** The state a former start left, or a new one with passwords made for this folder. */
export async function demoState(folder: string, today: CalendarDate): Promise<DemoState> {
  try {
    return JSON.parse(await readFile(fileIn(folder), 'utf8')) as DemoState;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  const state = newDemoState(today);
  await saveDemoState(folder, state);
  return state;
}

/** Readable by whoever runs the demo only. */
export async function saveDemoState(folder: string, state: DemoState): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o755 });
  await writeFile(`${fileIn(folder)}.new`, JSON.stringify(state, null, 2), { mode: 0o600 });
  await rename(`${fileIn(folder)}.new`, fileIn(folder));
}
