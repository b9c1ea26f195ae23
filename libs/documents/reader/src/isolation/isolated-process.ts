import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { documentRefusal, type DocumentRefusal, type DocumentRefusalKind } from '@recourse/documents-domain';
import { refuse, type Result } from '@recourse/kernel';
import type { Answer, Task } from './messages.js';
import { residentMegabytes } from './resident-memory.js';

/** What one task may take. */
export interface IsolationLimits {
  /** Wall-clock seconds without progress. */
  readonly seconds: number;
  /** Wall-clock seconds for the whole task; as many as without progress unless said. */
  readonly wholeSeconds?: number;
  /** Resident memory of the whole child. */
  readonly megabytes: number;
}

/** What a caller may want to know or say while a task runs. */
export interface TaskHooks<Progress> {
  readonly onProgress?: (progress: Progress) => void;
  readonly signal?: AbortSignal;
}

const POLL_MS = 100;
/** Engines leak a little; a fresh process now and then costs less than finding out how much. */
const TASKS_PER_CHILD = 50;
const MOST_DIAGNOSTICS = 4_000;

/** A child may read files and use threads; it may not write, start processes or load native code. Named anew in Node 22. */
const CONFINED = [
  process.allowedNodeEnvironmentFlags.has('--permission') ? '--permission' : '--experimental-permission',
  '--allow-fs-read=*',
  '--allow-worker',
  '--disable-warning=ExperimentalWarning',
  '--disable-warning=SecurityWarning',
];

/**
 * Runs tasks on files that others sent, one after the other, in a child process with limits on time and memory. The
 * child is started when needed, used again, and replaced after a failure. Every task ends in a result or a refusal.
 */
export class IsolatedProcess<Input, Progress, Output> {
  private child: ChildProcess | undefined;
  private tasks = 0;
  private said = '';
  private peak = 0;

  /** `entry`: a built JavaScript file that calls `answerParent`. */
  constructor(
    private readonly entry: URL,
    private readonly limits: IsolationLimits,
  ) {}

  /** What the last child wrote to its error output, at most 4,000 characters: for logs, not for users. */
  get diagnostics(): string {
    return this.said;
  }

  /** The most memory that the last child was seen to occupy, in megabytes; looked at ten times a second. */
  get peakMegabytes(): number {
    return this.peak;
  }

  /** Runs one task; a second one must wait until the first has ended. */
  async run(input: Input, hooks: TaskHooks<Progress> = {}): Promise<Result<Output, DocumentRefusal>> {
    if (hooks.signal?.aborted === true) return refuse(documentRefusal('reading-was-cancelled'));
    if (this.tasks >= TASKS_PER_CHILD) this.stop();
    const child = this.child ?? this.start();
    this.tasks += 1;
    return this.watch(child, input, hooks);
  }

  /** Ends the child, if there is one. */
  stop(): void {
    this.child?.kill('SIGKILL');
    this.child = undefined;
    this.tasks = 0;
  }

  private start(): ChildProcess {
    const heap = Math.ceil(this.limits.megabytes * 0.6);
    const child = fork(fileURLToPath(this.entry), [], {
      execArgv: [`--max-old-space-size=${heap}`, ...CONFINED],
      // Nothing of the server's settings and secrets is there to be found.
      env: { TZ: 'UTC' },
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
      serialization: 'advanced',
    });
    child.once('exit', () => {
      if (this.child === child) this.stop();
    });
    this.said = '';
    this.peak = 0;
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      this.said = (this.said + text).slice(-MOST_DIAGNOSTICS);
    });
    this.child = child;
    return child;
  }

  private watch(
    child: ChildProcess,
    input: Input,
    hooks: TaskHooks<Progress>,
  ): Promise<Result<Output, DocumentRefusal>> {
    return new Promise((resolve) => {
      let verdict: DocumentRefusalKind | undefined;
      const end = (kind: DocumentRefusalKind) => {
        verdict ??= kind;
        this.stop();
      };
      const cancel = () => end('reading-was-cancelled');
      const { seconds, wholeSeconds = seconds } = this.limits;
      const endIn = (most: number) => setTimeout(() => end('reading-ran-out-of-time'), most * 1000);
      const [silence, whole] = [endIn(seconds), endIn(wholeSeconds)];
      const poll = setInterval(
        () => void this.exceedsMemory(child).then((exceeds) => exceeds && end('reading-ran-out-of-memory')),
        POLL_MS,
      );
      const settle = (result: Result<Output, DocumentRefusal>) => {
        for (const timer of [silence, whole]) clearTimeout(timer);
        clearInterval(poll);
        hooks.signal?.removeEventListener('abort', cancel);
        for (const event of ['message', 'close', 'error']) child.removeAllListeners(event);
        resolve(result);
      };
      hooks.signal?.addEventListener('abort', cancel);
      child.on('message', (answer: Answer<Progress, Output>) => {
        if (answer.kind === 'result') {
          settle(answer.result);
          return;
        }
        silence.refresh();
        hooks.onProgress?.(answer.progress);
      });
      child.on('close', () => settle(refuse(documentRefusal(verdict ?? this.causeOfDeath(child)))));
      child.on('error', () => end('reading-crashed'));
      child.send({ input } satisfies Task<Input>, () => undefined);
    });
  }

  private async exceedsMemory({ pid }: ChildProcess): Promise<boolean> {
    const megabytes = pid === undefined ? 0 : await residentMegabytes(pid);
    this.peak = Math.max(this.peak, megabytes);
    return megabytes > this.limits.megabytes;
  }

  /** The system ends processes with SIGKILL when memory runs out; V8 says so before it aborts. */
  private causeOfDeath({ signalCode }: ChildProcess): DocumentRefusalKind {
    const isOutOfMemory = signalCode === 'SIGKILL' || this.said.includes('heap out of memory');
    return isOutOfMemory ? 'reading-ran-out-of-memory' : 'reading-crashed';
  }
}

/** Runs a single task in a child of its own. */
export async function runIsolated<Progress, Output>(
  { entry, limits }: { readonly entry: URL; readonly limits: IsolationLimits },
  input: unknown,
  hooks: TaskHooks<Progress> = {},
): Promise<Result<Output, DocumentRefusal>> {
  const isolated = new IsolatedProcess<unknown, Progress, Output>(entry, limits);
  try {
    return await isolated.run(input, hooks);
  } finally {
    isolated.stop();
  }
}
