import { Worker } from 'node:worker_threads';
import type { DocumentRefusal } from '@recourse/documents-domain';
import type { Result } from '@recourse/kernel';
import type { Answer, Task } from './messages.js';
import { expectShortLife } from './short-life.js';

/**
 * The work of a child: takes an input that can be cloned, reports progress as it likes, and returns what can be cloned.
 * `report` ends once the report has left the process: what is reported before a crash then arrives.
 */
export type Work<Input, Progress, Output> = (
  input: Input,
  report: (progress: Progress) => Promise<void>,
) => Promise<Result<Output, DocumentRefusal>>;

/**
 * Turns this process into a worker for `IsolatedProcess`: the one call of a child's entry file. The process ends with
 * its parent, also while an engine is busy. Work that throws ends the process, since nothing is known of its state.
 */
export function answerParent<Input, Progress, Output>(work: Work<Input, Progress, Output>): void {
  expectShortLife();
  const send = (answer: Answer<Progress, Output>): Promise<void> =>
    // Without a parent there is nobody to hear it, and the process is about to end.
    new Promise((sent) => process.send?.(answer, undefined, undefined, () => sent()));
  process.on('message', (task: Task<Input>) => {
    work(task.input, (progress) => send({ kind: 'progress', progress })).then(
      (result) => void send({ kind: 'result', result }),
      (error: unknown) => {
        process.stderr.write(error instanceof Error ? `${error.stack ?? error.message}\n` : 'unknown error\n', () =>
          process.exit(1),
        );
      },
    );
  });
  process.on('disconnect', () => process.exit(0));
  // The event above waits for the engine to yield; the watcher has a thread of its own.
  const watcher = new Worker(new URL('./parent-watcher.js', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: 16 },
  });
  watcher.unref();
}
