import { Module, type DynamicModule } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { Clock } from './clock/clock.js';
import { Configuration } from './config/configuration.js';
import { PrismaService } from './database/prisma.service.js';
import { QueueRunner } from './queue/queue-runner.js';
import { Queue } from './queue/queue.js';

/** Database, time, jobs and settings, for every module of the application. */
@Module({})
export class PlatformModule {
  static with(configuration: Configuration): DynamicModule {
    return {
      module: PlatformModule,
      global: true,
      imports: [DiscoveryModule],
      providers: [{ provide: Configuration, useValue: configuration }, PrismaService, Clock, Queue, QueueRunner],
      exports: [Configuration, PrismaService, Clock, Queue, QueueRunner],
    };
  }
}
