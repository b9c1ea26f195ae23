import { documentRefusal, type DocumentRefusal } from '@recourse/documents-domain';
import { ok, refuse, type Result } from '@recourse/kernel';
import { discardPdfium, pdfium } from './pdfium.js';
import type { PageImage, PageSize } from './ocr/page-image.js';
import { PdfiumDocument, type EnginePage } from './pdfium-document.js';
import type { PdfSource } from './pdf-source.js';

/** A document that made the engine abort this often is left to the second reader. */
const MOST_ABORTS = 3;

/** `pdfium`, which knows where each character stands; started anew where a hostile page makes it abort. */
export class FirstReader {
  private document: PdfiumDocument | undefined;
  private aborts = 0;

  constructor(private readonly source: PdfSource) {}

  /** Number of pages, or why the document cannot be opened. */
  async countPages(): Promise<Result<number, DocumentRefusal>> {
    try {
      const opened = await PdfiumDocument.open(await pdfium(), this.source);
      if (!opened.ok) return opened;
      this.document = opened.value;
      return ok(opened.value.pageCount);
    } catch {
      this.abandon();
      return refuse(documentRefusal('reading-crashed'));
    }
  }

  /** Reads a page, counted from 1; nothing if the engine cannot. */
  async readPage(number: number, mostCharacters: number): Promise<EnginePage | undefined> {
    if (this.document === undefined && this.aborts > 0 && this.aborts < MOST_ABORTS) await this.countPages();
    try {
      return this.document?.readPage(number - 1, mostCharacters);
    } catch {
      this.abandon();
      return undefined;
    }
  }

  /** Draws a page, counted from 1, that it has read; nothing if the engine cannot. */
  drawPage(number: number, look: PageSize & Pick<PageImage, 'turns'>): PageImage | undefined {
    try {
      return this.document?.drawPage(number - 1, look);
    } catch {
      this.abandon();
      return undefined;
    }
  }

  /** Whether a page, counted from 1, that the engine found empty has content that came to nothing. */
  hidesContent(number: number): boolean {
    try {
      return this.document?.hidesContent(number - 1) ?? true;
    } catch {
      this.abandon();
      return true;
    }
  }

  close(): void {
    try {
      this.document?.close();
    } catch {
      this.abandon();
    }
  }

  /** After it has aborted, nothing can be said about the engine's memory. */
  private abandon(): void {
    discardPdfium();
    this.document = undefined;
    this.aborts += 1;
  }
}
