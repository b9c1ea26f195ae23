// Rows and inputs of the database, named after its models: many, and generated, so they are not listed one by one.
export type * from './generated/prisma/client.js';

export { Clock } from './clock/clock.js';
export { Configuration, configurationFrom, type Settings } from './config/configuration.js';
export { PrismaService, type Transaction } from './database/prisma.service.js';
export {
  startEmbeddedPostgres,
  type EmbeddedPostgres,
  type EmbeddedPostgresOptions,
} from './embedded-postgres/embedded-postgres.js';
export { Prisma } from './generated/prisma/client.js';
export { applyMigrations } from './migrations/apply-migrations.js';
export { changedMeanwhile, type ChangedMeanwhile } from './refusals/changed-meanwhile.js';
