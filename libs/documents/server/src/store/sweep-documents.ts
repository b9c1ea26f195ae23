import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Clock, PrismaService, Task, type TaskHandler } from '@recourse/platform-server';
import { DocumentStore } from './document-store.js';

/** Uploads hold this lock shared from adding the row until it is committed; sweeping takes it alone. */
export const STORE_LOCK = 4_920_617;

const DAY_MS = 24 * 3_600_000;

/** Removes what uploads left behind that ended with their process: parts of files, and files without a document. */
@Injectable()
@Task({ name: 'sweep-documents', schedule: '40 2 * * *' })
export class SweepDocuments implements TaskHandler, OnApplicationBootstrap {
  constructor(
    private readonly prisma: PrismaService,
    private readonly store: DocumentStore,
    private readonly clock: Clock,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.store.removeUnfinished();
  }

  async run(): Promise<void> {
    await this.store.removeUnfinished();
    const yesterday = new Date(this.clock.now().getTime() - DAY_MS);
    for await (const sha256 of this.store.keptBefore(yesterday)) await this.removeUnlessKnown(sha256);
  }

  private async removeUnlessKnown(sha256: string): Promise<void> {
    if ((await this.prisma.document.count({ where: { sha256 } })) > 0) return;
    await this.prisma.$transaction(async (tx) => {
      await tx.$executeRaw`SELECT pg_advisory_xact_lock(${STORE_LOCK})`;
      if ((await tx.document.count({ where: { sha256 } })) === 0) await this.store.remove(sha256);
    });
  }
}
