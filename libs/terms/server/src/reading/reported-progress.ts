import type { ReadingProgress } from '@recourse/documents-reader';
import type { ExtractionRuns } from '@recourse/documents-server';

const EVERY_MS = 500;

/** Notes how far a run is, twice a second at most, and learns by it whether somebody has cancelled the run. */
export class ReportedProgress {
  private readonly controller = new AbortController();
  private latest: ReadingProgress | undefined;
  private readonly rounds: NodeJS.Timeout;
  private writing: Promise<void> = Promise.resolve();

  constructor(
    private readonly runs: ExtractionRuns,
    private readonly runId: string,
  ) {
    this.rounds = setInterval(() => {
      this.writing = this.writing.then(() => this.write());
    }, EVERY_MS);
  }

  /** Aborts once the run has ended by other hands. */
  get cancelled(): AbortSignal {
    return this.controller.signal;
  }

  report(progress: ReadingProgress): void {
    this.latest = progress;
  }

  /** After this nothing is written any more. */
  async end(): Promise<void> {
    clearInterval(this.rounds);
    await this.writing;
  }

  private async write(): Promise<void> {
    const { pagesRead, pageCount } = this.latest ?? { pagesRead: 0, pageCount: 0 };
    if (pageCount === 0) return;
    // Progress is a courtesy: a reading goes on when one note of it fails.
    const goesOn = await this.runs.progress(this.runId, pagesRead, pageCount).catch(() => true);
    if (!goesOn) this.controller.abort();
  }
}
