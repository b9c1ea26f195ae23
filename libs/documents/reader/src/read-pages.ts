import { setImmediate } from 'node:timers/promises';
import { documentRefusal, type DocumentRefusal, type Page } from '@recourse/documents-domain';
import { ok, refuse, type Result } from '@recourse/kernel';
import { FirstReader } from './first-reader.js';
import type { EnginePage } from './pdfium-document.js';
import { OCR_LIMITS, ThirdReader, type OcrLimits } from './ocr/third-reader.js';
import { checkPdf, type PdfSource } from './pdf-source.js';
import { SecondReader } from './second-reader.js';

/** How much a document may hold. */
export interface PageLimits {
  /** Most pages; a longer document is refused. */
  readonly pages: number;
  /** Most characters of one page; a page with more stays unread. */
  readonly pageCharacters: number;
  /** Most characters of all pages; later pages stay unread. */
  readonly characters: number;
  /** How much may be recognised from pictures. */
  readonly ocr: OcrLimits;
}

/** How a document is read, where that is not as usual. */
export interface ReadingOptions extends Partial<PageLimits> {
  /** Pages recognised in an earlier reading of the same bytes: they are not recognised again. */
  readonly recognised?: readonly Page[];
}

/** A dense page of a contract holds about 6,000 characters. */
export const PAGE_LIMITS: PageLimits = {
  pages: 2_000,
  pageCharacters: 200_000,
  characters: 10_000_000,
  ocr: OCR_LIMITS,
};

/** Receives each page as soon as it is read, in order. */
export type OnPage = (page: Page, pageCount: number) => void;

/** A picture over this share of a page with fewer letters is a scan with a stamp on it. */
const SCAN = { imageShare: 0.6, letters: 200 };

/** Recognising no more than this many times the letters of a stamp has read the stamp, and not the page. */
const MORE_THAN_STAMP = 2;
/** Recognised letters that are less sure than this, on the whole, are not what the page says. */
const LEAST_CONFIDENCE = 0.6;

/**
 * Reads the pages of one document with the first reader, what that leaves out with the second, and what is a picture
 * with the third.
 */
class Reading {
  private readonly first: FirstReader;
  private readonly second: SecondReader;
  private readonly third: ThirdReader;
  private characters = 0;

  constructor(
    source: PdfSource,
    private readonly limits: PageLimits,
    private readonly recognised: readonly Page[] = [],
  ) {
    this.first = new FirstReader(source);
    this.second = new SecondReader(source);
    this.third = new ThirdReader(limits.ocr);
  }

  async countPages(): Promise<Result<number, DocumentRefusal>> {
    const first = await this.first.countPages();
    const isLocked = !first.ok && first.refusal.kind === 'document-is-encrypted';
    const counted = first.ok || isLocked ? first : await this.second.countPages();
    if (!counted.ok || counted.value <= this.limits.pages) return counted;
    return refuse(documentRefusal('document-too-long', `${counted.value} pages; at most ${this.limits.pages}`));
  }

  async readPage(number: number): Promise<Page> {
    const left = Math.min(this.limits.pageCharacters, this.limits.characters - this.characters);
    const page = await this.first.readPage(number, left);
    if (page !== undefined && page.lines === undefined) return unread(number, 'too-long', page);
    if (page?.lines === undefined || page.lines.length === 0) return this.readAgain(number, page, left);
    const { width, height, lines, letters, content } = page;
    this.characters += letters;
    const isScan = content.imageShare >= SCAN.imageShare && letters < SCAN.letters;
    if (isScan) return this.recognise({ number, width, height, reading: { by: 'unread', reason: 'scanned' }, lines });
    return { number, width, height, reading: { by: 'pdfium' }, lines };
  }

  async close(): Promise<void> {
    this.first.close();
    await this.second.close();
    await this.third.close();
  }

  private async readAgain(number: number, page: EnginePage | undefined, left: number): Promise<Page> {
    const again = await this.second.readPage(number, left);
    if (again !== undefined && again.lines.length > 0) {
      this.characters += lettersOf(again.lines);
      return { number, ...again, reading: { by: 'pdf-parse' } };
    }
    if (page === undefined) return unread(number, 'failed', again);
    const isPicture = page.content.hasImages || page.content.looksOutlined;
    return isPicture ? this.recognise(unread(number, 'scanned', page)) : unread(number, 'blank', page);
  }

  /** The page with what is recognised in its picture; as it was where that is nothing, or not legible enough. */
  private async recognise(page: Page): Promise<Page> {
    const { number, width, height } = page;
    const known = this.recognised.find((other) => other.number === number);
    if (known) return known;
    if (!this.third.hasBudget) return page;
    const text = await this.third.readPage((turns) => this.first.drawPage(number, { width, height, turns }));
    if (!text || text.confidence < LEAST_CONFIDENCE) return page;
    const letters = lettersOf(text.lines);
    if (letters <= MORE_THAN_STAMP * lettersOf(page.lines)) return page;
    this.characters += letters;
    return { ...page, reading: { by: 'ocr', confidence: text.confidence }, lines: text.lines };
  }
}

const lettersOf = (lines: Page['lines']): number => lines.reduce((sum, { text }) => sum + text.length, 0);

type Unread = Extract<Page['reading'], { by: 'unread' }>['reason'];

/** A page whose text is not known; size 0 where even that is not known. */
function unread(number: number, reason: Unread, size: Pick<Page, 'width' | 'height'> | undefined): Page {
  const { width, height } = size ?? { width: 0, height: 0 };
  return { number, width, height, reading: { by: 'unread', reason }, lines: [] };
}

/** Whether a PDF can be opened and has no more pages than allowed; returns their number. For hostile files as `readPages`. */
export async function countPages(source: PdfSource, limits = PAGE_LIMITS): Promise<Result<number, DocumentRefusal>> {
  const checked = await checkPdf(source);
  if (!checked.ok) return checked;
  const reading = new Reading(source, limits);
  try {
    return await reading.countPages();
  } finally {
    await reading.close();
  }
}

/**
 * Reads a PDF page by page. Every page is reported, those that could not be read with the reason. Runs in this process,
 * where a hostile file can take its memory and time: use `readInChildProcess` for files that others sent.
 *
 * @returns the number of pages, or why the document cannot be read.
 */
export async function readPages(
  source: PdfSource,
  onPage: OnPage,
  { recognised, ...limits }: ReadingOptions = {},
): Promise<Result<number, DocumentRefusal>> {
  const checked = await checkPdf(source);
  if (!checked.ok) return checked;
  const reading = new Reading(source, { ...PAGE_LIMITS, ...limits }, recognised);
  try {
    const counted = await reading.countPages();
    if (!counted.ok) return counted;
    for (let number = 1; number <= counted.value; number += 1) {
      onPage(await reading.readPage(number), counted.value);
      // Lets progress out and cancellation in: the engine itself never yields.
      await setImmediate();
    }
    return ok(counted.value);
  } finally {
    await reading.close();
  }
}
