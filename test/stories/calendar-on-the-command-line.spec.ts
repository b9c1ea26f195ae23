import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { readSheet } from 'read-excel-file/node';
import { anOrderForm, inDays } from '../setup/order-form.js';
import { useRunningApp } from '../setup/running-app.js';
import { signedIn } from '../setup/signed-in.js';

const running = useRunningApp();
let token: string;

/** What the command prints, run as people run it. */
async function recourse(...command: string[]): Promise<{ stdout: string; stderr: string; code: number }> {
  const environment = { ...process.env, NODE_OPTIONS: '', RECOURSE_URL: running.url, RECOURSE_TOKEN: token };
  try {
    const ran = await promisify(execFile)(process.execPath, ['apps/cli/dist/main.js', ...command], {
      env: environment,
    });
    return { ...ran, code: 0 };
  } catch (error) {
    return error as { stdout: string; stderr: string; code: number };
  }
}

beforeAll(async () => {
  const headers = await signedIn(running.database, 'FINANCE');
  token = (headers.authorization ?? '').slice('Bearer '.length);
  await anOrderForm(running, 'OF-1', 100);
});

it('prints what is coming, with the reason, and nothing that steers the terminal', async () => {
  const { stdout, code } = await recourse('calendar', '--kind', 'notice-deadline');
  expect(code).toBe(0);
  expect(stdout).toContain(`${inDays(70)}  ${inDays(70)}  upcoming   Last day to give notice against renewal`);
  expect(stdout).toContain(`last day to give notice: ${inDays(70)} = end ${inDays(100)} minus 30 days`);
  expect(stdout).not.toContain('Renews');
  expect(stdout).not.toContain('\u001b');
});

it('writes the workbook to a file', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'recourse-calendar-'));
  const file = join(folder, 'dates.xlsx');
  expect((await recourse('calendar', '--format', 'xlsx', '--output', file)).code).toBe(0);
  expect(await readSheet(await readFile(file))).toHaveLength(4);
  await rm(folder, { recursive: true });
});

it.each(['csv', 'ics'])('prints %s for other programs', async (format) => {
  const { stdout } = await recourse('calendar', '--format', format, '--from', inDays(0), '--to', inDays(365));
  expect(stdout).toContain('OF-1');
});

it.each([
  [['--from', '2026-02-30'], 'is not a calendar date'],
  [['--kind', 'birthday'], 'Choose from period-end'],
  [['--format', 'csv', '--from', '2026-02-02', '--to', '2026-01-01'], 'comes after the last'],
])('says what is wrong with %j', async (wrong, says) => {
  const { stderr, code } = await recourse('calendar', ...wrong);
  expect(code).toBe(1);
  expect(stderr).toContain(says);
});

it('says what to do where nobody is signed in', async () => {
  const known = token;
  token = 'rcs_nobody';
  const { stderr, code } = await recourse('calendar');
  token = known;
  expect(code).toBe(1);
  expect(stderr).toContain('Sign in first');
});
