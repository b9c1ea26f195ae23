// Rows and inputs of the database, named after its models: many, and generated, so they are not listed one by one.
export type * from './generated/prisma/client.js';

export { Clock } from './clock/clock.js';
export { Configuration, configurationFrom, type LogLevel, type Settings } from './config/configuration.js';
export type { LanguageModelSettings } from './config/language-model.js';
export type { MailSettings } from './config/mail.js';
export { Secret } from './config/secret.js';
export { PrismaService, type Transaction } from './database/prisma.service.js';
export {
  startEmbeddedPostgres,
  type EmbeddedPostgres,
  type EmbeddedPostgresOptions,
} from './embedded-postgres/embedded-postgres.js';
export { ProblemFilter } from './errors/problem.filter.js';
export { Prisma } from './generated/prisma/client.js';
export { graphqlOptions } from './graphql/graphql-options.js';
export { MoneyInput, moneyOf, MoneyType, UnitPriceInput, UnitPriceType } from './graphql/money.type.js';
export { CalendarDateScalar, DurationScalar, TermValueScalar } from './graphql/scalars.js';
export { loadMany, loadOne } from './loading/per-request.js';
export { applyMigrations } from './migrations/apply-migrations.js';
export { connection, type Connection, type ListSource, type PageQuery } from './pagination/connection.js';
export { connectionOf, PageInfoType } from './pagination/connection.type.js';
export { type SortColumn } from './pagination/cursor.js';
export { PageArgs } from './pagination/page-args.js';
export { PlatformModule } from './platform.module.js';
export { QueueRunner } from './queue/queue-runner.js';
export { Queue, type NewJob } from './queue/queue.js';
export { Task, type RunningJob, type TaskHandler } from './queue/task.js';
export { changedMeanwhile, type ChangedMeanwhile } from './refusals/changed-meanwhile.js';
