import { Injectable, Logger, type BeforeApplicationShutdown } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import {
  Logger as GraphileLogger,
  parseCronItems,
  run,
  runOnce,
  type CronItem,
  type Runner,
  type RunnerOptions,
  type TaskList,
  type WorkerEvents,
} from 'graphile-worker';
import { EventEmitter } from 'node:events';
import type pg from 'pg';
import { Configuration } from '../config/configuration.js';
import { PrismaService } from '../database/prisma.service.js';
import { boundedAttempts } from './attempts.js';
import { Task, type TaskHandler, type TaskOptions } from './task.js';
import { freeJobsOfTheDead, showLife } from './worker-life.js';

const ROUND_MS = 2_000;

/** What the queue library says at these levels is for everybody; the rest is for finding faults. */
const LOUD: ReadonlySet<string> = new Set(['error']);

/** Runs jobs in this process, once told to. */
@Injectable()
export class QueueRunner implements BeforeApplicationShutdown {
  private readonly logger = new Logger('Queue');
  private runner: Runner | undefined;
  private rounds: NodeJS.Timeout | undefined;
  private life: pg.PoolClient | undefined;

  constructor(
    private readonly discovery: DiscoveryService,
    private readonly prisma: PrismaService,
    private readonly configuration: Configuration,
  ) {}

  /** Takes up jobs from now on, those of workers that died before included. Ends the process if its database goes. */
  async start(): Promise<void> {
    const events = new EventEmitter() as WorkerEvents;
    const named = new Promise<string>((resolve) => {
      events.once('pool:create', ({ workerPool }) => {
        resolve(workerPool.id);
      });
    });
    this.life = await this.prisma.pool.connect();
    await freeJobsOfTheDead(this.life);
    this.runner = await run({ ...this.options(), events, parsedCronItems: parseCronItems(this.schedule()) });
    await showLife(this.life, await named);
    this.life.on('error', (error) => {
      // Without the sign of life another worker would take over this one's jobs while it still works on them.
      this.logger.error(`The connection to the database was lost: ${error.message}`);
      process.exit(1);
    });
    this.rounds = setInterval(() => void this.round(), ROUND_MS);
  }

  /** Runs what waits, now, until nothing is left that may run yet. For specs and scripts. */
  async drain(): Promise<void> {
    await runOnce(this.options());
  }

  // Before the pool of connections closes: the last jobs are still to be noted as done.
  async beforeApplicationShutdown(): Promise<void> {
    clearInterval(this.rounds);
    await this.runner?.stop();
    this.life?.release(true);
  }

  private async round(): Promise<void> {
    try {
      const dead = await freeJobsOfTheDead(this.prisma.pool);
      if (dead.length > 0) this.logger.warn(`Took over the jobs of ${dead.join(', ')}, which had ended unexpectedly`);
    } catch (error) {
      this.logger.error(`Looking for jobs of dead workers failed: ${(error as Error).message}`);
    }
  }

  private options(): RunnerOptions {
    return {
      pgPool: this.prisma.pool,
      concurrency: this.configuration.workerConcurrency,
      noHandleSignals: true,
      taskList: this.taskList(),
      logger: new GraphileLogger(() => (level, message) => {
        if (LOUD.has(level)) this.logger.error(message);
        else this.logger.debug(message);
      }),
    };
  }

  private handlers(): readonly { handler: TaskHandler; options: TaskOptions }[] {
    return this.discovery.getProviders({ metadataKey: Task.KEY }).map((wrapper) => ({
      handler: wrapper.instance as TaskHandler,
      options: this.discovery.getMetadataByDecorator(Task, wrapper) as TaskOptions,
    }));
  }

  private taskList(): TaskList {
    const entries = this.handlers().map(({ handler, options }) => [
      options.name,
      boundedAttempts(handler, options, this.logger),
    ]);
    return Object.fromEntries(entries) as TaskList;
  }

  private schedule(): CronItem[] {
    return this.handlers().flatMap(({ options: { name, schedule } }) =>
      schedule === undefined ? [] : [{ task: name, match: schedule, options: { backfillPeriod: 24 * 3_600_000 } }],
    );
  }
}
