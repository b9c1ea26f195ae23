import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../../dist/main.js', import.meta.url));

const folder = mkdtempSync(join(tmpdir(), 'recourse-launch-'));
let port: number;
let launcher: ChildProcess | undefined;
let said = '';

beforeAll(async () => {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  ({ port } = probe.address() as AddressInfo);
  probe.close();
});

afterAll(async () => {
  if (launcher?.exitCode === null && launcher.kill('SIGTERM')) await once(launcher, 'exit');
  rmSync(folder, { recursive: true, force: true });
});

async function launch(): Promise<number> {
  said = '';
  const env = { PATH: process.env['PATH'], PORT: String(port), RECOURSE_DATA: folder, TMPDIR: tmpdir() };
  launcher = spawn(process.execPath, [MAIN], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  launcher.stdout?.on('data', (chunk) => (said += String(chunk)));
  launcher.stderr?.on('data', (chunk) => (said += String(chunk)));
  await eventually(() => said.includes('Recourse is running at'));
  return launcher.pid ?? 0;
}

async function eventually(isSo: () => boolean | Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 500; tries += 1) {
    if (await isSo()) return;
    await delay(100);
  }
  throw new Error(`Waited in vain. The launcher said:\n${said}`);
}

const isThere = (pid: number) => existsSync(`/proc/${pid}`);

/** Processes below one, by what they run. */
function processesBelow(pid: number): Record<string, number> {
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').filter(Boolean);
  return Object.assign(
    {},
    ...children.map((child) => {
      const name = /(api|worker)\.js|(postgres) ?-D/.exec(
        readFileSync(`/proc/${child}/cmdline`, 'utf8').replaceAll('\0', ' '),
      );
      return { ...processesBelow(Number(child)), [name?.[1] ?? name?.[2] ?? child]: Number(child) };
    }),
  ) as Record<string, number>;
}

const health = async (): Promise<number> => (await fetch(`http://127.0.0.1:${port}/healthz`)).status;

// Looks processes up in /proc, which other systems than Linux do not have.
const onLinux = existsSync('/proc/self/task') ? describe : describe.skip;

onLinux('npm start', () => {
  it('says where to open it and how the first administrator signs in', async () => {
    await launch();
    expect(await health()).toBe(200);
    const link = /http:\S+\/welcome\?\S+/.exec(said)?.[0] ?? '';
    expect((await fetch(link, { headers: { accept: 'text/html' } })).status).toBe(200);
  });

  it('starts another worker when one is killed', async () => {
    const { worker } = processesBelow(launcher?.pid ?? 0);
    process.kill(worker ?? 0, 'SIGKILL');
    await eventually(() => ![undefined, worker].includes(processesBelow(launcher?.pid ?? 0)['worker']));
    expect(said).toContain('The worker process ended with SIGKILL');
    expect(await health()).toBe(200);
  });

  it('refuses to run twice on the same data', async () => {
    const env = { PATH: process.env['PATH'], PORT: '1', RECOURSE_DATA: folder };
    const second = spawn(process.execPath, [MAIN], { env, stdio: ['ignore', 'ignore', 'pipe'] });
    let complaint = '';
    second.stderr.on('data', (chunk) => (complaint += String(chunk)));
    expect(await once(second, 'exit')).toEqual([1, null]);
    expect(complaint).toContain('Recourse is already running on');
  });

  it('leaves no process behind when it is killed, and starts again on the same data', async () => {
    const pid = launcher?.pid ?? 0;
    const below = processesBelow(pid);
    expect(Object.keys(below)).toEqual(expect.arrayContaining(['api', 'worker', 'postgres']));
    process.kill(pid, 'SIGKILL');
    await eventually(() => Object.values(below).every((child) => !isThere(child)));
    await launch();
    expect(await health()).toBe(200);
  });

  it('ends in order when asked to', async () => {
    const below = processesBelow(launcher?.pid ?? 0);
    launcher?.kill('SIGTERM');
    expect(await once(launcher as ChildProcess, 'exit')).toEqual([0, null]);
    expect(Object.values(below).filter(isThere)).toEqual([]);
  });
});
