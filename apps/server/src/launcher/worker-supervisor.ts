import { setTimeout as delay } from 'node:timers/promises';
import { startProcess, type SupervisedProcess } from './supervised-process.js';

const SHORTEST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 30_000;
/** A worker that has lived this long was well: the next wait is a short one again. */
const WELL_MS = 60_000;

/** Keeps one worker running: whatever kills it, and however often, the jobs go on. */
export class WorkerSupervisor {
  private worker: SupervisedProcess | undefined;
  private readonly stopping = new AbortController();

  constructor(
    private readonly environment: NodeJS.ProcessEnv,
    private readonly report: (line: string) => void,
  ) {}

  async run(): Promise<void> {
    let wait = SHORTEST_WAIT_MS;
    while (!this.isStopping()) {
      const since = performance.now();
      this.worker = startProcess('worker', this.environment);
      const how = await this.worker.ended;
      if (this.isStopping()) return;
      if (performance.now() - since > WELL_MS) wait = SHORTEST_WAIT_MS;
      this.report(`${how}; another starts in ${wait / 1000} s.`);
      await delay(wait, undefined, { signal: this.stopping.signal }).catch(() => undefined);
      wait = Math.min(LONGEST_WAIT_MS, wait * 2);
    }
  }

  private isStopping(): boolean {
    return this.stopping.signal.aborted;
  }

  async stop(): Promise<void> {
    this.stopping.abort();
    await this.worker?.stop();
  }
}
