import type { Logger } from '@nestjs/common';
import type { JobHelpers, Task as GraphileTask } from 'graphile-worker';
import type { TaskHandler, TaskOptions } from './task.js';

const USUAL_ATTEMPTS = 5;

/**
 * A handler as the queue library calls it. The library allows 25 attempts; the bound is ours, so that the last failure,
 * or an attempt that died with its process, ends in `giveUp` and never in silence.
 */
export function boundedAttempts(handler: TaskHandler, options: TaskOptions, logger: Logger): GraphileTask {
  const allowed = options.attempts ?? USUAL_ATTEMPTS;
  return async (payload, { job, abortSignal }: JobHelpers) => {
    const attempt = job.attempts;
    if (attempt > allowed) {
      await giveUp(handler, payload, new Error('The process ended unexpectedly, each time this was tried.'));
      return;
    }
    try {
      await handler.run(payload, { attempt, signal: abortSignal });
    } catch (error) {
      logger.error(`${options.name}: attempt ${attempt} of ${allowed} failed: ${(error as Error).stack}`);
      // Interrupted by a shutdown is not failed: the next process tries again.
      if (attempt < allowed || abortSignal.aborted) throw error;
      await giveUp(handler, payload, error as Error);
    }
  };
}

async function giveUp(handler: TaskHandler, payload: unknown, reason: Error): Promise<void> {
  await handler.giveUp?.(payload, reason);
}
