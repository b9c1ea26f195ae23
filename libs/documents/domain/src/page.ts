/** A rectangle on a page in PDF points, origin at the top left, as a person sees the page (rotation applied). */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** How a page's text came to be known. `unread` pages have no text and say why. */
export type PageReading =
  | { readonly by: 'pdfium' | 'pdf-parse' | 'ocr' }
  | { readonly by: 'unread'; readonly reason: 'scanned' | 'blank' | 'failed' | 'too-long' };

/** A run of text on one line, in reading order, with where it stands. */
export interface TextLine {
  readonly text: string;
  readonly box: Box;
  /** Left edge of every UTF-16 unit of `text` in points, then the right edge of the last: `text.length + 1` numbers. Empty where the engine knows no positions. */
  readonly edges: readonly number[];
  /** Height of the letters in points; 0 where unknown. */
  readonly fontSize: number;
  readonly bold: boolean;
}

/** One page as read. */
export interface Page {
  /** Counted from 1. */
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly reading: PageReading;
  readonly lines: readonly TextLine[];
}
