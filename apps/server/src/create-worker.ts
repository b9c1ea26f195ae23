import { Module, type DynamicModule, type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { PlatformModule, type Configuration } from '@recourse/platform-server';
import { FEATURES } from './features.js';
import { loggerOf } from './logger.js';

@Module({})
class WorkerModule {
  static with(configuration: Configuration): DynamicModule {
    return { module: WorkerModule, imports: [PlatformModule.with(configuration), ...FEATURES] };
  }
}

/** The features without HTTP; its `QueueRunner` is to be started, or drained. */
export function createWorker(configuration: Configuration): Promise<INestApplicationContext> {
  return NestFactory.createApplicationContext(WorkerModule.with(configuration), {
    logger: loggerOf(configuration),
    abortOnError: false,
  });
}
