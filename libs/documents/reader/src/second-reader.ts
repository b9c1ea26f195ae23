import { documentRefusal, type DocumentRefusal, type TextLine } from '@recourse/documents-domain';
import { ok, refuse, type Result } from '@recourse/kernel';
import type { PDFParse } from 'pdf-parse';
import { bytesOf, type PdfSource } from './pdf-source.js';
import { respell } from './spelling.js';

/** What the second engine makes of a page: its text, but not where it stands. */
export interface SecondReading {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly TextLine[];
}

/**
 * `pdf-parse`, an independent engine, for pages that come out empty or fail in the first. It opens the document when
 * first asked, since most documents never need it and loading it takes longer than reading a contract.
 */
export class SecondReader {
  private parser: Promise<PDFParse> | undefined;

  constructor(private readonly source: PdfSource) {}

  /** Number of pages, or why the document cannot be opened. */
  async countPages(): Promise<Result<number, DocumentRefusal>> {
    try {
      const { total } = await (await this.open()).getInfo();
      return total > 0 ? ok(total) : refuse(documentRefusal('document-is-damaged'));
    } catch (error) {
      const isLocked = error instanceof Error && error.name === 'PasswordException';
      return refuse(documentRefusal(isLocked ? 'document-is-encrypted' : 'document-is-damaged'));
    }
  }

  /** Reads a page, counted from 1; nothing if this engine fails as well. */
  async readPage(number: number, mostCharacters: number): Promise<SecondReading | undefined> {
    try {
      const parser = await this.open();
      const [page] = (await parser.getText({ partial: [number] })).pages;
      const [size] = (await parser.getInfo({ partial: [number], parsePageInfo: true })).pages;
      if (page === undefined || size === undefined || page.text.length > mostCharacters) return undefined;
      const { width, height } = size;
      const box = { left: 0, top: 0, width, height };
      const texts = page.text.split(/[\n\t]/).map(respell);
      const lines = texts
        .filter((text) => text !== '')
        .map((text) => ({ text, box, edges: [], fontSize: 0, bold: false }));
      return { width, height, lines };
    } catch {
      // Whatever a hostile page does to this engine, it has not been read.
      return undefined;
    }
  }

  async close(): Promise<void> {
    // A document that never opened has nothing to release.
    await this.parser?.then((parser) => parser.destroy()).catch(() => undefined);
  }

  private open(): Promise<PDFParse> {
    this.parser ??= this.load();
    return this.parser;
  }

  private async load(): Promise<PDFParse> {
    // The engine makes a matrix for drawing as soon as it is loaded, and takes the class from a native package that a
    // confined process must not load. Reading text never uses it.
    if (!('DOMMatrix' in globalThis)) Object.assign(globalThis, { DOMMatrix: Object });
    const { PDFParse } = await import('pdf-parse');
    return new PDFParse({ data: await bytesOf(this.source), isEvalSupported: false, stopAtErrors: false });
  }
}
