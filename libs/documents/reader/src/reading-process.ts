import { documentRefusal, MOST_SECONDS_A_PAGE, type DocumentRefusal, type Page } from '@recourse/documents-domain';
import { ok, refuse, type Result } from '@recourse/kernel';
import { IsolatedProcess, type IsolationLimits, type TaskHooks } from './isolation/isolated-process.js';
import { OCR_LIMITS, type OcrLimits } from './ocr/third-reader.js';
import type { ReadingOptions } from './read-pages.js';
import type { ReadingNote, ReadingOrder } from './reading-notes.js';
import { SettledPages, type ReadingProgress } from './settled-pages.js';

/** What the reading of one document may take. */
export interface ReadingLimits extends IsolationLimits {
  /** Wall-clock seconds for one page, or for one picture that is recognised; less than `seconds`. */
  readonly secondsAPage: number;
  /** How often a child that hung or died on a page is replaced; the pages after that stay unread. */
  readonly restarts: number;
}

/** Wall-clock seconds for the whole of a document, but for the pictures in it. */
const WITHOUT_PICTURES = 480;

/** A contract of 300 pages takes about a second and 150 MB; a page that is a picture five seconds and 200 MB. */
export const READING_LIMITS: ReadingLimits = {
  secondsAPage: MOST_SECONDS_A_PAGE,
  restarts: 5,
  seconds: 120,
  wholeSeconds: WITHOUT_PICTURES + OCR_LIMITS.seconds,
  megabytes: 1_024,
};

/** Limits for a document of whose pictures so many seconds are recognised: the rest has as long as ever. */
export const readingLimits = ({ seconds }: Pick<OcrLimits, 'seconds'>): ReadingLimits => ({
  ...READING_LIMITS,
  wholeSeconds: WITHOUT_PICTURES + seconds,
});

/** What is read, and how. */
export interface ReadingTask {
  readonly path: string;
  readonly options: ReadingOptions;
}

/** A document's pages, and what the child made of them. */
export interface ReadDocument<Output> {
  readonly pages: readonly Page[];
  readonly made: Output;
}

/** Says when one page has taken too long, and which. */
class PageClock {
  /** The page that took too long, counted from 1. */
  lateOn: number | undefined;
  private readonly controller = new AbortController();
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly seconds: number) {}

  get signal(): AbortSignal {
    return this.controller.signal;
  }

  /** Begins anew for a page; stops where there is none. */
  restart(page: number | undefined): void {
    clearTimeout(this.timer);
    if (page === undefined) return;
    this.timer = setTimeout(() => {
      this.lateOn = page;
      this.controller.abort();
    }, this.seconds * 1000);
  }
}

/**
 * Reads documents that others sent, one after the other, in a child process with limits on time and memory. A page on
 * which the child hangs or dies ends as unread, and a fresh child goes on from the next. Every document ends in all its
 * pages or in a refusal.
 */
export class ReadingProcess<Output> {
  private readonly child: IsolatedProcess<ReadingOrder, ReadingNote, Output>;

  /** `entry`: a built JavaScript file that calls `answerReading`. */
  constructor(
    entry: URL,
    private readonly limits: ReadingLimits = READING_LIMITS,
  ) {
    this.child = new IsolatedProcess(entry, limits);
  }

  /** The most memory that the last child was seen to occupy, in megabytes. */
  get peakMegabytes(): number {
    return this.child.peakMegabytes;
  }

  /** Reads one document; a second one must wait until the first has ended. */
  async read(
    task: ReadingTask,
    { signal, onProgress }: TaskHooks<ReadingProgress> = {},
  ): Promise<Result<ReadDocument<Output>, DocumentRefusal>> {
    const settled = new SettledPages(onProgress);
    const late = AbortSignal.timeout((this.limits.wholeSeconds ?? this.limits.seconds) * 1000);
    const stop = signal ? AbortSignal.any([signal, late]) : late;
    for (let restarts = 0; ; restarts += 1) {
      if (restarts > this.limits.restarts) settled.giveUp();
      const made = await this.readOn(task, settled, stop);
      if (made === 'next-page') continue;
      if (made.ok) return ok({ pages: settled.pages, made: made.value });
      return late.aborted && signal?.aborted !== true ? refuse(documentRefusal('reading-ran-out-of-time')) : made;
    }
  }

  /** Ends the child, if there is one. */
  stop(): void {
    this.child.stop();
  }

  /** Reads until the end, or until a page has cost the child. */
  private async readOn(
    task: ReadingTask,
    settled: SettledPages,
    stop: AbortSignal,
  ): Promise<Result<Output, DocumentRefusal> | 'next-page'> {
    const clock = new PageClock(this.limits.secondsAPage);
    const order = { ...task, resume: settled.resume() };
    const made = await this.child.run(order, {
      signal: AbortSignal.any([stop, clock.signal]),
      onProgress: (note) => {
        settled.take(note);
        clock.restart(settled.current);
      },
    });
    clock.restart(undefined);
    if (made.ok || stop.aborted) return made;
    const page = settled.current;
    // A page that came just after its time was over has been read.
    if (clock.lateOn !== undefined && clock.lateOn !== page) return 'next-page';
    if (page === undefined) return made;
    const isLate = clock.lateOn === page || made.refusal.kind === 'reading-ran-out-of-time';
    settled.leaveOut(page, isLate ? 'took-too-long' : 'reader-died');
    return 'next-page';
  }
}

/** Reads a single document in a child of its own. */
export async function readIsolated<Output>(
  { entry, limits }: { readonly entry: URL; readonly limits?: ReadingLimits },
  task: ReadingTask,
  hooks: TaskHooks<ReadingProgress> = {},
): Promise<Result<ReadDocument<Output>, DocumentRefusal>> {
  const reader = new ReadingProcess<Output>(entry, limits);
  try {
    return await reader.read(task, hooks);
  } finally {
    reader.stop();
  }
}
