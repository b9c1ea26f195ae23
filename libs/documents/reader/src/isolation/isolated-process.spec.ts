import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { builtEntry } from './built-entry.js';
import { IsolatedProcess } from './isolated-process.js';

let folder: string;
let entry: URL;
const library = builtEntry('../index.js', import.meta.url).href;

/** A child that does as it is told. */
const CHILD = `
import { answerParent } from ${JSON.stringify(library)};
answerParent(async (order, report) => {
  report(process.pid);
  if (order === 'settings') return { ok: true, value: Object.keys(process.env) };
  if (order === 'fill memory') { const kept = []; for (;;) { kept.push(Buffer.alloc(1 << 22, 1)); await new Promise(setImmediate); } }
  if (order === 'write') await (await import('node:fs/promises')).writeFile(${JSON.stringify('OUT')}, 'x');
  if (order === 'throw') throw new Error('out of order');
  if (order === 'exit') process.exit(0);
  if (order === 'loop') { await new Promise((go) => setTimeout(go, 300)); for (;;); }
  return { ok: true, value: process.pid };
});`;

/** A parent that orders a loop and says the child's number. */
const PARENT = `
import { runIsolated } from ${JSON.stringify(library)};
const limits = { seconds: 60, megabytes: 500 };
await runIsolated({ entry: new URL('./child.mjs', import.meta.url), limits }, 'loop', { onProgress: (pid) => console.log(pid) });`;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'recourse-isolated-'));
  entry = pathToFileURL(join(folder, 'child.mjs'));
  await writeFile(entry, CHILD.replace('"OUT"', JSON.stringify(join(folder, 'written'))));
  await writeFile(join(folder, 'parent.mjs'), PARENT);
});
afterAll(() => rm(folder, { recursive: true }));

const LIMITS = { seconds: 20, megabytes: 300 };
const isolated = (limits = LIMITS) => new IsolatedProcess<string, number, unknown>(entry, limits);

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

async function untilGone(pid: number): Promise<boolean> {
  for (let tries = 0; tries < 50 && isAlive(pid); tries += 1) await new Promise((go) => setTimeout(go, 100));
  return !isAlive(pid);
}

it.each`
  order            | limits                             | kind                           | because
  ${'loop'}        | ${{ seconds: 1, megabytes: 300 }}  | ${'reading-ran-out-of-time'}   | ${'it never ends'}
  ${'fill memory'} | ${{ seconds: 20, megabytes: 200 }} | ${'reading-ran-out-of-memory'} | ${'it takes what it gets, outside the heap that V8 bounds'}
  ${'throw'}       | ${LIMITS}                          | ${'reading-crashed'}           | ${'nothing is known of its state'}
  ${'exit'}        | ${LIMITS}                          | ${'reading-crashed'}           | ${'it left without an answer'}
  ${'write'}       | ${LIMITS}                          | ${'reading-crashed'}           | ${'a reader has nothing to write'}
`(
  'a child told to $order ends as $kind: $because',
  async ({ order, limits, kind }: { order: string; limits: typeof LIMITS; kind: string }) => {
    const child = isolated(limits);
    expect(await child.run(order)).toMatchObject({ ok: false, refusal: { kind } });
    // The next file finds a working child.
    expect(await child.run('work')).toMatchObject({ ok: true });
    child.stop();
  },
);

it('keeps a child for the next file', async () => {
  const child = isolated();
  const [first, second] = [await child.run('work'), await child.run('work')];
  expect(second).toEqual(first);
  child.stop();
});

it('says in its diagnostics why a child ended', async () => {
  const child = isolated();
  await child.run('throw');
  expect(child.diagnostics).toContain('out of order');
});

it('ends a child when the caller no longer wants the answer', async () => {
  const stop = new AbortController();
  let pid = 0;
  const result = isolated().run('loop', {
    signal: stop.signal,
    onProgress: (its) => {
      pid = its;
      stop.abort();
    },
  });
  expect(await result).toMatchObject({ ok: false, refusal: { kind: 'reading-was-cancelled' } });
  expect(await untilGone(pid)).toBe(true);
});

it('shows a child nothing of our settings', async () => {
  const child = isolated();
  process.env['A_SECRET'] = 'x';
  const result = await child.run('settings');
  child.stop();
  expect(
    result.ok && (result.value as string[]).filter((name) => name !== 'TZ' && !name.startsWith('NODE_CHANNEL')),
  ).toEqual([]);
});

it('leaves no child behind when the parent is killed, even one that is busy', async () => {
  const parent = spawn(process.execPath, [join(folder, 'parent.mjs')], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {},
  });
  const pid = await new Promise<number>((resolve) =>
    parent.stdout.once('data', (text: Buffer) => resolve(Number(text.toString()))),
  );
  await new Promise((go) => setTimeout(go, 600));
  parent.kill('SIGKILL');
  expect(await untilGone(pid)).toBe(true);
});
