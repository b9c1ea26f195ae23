import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { ORDER_FORM, printed } from '../setup/printed-contract.js';
import { useRunningApp } from '../setup/running-app.js';
import { signedIn } from '../setup/signed-in.js';

const running = useRunningApp();
let token: string;
let folder: string;

interface Ran {
  readonly stdout: string;
  readonly stderr: string;
  readonly code: number;
}

/** What the command prints, run as people run it. */
async function importing(environment: Record<string, string> = {}): Promise<Ran> {
  const env = { ...process.env, NODE_OPTIONS: '', RECOURSE_URL: running.url, RECOURSE_TOKEN: token, ...environment };
  try {
    const ran = await promisify(execFile)(process.execPath, ['apps/cli/dist/main.js', 'import', folder], { env });
    return { ...ran, code: 0 };
  } catch (error) {
    return error as Ran;
  }
}

beforeAll(async () => {
  token = ((await signedIn(running.database, 'PROCUREMENT')).authorization ?? '').slice('Bearer '.length);
  folder = await mkdtemp(join(tmpdir(), 'recourse-import-'));
  await mkdir(join(folder, 'orders', '.trash'), { recursive: true });
  await writeFile(join(folder, 'a.pdf'), await printed(ORDER_FORM));
  await writeFile(join(folder, 'orders', 'b.PDF'), await printed([...ORDER_FORM, 'Second order.']));
  await writeFile(join(folder, 'orders', 'copy of a.pdf'), await printed(ORDER_FORM));
  await writeFile(join(folder, 'orders', 'letter.pdf'), 'Dear Sir or Madam');
  await writeFile(join(folder, 'orders', 'notes.txt'), 'not asked for');
  await writeFile(join(folder, 'orders', '.trash', 'old.pdf'), await printed(['Thrown away.']));
  await symlink('/etc/hostname', join(folder, 'link.pdf'));
});

afterAll(async () => {
  await rm(folder, { recursive: true });
  await rm(running.database.configuration.dataFolder, { recursive: true, force: true });
});

it('takes in every PDF of a folder once, and says what became of each', async () => {
  const { stdout, stderr, code } = await importing();
  expect(stdout.split('\n')).toEqual([
    'taken    a.pdf',
    'taken    orders/b.PDF',
    expect.stringMatching(/^(?:known|taken) {4}orders\/copy of a\.pdf$/) as string,
    expect.stringMatching(/^refused {2}orders\/letter\.pdf: The file is not a PDF\./) as string,
    '',
  ]);
  expect(stderr).toMatch(/refused\.\n$/);
  expect(code).toBe(1);
});

it('goes on where it was: what the server knows is not sent again', async () => {
  await rm(join(folder, 'orders', 'letter.pdf'));
  await writeFile(join(folder, 'c.pdf'), await printed([...ORDER_FORM, 'Third order.']));
  const { stdout, stderr, code } = await importing();
  expect(stdout.split('\n').sort()).toEqual([
    '',
    'known    a.pdf',
    'known    orders/b.PDF',
    'known    orders/copy of a.pdf',
    'taken    c.pdf',
  ]);
  expect(stderr).toContain('1 taken, 3 known already, 0 refused.');
  expect(code).toBe(0);
});

it.each([
  [{ RECOURSE_TOKEN: '' }, 'Set RECOURSE_TOKEN'],
  [{ RECOURSE_TOKEN: 'rcs_wrong' }, 'Sign in first'],
  [{ RECOURSE_URL: 'http://127.0.0.1:9' }, 'No Recourse answers'],
])('says what is in the way with %j', async (environment, says) => {
  const { stdout, stderr, code } = await importing(environment);
  expect([stdout, code]).toEqual(['', 2]);
  expect(stderr).toContain(says);
});
