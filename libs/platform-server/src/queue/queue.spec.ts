import { Module, type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { spawn, type ChildProcess } from 'node:child_process';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { PlatformModule } from '../platform.module.js';
import { useFreshDatabase } from '../testing/index.js';
import { QueueRunner } from './queue-runner.js';
import { Queue } from './queue.js';
import { Task, type RunningJob, type TaskHandler } from './task.js';

const database = useFreshDatabase();

@Task({ name: 'note', attempts: 2 })
class NoteTask implements TaskHandler {
  readonly notes: string[] = [];

  run(payload: unknown, { attempt }: RunningJob): Promise<void> {
    const { text } = payload as { text: string };
    this.notes.push(`${text} ${attempt}`);
    return text === 'bad' ? Promise.reject(new Error('Cannot note this')) : Promise.resolve();
  }

  giveUp(payload: unknown, reason: Error): Promise<void> {
    this.notes.push(`gave up: ${reason.message}`);
    return Promise.resolve();
  }
}

@Module({ providers: [NoteTask] })
class NotesModule {}

let app: INestApplicationContext;
let worker: ChildProcess | undefined;

beforeAll(async () => {
  app = await NestFactory.createApplicationContext(
    { module: NotesModule, imports: [PlatformModule.with(database.configuration)] },
    { logger: false },
  );
  await database.prisma
    .$executeRaw`CREATE TABLE done (at timestamptz DEFAULT now(), pid int, attempt int, outcome text)`;
});

beforeEach(async () => {
  app.get(NoteTask).notes.length = 0;
  await database.prisma.$executeRaw`TRUNCATE done`;
  // A worker killed between its last line and the note that its job is done leaves that job.
  await database.prisma.$executeRaw`DELETE FROM graphile_worker._private_jobs`;
});

afterEach(() => {
  worker?.kill('SIGKILL');
});

afterAll(async () => {
  await app.close();
});

const enqueue = (text: string, key?: string) =>
  app.get(Queue).enqueue(database.prisma, { task: 'note', payload: { text }, ...(key !== undefined && { key }) });

const makeDue = () => database.prisma.$executeRaw`UPDATE graphile_worker._private_jobs SET run_at = now()`;

const jobsLeft = async () => {
  const [row] = await database.prisma.$queryRaw<[{ count: number }]>`SELECT count(*)::int FROM graphile_worker.jobs`;
  return row.count;
};

it('runs a job of a committed transaction, and none of one that was taken back', async () => {
  const queue = app.get(Queue);
  await database.prisma.$transaction((tx) => queue.enqueue(tx, { task: 'note', payload: { text: 'kept' } }));
  const failing = database.prisma.$transaction(async (tx) => {
    await queue.enqueue(tx, { task: 'note', payload: { text: 'taken back' } });
    throw new Error('No');
  });
  await expect(failing).rejects.toThrow('No');
  await app.get(QueueRunner).drain();
  expect(app.get(NoteTask).notes).toEqual(['kept 1']);
});

it('does the work once for jobs with the same key, with the latest payload', async () => {
  await enqueue('first', 'same');
  await enqueue('second', 'same');
  await app.get(QueueRunner).drain();
  expect(app.get(NoteTask).notes).toEqual(['second 1']);
});

it('tries a failing job again, and says so once when it gives up', async () => {
  await enqueue('bad');
  // The library notes a failure, and that the job may be taken again, a moment after it has drained the queue.
  for (let tries = 0; tries < 100 && (tries === 0 || (await jobsLeft()) > 0); tries += 1) {
    await app.get(QueueRunner).drain();
    await makeDue();
    await delay(20);
  }
  expect(app.get(NoteTask).notes).toEqual(['bad 1', 'bad 2', 'gave up: Cannot note this']);
  expect(await jobsLeft()).toBe(0);
});

/** A worker process of its own, whose job `slow` takes as long as its payload says. */
function startWorker(): ChildProcess {
  const platform = fileURLToPath(new URL('../../dist/index.js', import.meta.url));
  const program = `
    import 'reflect-metadata';
    import { NestFactory } from '@nestjs/core';
    import { configurationFrom, PlatformModule, PrismaService, QueueRunner, Task } from ${JSON.stringify(platform)};
    let prisma;
    class Slow {
      async run({ seconds }, { attempt }) {
        const note = (outcome) => prisma.$executeRaw\`INSERT INTO done (pid, attempt, outcome) VALUES (\${process.pid}, \${attempt}, \${outcome})\`;
        await note('begun');
        await new Promise((resolve) => setTimeout(resolve, attempt === 1 ? seconds * 1000 : 0));
        await note('finished');
      }
      async giveUp(_, reason) {
        await prisma.$executeRaw\`INSERT INTO done (pid, outcome) VALUES (\${process.pid}, \${reason.message})\`;
      }
    }
    Task({ name: 'slow', attempts: 2 })(Slow);
    const configuration = configurationFrom(process.env);
    class Root {}
    const app = await NestFactory.createApplicationContext(
      { module: Root, imports: [PlatformModule.with(configuration)], providers: [Slow] }, { logger: ['error', 'warn'] });
    prisma = app.get(PrismaService);
    await app.get(QueueRunner).start();`;
  const env = { ...process.env, DATABASE_URL: database.url, NODE_OPTIONS: '' };
  return spawn(process.execPath, ['--input-type=module', '-e', program], { stdio: 'inherit', env });
}

interface Done {
  readonly pid: number;
  readonly attempt: number | null;
  readonly outcome: string;
}

const done = () => database.prisma.$queryRaw<Done[]>`SELECT pid, attempt, outcome FROM done ORDER BY at`;

async function until(outcome: string): Promise<Done[]> {
  for (let tries = 0; tries < 600; tries += 1) {
    const rows = await done();
    if (rows.some((row) => row.outcome === outcome)) return rows;
    await delay(50);
  }
  throw new Error(`Never ${outcome}: ${JSON.stringify(await done())}`);
}

const enqueueSlow = (seconds: number) =>
  app.get(Queue).enqueue(database.prisma, { task: 'slow', payload: { seconds } });

it('resumes within seconds the job of a worker that was killed', async () => {
  await enqueueSlow(600);
  worker = startWorker();
  await until('begun');
  worker.kill('SIGKILL');
  const first = worker.pid;
  const since = Date.now();
  worker = startWorker();
  const rows = await until('finished');
  expect(rows.map(({ pid, attempt, outcome }) => [pid === first, attempt, outcome])).toEqual([
    [true, 1, 'begun'],
    [false, 2, 'begun'],
    [false, 2, 'finished'],
  ]);
  expect(Date.now() - since).toBeLessThan(30_000);
});

it('leaves alone the job of a worker that lives, however long it takes', async () => {
  await enqueueSlow(7);
  worker = startWorker();
  await until('begun');
  const second = startWorker();
  try {
    expect((await until('finished')).map(({ attempt, outcome }) => [attempt, outcome])).toEqual([
      [1, 'begun'],
      [1, 'finished'],
    ]);
  } finally {
    second.kill('SIGKILL');
  }
});

it('gives up on a job that has died with its worker as often as it may be tried', async () => {
  await enqueueSlow(600);
  // As two killed workers would have left it.
  await database.prisma
    .$executeRaw`UPDATE graphile_worker._private_jobs SET attempts = 2, locked_by = 'dead', locked_at = now() - interval '1 minute'`;
  worker = startWorker();
  const rows = await until('The process ended unexpectedly, each time this was tried.');
  expect(rows).toHaveLength(1);
});
