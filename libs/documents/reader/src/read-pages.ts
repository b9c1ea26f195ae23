import { setImmediate } from 'node:timers/promises';
import type { DocumentRefusal, Page } from '@recourse/documents-domain';
import { ok, type Result } from '@recourse/kernel';
import { OCR_LIMITS, type OcrLimits } from './ocr/third-reader.js';
import { checkPdf, type PdfSource } from './pdf-source.js';
import { BEGINNING, Reading, type PageLimits, type ReadingPoint } from './reading.js';

/** How a document is read, where that is not as usual. */
export interface ReadingOptions extends Partial<Omit<PageLimits, 'ocr'>> {
  readonly ocr?: Partial<OcrLimits>;
  /** Pages recognised in an earlier reading of the same bytes: they are not recognised again. */
  readonly recognised?: readonly Page[];
  /** Where the reading goes on; from the first page unless said. */
  readonly from?: ReadingPoint;
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

/** Hears how a reading goes; the reading waits for each answer. */
interface ReadingListener {
  readonly opened?: (pageCount: number) => Promise<void> | void;
  readonly page: (page: Page, at: { readonly pageCount: number; readonly point: ReadingPoint }) => Promise<void> | void;
  /** Before each picture that is recognised. */
  readonly picture?: () => Promise<void> | void;
}

/** Whether a PDF can be opened and has no more pages than allowed; returns their number. For hostile files as `readPages`. */
export async function countPages(source: PdfSource, limits = PAGE_LIMITS): Promise<Result<number, DocumentRefusal>> {
  const checked = await checkPdf(source);
  if (!checked.ok) return checked;
  const reading = new Reading(source, { limits, from: BEGINNING, recognised: [], onPicture: () => undefined });
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
export const readPages = (
  source: PdfSource,
  onPage: OnPage,
  options: ReadingOptions = {},
): Promise<Result<number, DocumentRefusal>> =>
  readDocument(source, { page: (page, { pageCount }) => onPage(page, pageCount) }, options);

/** `readPages`, for those who want to know more of how it goes. */
export async function readDocument(
  source: PdfSource,
  listener: ReadingListener,
  { recognised = [], from = BEGINNING, ocr, ...most }: ReadingOptions,
): Promise<Result<number, DocumentRefusal>> {
  const checked = await checkPdf(source);
  if (!checked.ok) return checked;
  const onPicture = () => listener.picture?.();
  const limits = { ...PAGE_LIMITS, ...most, ocr: { ...OCR_LIMITS, ...ocr } };
  const reading = new Reading(source, { limits, from, recognised, onPicture });
  try {
    const counted = await reading.countPages();
    if (!counted.ok) return counted;
    await listener.opened?.(counted.value);
    for (let number = from.page; number <= counted.value; number += 1) {
      const page = await reading.readPage(number);
      await listener.page(page, { pageCount: counted.value, point: reading.pointAfter(number) });
      // Lets progress out and cancellation in: the engine itself never yields.
      await setImmediate();
    }
    return ok(counted.value);
  } finally {
    await reading.close();
  }
}
