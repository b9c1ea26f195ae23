/** A rectangle on a page in PDF points, origin at the top left, as a person sees the page (rotation applied). */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/**
 * How a page's text came to be known. An `unread` page says why; it may still carry the few lines that could be read,
 * such as the stamp on a scan.
 */
export type PageReading =
  | { readonly by: 'pdfium' | 'pdf-parse' }
  /** Recognised in a picture; how sure its letters are on the whole, 0 to 1. */
  | { readonly by: 'ocr'; readonly confidence: number }
  | { readonly by: 'unread'; readonly reason: UnreadReason };

/** Why the text of a page is not known. */
export type UnreadReason = keyof typeof UNREAD_IN_WORDS;

/** Seconds that the reading of one page may take; recognising its picture has limits of its own. */
export const MOST_SECONDS_A_PAGE = 30;

const UNREAD_IN_WORDS = {
  scanned: 'a picture in which nothing legible was recognised',
  'not-recognised': 'a picture beyond what may be recognised',
  blank: 'nothing to read',
  unmapped: 'its font does not say which letters it shows',
  failed: 'no reader could read it',
  'too-long': 'more text than a page may have',
  'took-too-long': `took longer than ${MOST_SECONDS_A_PAGE} seconds`,
  'reader-died': 'the reader died on it',
  'given-up': 'the reader had died or hung too often before',
} as const;

/** Why a page is unread, for people: goes on from “not read:”. */
export const unreadInWords = (reason: UnreadReason): string => UNREAD_IN_WORDS[reason];

/**
 * A run of text on one line, with where it stands. Two pieces with a column-wide gap between them, such as the cells
 * of a table row, are lines of their own, one after the other with the same top.
 */
export interface TextLine {
  /** Never empty; single spaces only; a word broken at the end of the line keeps its hyphen, as `-`. */
  readonly text: string;
  /** Where the engine knows no positions: the whole page. */
  readonly box: Box;
  /** Left edge of every UTF-16 unit of `text` in points, then the right edge of the last: `text.length + 1` numbers. Empty where the engine knows no positions or the line does not run from left to right. */
  readonly edges: readonly number[];
  /** In points, as it stands on the page; 0 where unknown. */
  readonly fontSize: number;
  /** Whether most of the line is set in bold. */
  readonly bold: boolean;
}

/** One page as read. */
export interface Page {
  /** Counted from 1. */
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly reading: PageReading;
  /** In reading order. */
  readonly lines: readonly TextLine[];
}

/** The page's text, a newline after each line but the last. */
export const pageText = (page: Page): string => page.lines.map((line) => line.text).join('\n');
