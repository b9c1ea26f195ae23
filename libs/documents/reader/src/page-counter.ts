import type { DocumentRefusal } from '@recourse/documents-domain';
import type { Result } from '@recourse/kernel';
import { builtEntry } from './isolation/built-entry.js';
import { IsolatedProcess } from './isolation/isolated-process.js';

/** Opening a file takes milliseconds; one that takes longer is up to something. */
const LIMITS = { seconds: 20, megabytes: 700 };
const IDLE_MS = 30_000;

/** Opens files that others sent, in a child process, to see whether they can be read: one at a time, the others wait. */
export class PageCounter {
  private readonly child = new IsolatedProcess<string, never, number>(
    builtEntry('./counting-child.js', import.meta.url),
    LIMITS,
  );
  private last: Promise<unknown> = Promise.resolve();
  private idle: NodeJS.Timeout | undefined;

  /** The number of pages of the PDF at a path, or why it is not taken. */
  count(path: string): Promise<Result<number, DocumentRefusal>> {
    const result = this.last.then(() => this.countNow(path));
    this.last = result.catch(() => undefined);
    return result;
  }

  /** Ends the child. A later `count` starts it anew. */
  stop(): void {
    clearTimeout(this.idle);
    this.child.stop();
  }

  private async countNow(path: string): Promise<Result<number, DocumentRefusal>> {
    clearTimeout(this.idle);
    const result = await this.child.run(path);
    // A child that waits for the next upload costs 100 MB.
    this.idle = setTimeout(() => this.child.stop(), IDLE_MS).unref();
    return result;
  }
}
