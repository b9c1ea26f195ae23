import { pageText, type Page, type PageReading } from '@recourse/documents-domain';
import type { DocumentPage as PageRow, PageReadingKind, Transaction } from '@recourse/platform-server';
import { packLines, unpackLines } from './packed-lines.js';

/** Rows of one statement: a row holds a page's whole text. */
const AT_ONCE = 100;

const KIND = {
  pdfium: 'PDFIUM',
  'pdf-parse': 'PDF_PARSE',
  ocr: 'OCR',
  scanned: 'UNREAD_SCANNED',
  blank: 'UNREAD_BLANK',
  failed: 'UNREAD_FAILED',
  'too-long': 'UNREAD_TOO_LONG',
} as const satisfies Record<string, PageReadingKind>;

const READING: Record<PageReadingKind, PageReading> = {
  PDFIUM: { by: 'pdfium' },
  PDF_PARSE: { by: 'pdf-parse' },
  OCR: { by: 'ocr' },
  UNREAD_SCANNED: { by: 'unread', reason: 'scanned' },
  UNREAD_BLANK: { by: 'unread', reason: 'blank' },
  UNREAD_FAILED: { by: 'unread', reason: 'failed' },
  UNREAD_TOO_LONG: { by: 'unread', reason: 'too-long' },
};

const kindOf = (reading: PageReading): PageReadingKind => KIND[reading.by === 'unread' ? reading.reason : reading.by];

/** Stores a document's pages in place of those of an earlier reading. */
export async function replacePages(tx: Transaction, documentId: string, pages: readonly Page[]): Promise<void> {
  await tx.documentPage.deleteMany({ where: { documentId } });
  for (let from = 0; from < pages.length; from += AT_ONCE) {
    const data = pages.slice(from, from + AT_ONCE).map(async (page) => ({
      documentId,
      number: page.number,
      width: page.width,
      height: page.height,
      reading: kindOf(page.reading),
      text: pageText(page),
      lines: await packLines(page.lines),
    }));
    await tx.documentPage.createMany({ data: await Promise.all(data) });
  }
}

/** How a stored page was read. */
export const readingOf = ({ reading }: Pick<PageRow, 'reading'>): PageReading => READING[reading];

/** A stored page as it was read. */
export const pageOf = async (row: PageRow): Promise<Page> => ({
  number: row.number,
  width: row.width,
  height: row.height,
  reading: readingOf(row),
  lines: await unpackLines(row.text, row.lines),
});
