import { Injectable } from '@nestjs/common';
import type { Transaction } from '../database/prisma.service.js';

export interface NewJob {
  /** Name of the task, as its `@Task` says. */
  readonly task: string;
  /** Plain JSON: ids rather than copies of rows. */
  readonly payload: object;
  /** While a job with this key waits, a new one replaces it: the work is done once, with the latest payload. */
  readonly key?: string;
  /** Jobs of one lane run one after the other. */
  readonly lane?: string;
  /** Not before this instant. */
  readonly runAt?: Date;
}

/** Work to be done soon, by another process, and surely. */
@Injectable()
export class Queue {
  /** Adds a job as part of the transaction: it exists if and only if that commits, and starts at once then. */
  async enqueue(tx: Transaction, { task, payload, key, lane, runAt }: NewJob): Promise<void> {
    await tx.$executeRaw`
      SELECT graphile_worker.add_job(
        ${task}::text, payload => ${JSON.stringify(payload)}::json, job_key => ${key ?? null}::text,
        queue_name => ${lane ?? null}::text, run_at => ${runAt ?? null}::timestamptz)`;
  }
}
