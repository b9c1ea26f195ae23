import { Injectable, Logger } from '@nestjs/common';
import { pageOf } from '@recourse/documents-server';
import { Refused } from '@recourse/kernel';
import { Configuration, PrismaService, Task, type RunningJob, type TaskHandler } from '@recourse/platform-server';
import { AskModel } from './ask-model.js';
import { KeptModelReadings, type ModelSource } from './kept-model-readings.js';

/** Name of the job that puts a document before the language model, once the built-in reader is done with it. */
export const READ_WITH_MODEL = 'read-with-language-model';

export interface ReadWithModel {
  readonly documentId: string;
  readonly runId: string;
}

/** Lets a language model propose values besides the built-in reader, where one is set. Its failure fails nothing else. */
@Task({ name: READ_WITH_MODEL, attempts: 3 })
@Injectable()
export class ReadWithModelJob implements TaskHandler {
  private readonly logger = new Logger('LanguageModel');

  constructor(
    private readonly prisma: PrismaService,
    private readonly configuration: Configuration,
    private readonly model: AskModel,
    private readonly readings: KeptModelReadings,
  ) {}

  /** Writes down what went wrong and throws, so that it is tried again. */
  async run(payload: unknown, { signal }: RunningJob): Promise<void> {
    const settings = this.configuration.languageModel;
    const asked = payload as ReadWithModel;
    if (settings === null || !(await this.isLatest(asked))) return;
    const source: ModelSource = { ...asked, model: settings.model };
    const rows = await this.prisma.documentPage.findMany({
      where: { documentId: asked.documentId },
      orderBy: { number: 'asc' },
    });
    const reading = await this.model.read(settings, await Promise.all(rows.map(pageOf)), signal);
    if (reading.ok) return this.readings.keep(source, reading.value);
    this.logger.warn(`Document ${asked.documentId}: ${reading.refusal.message}`);
    await this.readings.fail(source, reading.refusal);
    throw new Refused(reading.refusal);
  }

  /** A document that was read again meanwhile has another job waiting. */
  private async isLatest({ documentId, runId }: ReadWithModel): Promise<boolean> {
    const reading = await this.prisma.documentReading.findUnique({ where: { documentId }, select: { runId: true } });
    return reading?.runId === runId;
  }
}
