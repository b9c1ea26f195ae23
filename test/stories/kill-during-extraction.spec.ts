import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { ORDER_FORM, printed } from '../setup/printed-contract.js';
import { useRunningApp } from '../setup/running-app.js';
import { signedIn } from '../setup/signed-in.js';

const running = useRunningApp();
let worker: ChildProcess | undefined;

afterEach(() => worker?.kill('SIGKILL'));
afterAll(() => rm(running.database.configuration.dataFolder, { recursive: true, force: true }));

async function startWorker(): Promise<ChildProcess> {
  const { url, configuration } = running.database;
  const env = {
    DATABASE_URL: url,
    RECOURSE_DATA: configuration.dataFolder,
    LOG_LEVEL: 'error',
    PATH: process.env['PATH'],
  };
  worker = fork(join(process.cwd(), 'apps/server/dist/worker.js'), { env, execArgv: [] });
  await once(worker, 'message');
  return worker;
}

const lastRun = () => running.database.prisma.extractionRun.findFirstOrThrow();

/** Waits for a state of the one run there is. */
async function until(reached: (run: Awaited<ReturnType<typeof lastRun>>) => boolean, seconds: number) {
  for (let tries = 0; tries < seconds * 50; tries += 1) {
    const run = await lastRun();
    if (reached(run)) return run;
    await wait(20);
  }
  throw new Error(`The run stands at ${JSON.stringify(await lastRun())}`);
}

it('finishes a reading whose worker was killed in the middle, once and whole', async () => {
  const annex = Array.from({ length: 400 }, (_, index) => [
    `Annex ${index + 1}`,
    ...Array.from(
      { length: 20 },
      (_, row) => `Rate ${index + 1}.${row + 1} applies to shipments of class ${row * 7 + index}.`,
    ),
  ]);
  const pages = annex.length + 1;
  const form = new FormData();
  form.append('files', new Blob([Uint8Array.from(await printed(ORDER_FORM, ...annex))]), 'long.pdf');
  const headers = await signedIn(running.database, 'PROCUREMENT');
  expect((await fetch(`${running.url}/documents`, { method: 'POST', body: form, headers })).status).toBe(201);

  const first = await startWorker();
  await until(({ state }) => state === 'RUNNING', 30);
  const gone = once(first, 'exit');
  first.kill('SIGKILL');
  await gone;
  expect(await lastRun()).toMatchObject({ state: 'RUNNING', attempt: 1, finishedAt: null });
  expect(await running.database.prisma.documentPage.count()).toBe(0);

  await startWorker();
  const run = await until(({ state }) => state !== 'RUNNING', 90);
  expect(run).toMatchObject({ state: 'SUCCEEDED', attempt: 2, pagesRead: pages, pageCount: pages });
  const { prisma } = running.database;
  expect(await prisma.documentPage.count()).toBe(pages);
  expect(await prisma.proposal.count({ where: { runId: run.id, key: 'initial_term' } })).toBeGreaterThan(0);
  expect(await prisma.documentReading.count()).toBe(1);
}, 180_000);
