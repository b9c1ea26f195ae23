import { Injectable } from '@nestjs/common';
import { READ_DOCUMENT, type DocumentRefusal, type ReadDocument, type RunRefusal } from '@recourse/documents-domain';
import { DocumentStore, ExtractionRuns, recognisedPages, type BegunRun } from '@recourse/documents-server';
import { Refused, type Result } from '@recourse/kernel';
import { Configuration, PrismaService, Task, type RunningJob, type TaskHandler } from '@recourse/platform-server';
import { ENGINE_VERSION } from '@recourse/terms-domain';
import { KeptReadings } from './kept-readings.js';
import { readInChild, type ReadDocumentTerms } from './read-in-child.js';
import { ReportedProgress } from './reported-progress.js';

const gaveUp: RunRefusal = {
  kind: 'reading-failed',
  message: 'Reading failed for a reason that lies with Recourse; the log has more. Start it again later.',
};

const fileMissing: RunRefusal = {
  kind: 'file-missing-from-store',
  message: 'The file is no longer in the document store. Upload it again, and then have it read.',
};

/** Reads a document that was uploaded, and puts what it says before a person. */
@Task({ name: READ_DOCUMENT, attempts: 3 })
@Injectable()
export class ReadDocumentJob implements TaskHandler {
  constructor(
    private readonly prisma: PrismaService,
    private readonly runs: ExtractionRuns,
    private readonly store: DocumentStore,
    private readonly readings: KeptReadings,
    private readonly configuration: Configuration,
  ) {}

  /** Ends the run well, or with a refusal that another attempt would meet again; throws where one may help. */
  async run(payload: unknown, job: RunningJob): Promise<void> {
    const begun = await this.runs.begin(runIdOf(payload), ENGINE_VERSION);
    if (begun === undefined) return;
    if (!(await this.store.has(begun.document.sha256))) return this.runs.fail(begun.run.id, fileMissing);
    const read = await this.read(begun, job.signal);
    if (read.ok) await this.keep(begun, read.value);
    else await this.refuse(begun, read.refusal, job);
  }

  async giveUp(payload: unknown, reason: Error): Promise<void> {
    await this.runs.fail(runIdOf(payload), reason instanceof Refused ? reason.refusal : gaveUp);
  }

  private async read(
    { run, document }: BegunRun,
    shutdown: AbortSignal,
  ): Promise<Result<ReadDocumentTerms, DocumentRefusal>> {
    const progress = new ReportedProgress(this.runs, run.id);
    const signal = AbortSignal.any([progress.cancelled, shutdown]);
    try {
      const { ocr } = this.configuration;
      const recognised = await recognisedPages(this.prisma, document.id);
      return await this.store.withFile(document.sha256, (path) =>
        readInChild({ path, recognised, ocr }, { onProgress: (at) => progress.report(at), signal }),
      );
    } finally {
      await progress.end();
    }
  }

  private async keep({ run, document }: BegunRun, { pages, made: reading }: ReadDocumentTerms): Promise<void> {
    await this.prisma.$transaction(
      async (tx) => {
        if (await this.runs.succeed(tx, run.id, pages)) await this.readings.keep(tx, { run, document }, reading);
      },
      // A document of two thousand pages is written in one go.
      { timeout: 120_000 },
    );
  }

  private async refuse({ run }: BegunRun, refusal: DocumentRefusal, { signal }: RunningJob): Promise<void> {
    if (refusal.kind === 'reading-crashed' || signal.aborted) throw new Refused(refusal);
    await this.runs.fail(run.id, refusal);
  }
}

function runIdOf(payload: unknown): string {
  const { runId } = payload as Partial<ReadDocument>;
  if (typeof runId === 'string') return runId;
  throw new TypeError(`A job ${READ_DOCUMENT} names its run.`);
}
