import { pageText, type Page, type PageReading } from '@recourse/documents-domain';
import { recogniser } from '@recourse/documents-reader';
import type { DocumentPage as PageRow, PageReadingKind, Transaction } from '@recourse/platform-server';
import { packLines, unpackLines } from './packed-lines.js';

/** Rows of one statement: a row holds a page's whole text. */
const AT_ONCE = 100;

const KIND = {
  pdfium: 'PDFIUM',
  'pdf-parse': 'PDF_PARSE',
  ocr: 'OCR',
  scanned: 'UNREAD_SCANNED',
  'not-recognised': 'UNREAD_NOT_RECOGNISED',
  blank: 'UNREAD_BLANK',
  unmapped: 'UNREAD_UNMAPPED',
  failed: 'UNREAD_FAILED',
  'too-long': 'UNREAD_TOO_LONG',
  'took-too-long': 'UNREAD_TOOK_TOO_LONG',
  'reader-died': 'UNREAD_READER_DIED',
  'given-up': 'UNREAD_GIVEN_UP',
} as const satisfies Record<string, PageReadingKind>;

const READING: Record<Exclude<PageReadingKind, 'OCR'>, PageReading> = {
  PDFIUM: { by: 'pdfium' },
  PDF_PARSE: { by: 'pdf-parse' },
  UNREAD_SCANNED: { by: 'unread', reason: 'scanned' },
  UNREAD_NOT_RECOGNISED: { by: 'unread', reason: 'not-recognised' },
  UNREAD_BLANK: { by: 'unread', reason: 'blank' },
  UNREAD_UNMAPPED: { by: 'unread', reason: 'unmapped' },
  UNREAD_FAILED: { by: 'unread', reason: 'failed' },
  UNREAD_TOO_LONG: { by: 'unread', reason: 'too-long' },
  UNREAD_TOOK_TOO_LONG: { by: 'unread', reason: 'took-too-long' },
  UNREAD_READER_DIED: { by: 'unread', reason: 'reader-died' },
  UNREAD_GIVEN_UP: { by: 'unread', reason: 'given-up' },
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
      confidence: page.reading.by === 'ocr' ? page.reading.confidence : null,
      recogniser: page.reading.by === 'ocr' ? recogniser() : null,
      text: pageText(page),
      lines: await packLines(page.lines),
    }));
    await tx.documentPage.createMany({ data: await Promise.all(data) });
  }
}

/** The pages of a document in whose pictures today's recogniser has read. The bytes never change, so it need not again. */
export async function recognisedPages(prisma: Transaction, documentId: string): Promise<readonly Page[]> {
  const rows = await prisma.documentPage.findMany({
    where: { documentId, reading: 'OCR', recogniser: recogniser() },
    orderBy: { number: 'asc' },
  });
  return Promise.all(rows.map(pageOf));
}

/** How a stored page was read. */
export const readingOf = ({ reading, confidence }: Pick<PageRow, 'reading' | 'confidence'>): PageReading =>
  reading === 'OCR' ? { by: 'ocr', confidence: confidence ?? 0 } : READING[reading];

/** A stored page as it was read. */
export const pageOf = async (row: PageRow): Promise<Page> => ({
  number: row.number,
  width: row.width,
  height: row.height,
  reading: readingOf(row),
  lines: await unpackLines(row.text, row.lines),
});
