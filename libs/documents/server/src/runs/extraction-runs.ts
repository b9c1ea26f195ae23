import { Injectable } from '@nestjs/common';
import { requirePermission, type Actor } from '@recourse/access-server';
import {
  OPEN_STATES,
  READ_DOCUMENT,
  type Document,
  type ExtractionRun,
  type Page,
  type ReadDocument,
  type RunRefusal,
} from '@recourse/documents-domain';
import { Refused } from '@recourse/kernel';
import { Clock, PrismaService, Queue, type Transaction } from '@recourse/platform-server';
import { isId } from '@recourse/suppliers-server';
import { documentOf, runOf } from '../document-row.js';
import { replacePages } from '../pages/document-pages.js';
import { alreadyBeingRead, alreadyEnded, noSuchDocument, noSuchRun } from '../refusals.js';

/** A run that has begun, and what it is to read. */
export interface BegunRun {
  readonly run: ExtractionRun;
  readonly document: Document;
}

const cancelled: RunRefusal = {
  kind: 'reading-was-cancelled',
  message: 'Reading was cancelled. Start it again when it is wanted.',
};

/** The life of runs: ordered, begun, and ended once. The feature that reads terms does the work between. */
@Injectable()
export class ExtractionRuns {
  constructor(
    private readonly prisma: PrismaService,
    private readonly queue: Queue,
    private readonly clock: Clock,
  ) {}

  /** Orders a reading in the caller's transaction: the run and its job exist if and only if that commits. */
  async order(tx: Transaction, documentId: string): Promise<ExtractionRun> {
    const run = await tx.extractionRun.create({ data: { documentId, state: 'QUEUED' } });
    const payload: ReadDocument = { runId: run.id };
    await this.queue.enqueue(tx, { task: READ_DOCUMENT, payload, key: `${READ_DOCUMENT}:${run.id}` });
    return runOf(run);
  }

  /** Orders another reading of a document that is not being read. */
  async orderAgain(actor: Actor, documentId: string): Promise<ExtractionRun> {
    requirePermission(actor, 'document:upload');
    if (!isId(documentId)) throw new Refused(noSuchDocument);
    return this.prisma.$transaction(async (tx) => {
      const [document] = await tx.$queryRaw<
        { id: string }[]
      >`SELECT id FROM document WHERE id = ${documentId}::uuid FOR UPDATE`;
      if (document === undefined) throw new Refused(noSuchDocument);
      const open = await tx.extractionRun.count({ where: { documentId, state: { in: [...OPEN_STATES] } } });
      if (open > 0) throw new Refused(alreadyBeingRead);
      return this.order(tx, documentId);
    });
  }

  /** Takes up a run, also one whose worker died; nothing where it has ended meanwhile, because somebody cancelled it. */
  async begin(runId: string, engineVersion: string): Promise<BegunRun | undefined> {
    const { count } = await this.prisma.extractionRun.updateMany({
      where: { id: runId, state: { in: [...OPEN_STATES] } },
      data: { state: 'RUNNING', startedAt: this.clock.now(), engineVersion, pagesRead: 0, attempt: { increment: 1 } },
    });
    if (count === 0) return undefined;
    const row = await this.prisma.extractionRun.findUniqueOrThrow({
      where: { id: runId },
      include: { document: true },
    });
    const { document, ...run } = row;
    return { run: runOf(run), document: documentOf(document) };
  }

  /** Notes how far a run is; false where it has ended meanwhile and the work should stop. */
  async progress(runId: string, pagesRead: number, pageCount: number): Promise<boolean> {
    const { count } = await this.prisma.extractionRun.updateMany({
      where: { id: runId, state: 'RUNNING' },
      data: { pagesRead, pageCount },
    });
    return count > 0;
  }

  /**
   * Ends a run well, in the transaction that stores what it found, and replaces the document's pages. False where it
   * was cancelled meanwhile: the caller then stores nothing.
   */
  async succeed(tx: Transaction, runId: string, pages: readonly Page[]): Promise<boolean> {
    const { count } = await tx.extractionRun.updateMany({
      where: { id: runId, state: 'RUNNING' },
      data: { state: 'SUCCEEDED', finishedAt: this.clock.now(), pagesRead: pages.length, pageCount: pages.length },
    });
    if (count === 0) return false;
    const { documentId } = await tx.extractionRun.findUniqueOrThrow({ where: { id: runId } });
    await replacePages(tx, documentId, pages);
    await this.tell(tx, documentId);
    return true;
  }

  /** Ends a run that could not be done, with the reason; leaves one that has ended as it is. */
  async fail(runId: string, { kind, message }: RunRefusal): Promise<void> {
    await this.end(runId, 'FAILED', { kind, message });
  }

  /** Ends a run because a person wants it; the worker notices within a second. */
  async cancel(actor: Actor, runId: string): Promise<ExtractionRun> {
    requirePermission(actor, 'document:upload');
    if (!isId(runId)) throw new Refused(noSuchRun);
    const ended = await this.end(runId, 'CANCELLED', cancelled);
    const run = await this.prisma.extractionRun.findUnique({ where: { id: runId } });
    if (run === null) throw new Refused(noSuchRun);
    if (!ended) throw new Refused(alreadyEnded);
    return runOf(run);
  }

  private async end(runId: string, state: 'FAILED' | 'CANCELLED', refusal: RunRefusal): Promise<boolean> {
    return this.prisma.$transaction(async (tx) => {
      const [run] = await tx.extractionRun.updateManyAndReturn({
        where: { id: runId, state: { in: [...OPEN_STATES] } },
        data: { state, finishedAt: this.clock.now(), refusalKind: refusal.kind, refusalMessage: refusal.message },
        select: { documentId: true },
      });
      if (run && state === 'FAILED') await this.tell(tx, run.documentId);
      return run !== undefined;
    });
  }

  /** Whoever is to do something about how a reading ended is told so by a later feature. */
  private async tell(tx: Transaction, documentId: string): Promise<void> {
    const key = `tell-of-document:${documentId}`;
    await this.queue.enqueue(tx, { task: 'tell-of-document', payload: { documentId }, key });
  }
}
