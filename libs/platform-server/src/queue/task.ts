import { DiscoveryService } from '@nestjs/core';

export interface TaskOptions {
  /** What `enqueue` calls it, in kebab-case. */
  readonly name: string;
  /** How often it is tried before `giveUp`; 5 unless said otherwise. The waits between grow from seconds to minutes. */
  readonly attempts?: number;
  /** Runs it by the clock as well: minute, hour, day of month, month, day of week, in UTC; the payload is then `{}`. */
  readonly schedule?: string;
}

export interface RunningJob {
  /** Counts from 1. */
  readonly attempt: number;
  /** Aborts when the process is about to end; the job is then tried again by another. */
  readonly signal: AbortSignal;
}

/** The work of one kind of job. It may happen twice, and must come to the same. */
export interface TaskHandler {
  /** Throws when it must be tried again. */
  run(payload: unknown, job: RunningJob): Promise<void>;
  /** Called once when the last attempt has failed, or its process has died: the place to write down why. */
  giveUp?(payload: unknown, reason: Error): Promise<void>;
}

/** Makes a provider the handler of a kind of job. */
export const Task = DiscoveryService.createDecorator<TaskOptions>();
