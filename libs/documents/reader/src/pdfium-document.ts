import { readFile } from 'node:fs/promises';
import { documentRefusal, type DocumentRefusal, type TextLine } from '@recourse/documents-domain';
import { ok, refuse, type Result } from '@recourse/kernel';
import { printEntries } from './annotations.js';
import { hidesContent } from './hidden-content.js';
import { linesOf } from './lines.js';
import { readCharacters } from './page-characters.js';
import type { UnmappedShare } from './font-mapping.js';
import { readContent, type PageContent } from './page-content.js';
import { round, type Bounds, type Turns } from './frame.js';
import { drawPage, type PageImage, type PageSize } from './ocr/page-image.js';
import type { Pdfium } from './pdfium.js';
import type { PdfSource } from './pdf-source.js';

/** What the first engine makes of a page. */
export interface EnginePage {
  readonly width: number;
  readonly height: number;
  /** `undefined` if the page has more text than allowed. */
  readonly lines: readonly TextLine[] | undefined;
  readonly letters: number;
  readonly unmapped: UnmappedShare;
  readonly content: PageContent;
}

const PASSWORD_ERROR = 4;
const SECURITY_ERROR = 5;
/** US Letter, for a page that does not say its size. */
const DEFAULT_PAGE: Bounds = { left: 0, bottom: 0, right: 612, top: 792 };
const TEXT_ONLY: PageContent = { imageShare: 0, hasImages: false, looksOutlined: false, mayHide: false };
/** With fewer letters than this, a page that is one large picture is a scan with a stamp on it. */
const STAMP_LETTERS = 200;

const PAGES_KEPT_OPEN = 3;

/** A document open in the engine. If a call throws, the engine has aborted and must be thrown away. */
export class PdfiumDocument {
  private readonly openPages: number[] = [];

  private constructor(
    private readonly engine: Pdfium,
    private readonly pointers: { readonly bytes: number; readonly handle: number },
    readonly pageCount: number,
  ) {}

  static async open(engine: Pdfium, source: PdfSource): Promise<Result<PdfiumDocument, DocumentRefusal>> {
    const content = 'bytes' in source ? source.bytes : await readFile(source.path);
    const { call } = engine;
    const bytes = call.malloc(content.length);
    if (bytes === 0) return refuse(documentRefusal('reading-ran-out-of-memory'));
    engine.bytes().set(content, bytes);
    const handle = call.FPDF_LoadMemDocument(bytes, content.length, 0);
    const pages = handle === 0 ? 0 : call.FPDF_GetPageCount(handle);
    if (pages > 0) return ok(new PdfiumDocument(engine, { bytes, handle }, pages));
    const error = call.FPDF_GetLastError();
    if (handle !== 0) call.FPDF_CloseDocument(handle);
    call.free(bytes);
    const isLocked = handle === 0 && (error === PASSWORD_ERROR || error === SECURITY_ERROR);
    return refuse(documentRefusal(isLocked ? 'document-is-encrypted' : 'document-is-damaged'));
  }

  /** Reads a page, counted from 0; nothing if the engine cannot load it. */
  readPage(index: number, mostCharacters: number): EnginePage | undefined {
    const { call } = this.engine;
    const page = this.load(index);
    if (page === 0) return undefined;
    const text = call.FPDFText_LoadPage(page);
    const result = text === 0 ? undefined : this.readLoaded(page, text, mostCharacters);
    if (text !== 0) call.FPDFText_ClosePage(text);
    this.keepOpen(page);
    return result;
  }

  /** Draws a page, counted from 0, of a known size; nothing if the engine cannot. */
  drawPage(index: number, look: PageSize & Pick<PageImage, 'turns'>): PageImage | undefined {
    const page = this.load(index);
    if (page === 0) return undefined;
    const image = drawPage(this.engine, page, look);
    this.engine.call.FPDF_ClosePage(page);
    return image;
  }

  /** Whether a page, counted from 0, has content that came to nothing. */
  hidesContent(index: number): boolean {
    return hidesContent(this.engine, this.pointers.handle, index);
  }

  close(): void {
    for (const page of this.openPages) this.engine.call.FPDF_ClosePage(page);
    this.engine.call.FPDF_CloseDocument(this.pointers.handle);
    this.engine.call.free(this.pointers.bytes);
  }

  /** The engine forgets a font with the last open page that uses it, and reading it anew takes a fifth of the time. */
  private keepOpen(page: number): void {
    this.openPages.push(page);
    const [oldest = 0] = this.openPages.length > PAGES_KEPT_OPEN ? this.openPages.splice(0, 1) : [];
    if (oldest !== 0) this.engine.call.FPDF_ClosePage(oldest);
  }

  private load(index: number): number {
    const { call } = this.engine;
    const page = call.FPDF_LoadPage(this.pointers.handle, index);
    if (page === 0 || !printEntries(this.engine, page)) return page;
    call.FPDF_ClosePage(page);
    return call.FPDF_LoadPage(this.pointers.handle, index);
  }

  private readLoaded(handle: number, text: number, mostCharacters: number): EnginePage {
    const { call } = this.engine;
    const page = this.bounds(handle);
    const turns = (call.FPDFPage_GetRotation(handle) & 3) as Turns;
    const isTurned = turns === 1 || turns === 3;
    const wide = round(page.right - page.left);
    const high = round(page.top - page.bottom);
    const size = { width: isTurned ? high : wide, height: isTurned ? wide : high };
    const count = call.FPDFText_CountChars(text);
    if (count > mostCharacters)
      return { ...size, lines: undefined, letters: count, unmapped: { all: 0, guessed: 0 }, content: TEXT_ONLY };
    const characters = readCharacters(this.engine, text, { count, page });
    const lines = count > 0 ? linesOf(characters, { page, turns }) : [];
    const letters = lines.reduce((sum, line) => sum + line.text.length, 0);
    const content = letters < STAMP_LETTERS ? readContent(this.engine, handle, page) : TEXT_ONLY;
    return { ...size, lines, letters, unmapped: characters.unmapped, content };
  }

  private bounds(page: number): Bounds {
    const { call, floats, scratch } = this.engine;
    if (call.FPDF_GetPageBoundingBox(page, scratch) === 0) return DEFAULT_PAGE;
    const [left = 0, top = 0, right = 0, bottom = 0] = floats().subarray(scratch >> 2, (scratch >> 2) + 4);
    return right > left && top > bottom ? { left, top, right, bottom } : DEFAULT_PAGE;
  }
}
