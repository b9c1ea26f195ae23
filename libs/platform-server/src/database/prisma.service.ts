import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import { Configuration } from '../config/configuration.js';
import { PrismaClient, type Prisma } from '../generated/prisma/client.js';

/** What `prisma.$transaction(async (tx) => …)` hands to its work. `PrismaService` itself fits too, outside of one. */
export type Transaction = Prisma.TransactionClient;

/** The database, typed by the schema. One pool of connections for each process, shared with the queue. */
@Injectable()
export class PrismaService extends PrismaClient implements OnApplicationShutdown {
  readonly pool: pg.Pool;

  constructor({ databaseUrl }: Configuration) {
    if (databaseUrl === null) throw new Error('DATABASE_URL is not set: start the server with "npm start".');
    const pool = new pg.Pool({ connectionString: databaseUrl, max: 10 });
    // Without listeners, a connection that breaks would end the process; whoever uses it hears of it anyway, and the
    // pool replaces it.
    pool.on('error', () => undefined);
    pool.on('connect', (client) => client.on('error', () => undefined));
    super({ adapter: new PrismaPg(pool), transactionOptions: { maxWait: 10_000, timeout: 60_000 } });
    this.pool = pool;
  }

  async onApplicationShutdown(): Promise<void> {
    await this.$disconnect();
    await this.pool.end();
  }
}
