import { documentRefusal, type DocumentRefusal, type Page, type UnreadReason } from '@recourse/documents-domain';
import { refuse, type Result } from '@recourse/kernel';
import { FirstReader } from './first-reader.js';
import { ThirdReader, type OcrLimits, type OcrSpent } from './ocr/third-reader.js';
import type { EnginePage } from './pdfium-document.js';
import type { PdfSource } from './pdf-source.js';
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

/** How far a reading is: what another one needs to go on from here. */
export interface ReadingPoint {
  /** The page to read next, counted from 1. */
  readonly page: number;
  /** Characters of all pages before it. */
  readonly characters: number;
  readonly ocr: OcrSpent;
}

/** Where every reading begins. */
export const BEGINNING: ReadingPoint = { page: 1, characters: 0, ocr: { pages: 0, seconds: 0 } };

/** What one reading has to know besides the document. */
interface ReadingTerms {
  readonly limits: PageLimits;
  readonly from: ReadingPoint;
  /** Pages recognised in an earlier reading of the same bytes. */
  readonly recognised: readonly Page[];
  /** Is told before each picture that is recognised. */
  readonly onPicture: () => Promise<void> | void;
}

/** A picture over this share of a page with fewer letters is a scan with a stamp on it. */
const SCAN = { imageShare: 0.6, letters: 200 };

/**
 * A page with a larger share of letters of which no font says what they are is recognised as a picture; where the font is
 * missing as well, the picture would be a guess.
 */
const MOST_UNMAPPED = 0.3;

/** Recognising no more than this many times the letters of a stamp has read the stamp, and not the page. */
const MORE_THAN_STAMP = 2;
/** Recognised letters that are less sure than this, on the whole, are not what the page says. */
const LEAST_CONFIDENCE = 0.6;

/**
 * Reads the pages of one document with the first reader, what that leaves out with the second, and what is a picture
 * with the third.
 */
export class Reading {
  private readonly first: FirstReader;
  private readonly second: SecondReader;
  private readonly third: ThirdReader;
  private characters: number;

  constructor(
    source: PdfSource,
    private readonly terms: ReadingTerms,
  ) {
    this.first = new FirstReader(source);
    this.second = new SecondReader(source);
    this.third = new ThirdReader(terms.limits.ocr, terms.from.ocr);
    this.characters = terms.from.characters;
  }

  /** Where a reading would go on after a page. */
  pointAfter(page: number): ReadingPoint {
    return { page: page + 1, characters: this.characters, ocr: this.third.spent };
  }

  async countPages(): Promise<Result<number, DocumentRefusal>> {
    const first = await this.first.countPages();
    const isLocked = !first.ok && first.refusal.kind === 'document-is-encrypted';
    const counted = first.ok || isLocked ? first : await this.second.countPages();
    const most = this.terms.limits.pages;
    if (!counted.ok || counted.value <= most) return counted;
    return refuse(documentRefusal('document-too-long', `${counted.value} pages; at most ${most}`));
  }

  async readPage(number: number): Promise<Page> {
    const { limits } = this.terms;
    const left = Math.min(limits.pageCharacters, limits.characters - this.characters);
    const page = await this.first.readPage(number, left);
    if (page !== undefined && page.lines === undefined) return unread(number, 'too-long', page);
    if (page?.lines === undefined || page.lines.length === 0) return this.readAgain(number, page, left);
    if (page.unmapped.guessed > MOST_UNMAPPED) return unread(number, 'unmapped', page);
    if (page.unmapped.all > MOST_UNMAPPED) return this.recognise(unread(number, 'unmapped', page));
    const { width, height, lines, letters, content } = page;
    this.characters += letters;
    const isStamped = content.imageShare >= SCAN.imageShare && letters < SCAN.letters;
    if (isStamped)
      return this.recognise({ number, width, height, reading: { by: 'unread', reason: 'scanned' }, lines });
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
    const { hasImages, looksOutlined, mayHide } = page.content;
    if (hasImages || looksOutlined) return this.recognise(unread(number, 'scanned', page));
    return unread(number, mayHide && this.first.hidesContent(number) ? 'failed' : 'blank', page);
  }

  /** The page with what is recognised in its picture; as it was where that is nothing, or not legible enough. */
  private async recognise(page: Page): Promise<Page> {
    const { number, width, height } = page;
    const known = this.terms.recognised.find((other) => other.number === number);
    if (known) return known;
    if (!this.third.hasBudget)
      return isScan(page) ? { ...page, reading: { by: 'unread', reason: 'not-recognised' } } : page;
    const text = await this.third.readPage(async (turns) => {
      await this.terms.onPicture();
      return this.first.drawPage(number, { width, height, turns });
    });
    if (!text || text.confidence < LEAST_CONFIDENCE) return page;
    const letters = lettersOf(text.lines);
    if (letters <= MORE_THAN_STAMP * lettersOf(page.lines)) return page;
    this.characters += letters;
    return { ...page, reading: { by: 'ocr', confidence: text.confidence }, lines: text.lines };
  }
}

const isScan = ({ reading }: Page): boolean => reading.by === 'unread' && reading.reason === 'scanned';

const lettersOf = (lines: Page['lines']): number => lines.reduce((sum, { text }) => sum + text.length, 0);

/** A page whose text is not known; size 0 where even that is not known. */
export function unread(
  number: number,
  reason: UnreadReason,
  size: Pick<Page, 'width' | 'height'> = { width: 0, height: 0 },
): Page {
  const { width, height } = size;
  return { number, width, height, reading: { by: 'unread', reason }, lines: [] };
}
