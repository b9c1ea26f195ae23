import { fork, type ChildProcess } from 'node:child_process';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Ready } from './child.js';

const LONGEST_SHUTDOWN_MS = 15_000;

/** A child process that runs one of the server's programs. */
export interface SupervisedProcess {
  /** Settles when it can work; rejects when it ends before. */
  readonly ready: Promise<Ready>;
  readonly ended: Promise<string>;
  /** Asks it to end and sees to it. */
  readonly stop: () => Promise<void>;
}

export function startProcess(program: 'api' | 'worker', environment: NodeJS.ProcessEnv): SupervisedProcess {
  const child = fork(fileURLToPath(new URL(`../${program}.js`, import.meta.url)), {
    env: environment,
    // What a library will do differently in its next major version is news for us, not for whoever runs Recourse.
    execArgv: [...process.execArgv, '--disable-warning=DeprecationWarning'],
  });
  const ended = new Promise<string>((resolve) => {
    child.once('exit', (code, signal) => {
      resolve(`The ${program} process ended with ${signal ?? `code ${code ?? 'unknown'}`}`);
    });
  });
  const ready = new Promise<Ready>((resolve, reject) => {
    child.once('message', (message) => {
      resolve(message as Ready);
    });
    void ended.then((how) => {
      reject(new Error(how));
    });
  });
  // Whoever waits for it hears of it; nobody must.
  ready.catch(() => undefined);
  return { ready, ended, stop: () => stop(child, ended) };
}

async function stop(child: ChildProcess, ended: Promise<string>): Promise<void> {
  child.kill('SIGTERM');
  const late = await Promise.race([ended, delay(LONGEST_SHUTDOWN_MS, null, { ref: false })]);
  if (late === null) child.kill('SIGKILL');
  await ended;
}
