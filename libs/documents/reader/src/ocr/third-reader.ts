import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { Worker } from 'tesseract.js';
import { LANGUAGE_DATA } from './recogniser.js';
import { pictureFile, type PageImage } from './page-image.js';
import { recognisedText, type RecognisedText } from './recognised-lines.js';

/** How much of a document may be recognised from pictures. */
export interface OcrLimits {
  /** Most pages; later ones stay unread. 0: none. */
  readonly pages: number;
  /** For one picture; a page that takes longer stays unread. */
  readonly secondsAPicture: number;
  /** For all pictures of a document. */
  readonly seconds: number;
}

/** How much of it has been. */
export interface OcrSpent {
  readonly pages: number;
  readonly seconds: number;
}

/** A page of a clean scan takes about five seconds. */
export const OCR_LIMITS: OcrLimits = { pages: 100, secondsAPicture: 25, seconds: 420 };

/** The neural engine alone; the older one has no data in the package. */
const LSTM_ONLY = 1;
/** Above this, another way up cannot be better. */
const SURE = 0.75;
const TURNS = [0, 1, 3, 2] as const;

/**
 * `tesseract.js`, for pages that are pictures: a WebAssembly engine in a thread of its own, with the language data of
 * its npm package, so nothing is fetched. Started when the first picture comes, thrown away when one takes too long.
 */
export class ThirdReader {
  private worker: Promise<Worker> | undefined;
  private pages: number;
  private seconds: number;

  /** `before`: what was spent on pages before. */
  constructor(
    private readonly limits: OcrLimits,
    before: OcrSpent,
  ) {
    this.pages = before.pages;
    this.seconds = before.seconds;
  }

  get spent(): OcrSpent {
    return { pages: this.pages, seconds: this.seconds };
  }

  /** Whether another page may be recognised. */
  get hasBudget(): boolean {
    return this.pages < this.limits.pages && this.seconds < this.limits.seconds;
  }

  /**
   * Recognises a page whichever way up it lies; nothing where it holds no legible text.
   *
   * @param draw draws the page turned by so many quarters.
   */
  async readPage(
    draw: (turns: PageImage['turns']) => Promise<PageImage | undefined>,
  ): Promise<RecognisedText | undefined> {
    this.pages += 1;
    let best: RecognisedText | undefined;
    for (const turns of TURNS) {
      const image = this.seconds < this.limits.seconds ? await draw(turns) : undefined;
      const text = image && (await this.recognise(image));
      // What takes too long one way up takes as long every other way.
      if (!text) return best;
      if (letters(text) * text.confidence > (best ? letters(best) * best.confidence : 0)) best = text;
      if (text.confidence >= SURE) return best;
    }
    return best;
  }

  async close(): Promise<void> {
    const worker = this.worker;
    this.worker = undefined;
    await worker?.then((one) => one.terminate()).catch(() => undefined);
  }

  private async recognise(image: PageImage): Promise<RecognisedText | undefined> {
    // Nothing can be read in a picture of one colour, whatever a damaged file left of it.
    if (isPlain(image)) return undefined;
    const began = performance.now();
    try {
      return await within(this.limits.secondsAPicture, this.recognised(image));
    } catch {
      // It is busy, or in no known state.
      void this.close();
      return undefined;
    } finally {
      this.seconds += (performance.now() - began) / 1000;
    }
  }

  private async recognised(image: PageImage): Promise<RecognisedText> {
    const starting = (this.worker ??= startWorker());
    const worker = await starting;
    if (this.worker !== starting) throw new Error('Given up before it had started');
    const { data } = await worker.recognize(pictureFile(image), {}, { blocks: true, text: false });
    const lines = (data.blocks ?? []).flatMap(({ paragraphs }) => paragraphs.flatMap((paragraph) => paragraph.lines));
    return recognisedText(lines, image);
  }
}

const isPlain = ({ grey }: PageImage): boolean => grey.every((dot) => dot === grey[0]);

const letters = ({ lines }: RecognisedText): number => lines.reduce((sum, { text }) => sum + text.length, 0);

async function startWorker(): Promise<Worker> {
  const { createWorker } = await import('tesseract.js');
  const data = createRequire(import.meta.url).resolve('@tesseract.js-data/eng/package.json');
  return createWorker('eng', LSTM_ONLY, {
    langPath: join(dirname(data), LANGUAGE_DATA),
    cacheMethod: 'none',
    // Its complaints come back as rejections; without a handler it also throws them.
    errorHandler: () => undefined,
  });
}

/** A result within some seconds, or a rejection. */
async function within<T>(seconds: number, work: Promise<T>): Promise<T> {
  const timer = new AbortController();
  const late = delay(seconds * 1000, undefined, { signal: timer.signal }).then(() => {
    throw new Error(`Not done within ${seconds} s`);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    timer.abort();
    late.catch(() => undefined);
    work.catch(() => undefined);
  }
}
