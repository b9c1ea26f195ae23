import { once } from 'node:events';
import { Readable } from 'node:stream';
import PDFDocument from 'pdfkit';

/** Wording of our own for a contract that states a handful of terms plainly. */
export const ORDER_FORM = [
  'Order Form',
  'This Order Form is made between Harbour Models Ltd ("Supplier") and Lindqvist Freight AB ("Customer") and takes effect on 1 March 2026 (the "Effective Date").',
  '1. Term',
  'The initial term of this Order Form is twelve (12) months from the Effective Date.',
  'This Order Form renews automatically for successive periods of one (1) year unless either party gives written notice of non-renewal at least sixty (60) days before the end of the then-current term.',
  '2. Payment',
  'Customer shall pay each invoice within thirty (30) days of the invoice date.',
  '3. Termination',
  "Customer may terminate this Order Form for convenience on ninety (90) days' written notice.",
  '4. Governing law',
  'This Order Form is governed by the laws of Sweden.',
];

/** A page that is nothing but a picture: one grey pixel, as large as the paper. */
export const scannedPdf = (): Promise<Buffer> =>
  printed((document) => document.image(GREY_PIXEL, 0, 0, { width: document.page.width, height: document.page.height }));

const GREY_PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==',
  'base64',
);

/** Prints paragraphs as a real PDF, `copies` times over on pages of their own. */
export const contractPdf = (paragraphs: readonly string[] = ORDER_FORM, copies = 1): Promise<Buffer> =>
  printed((document) => {
    for (let copy = 0; copy < copies; copy += 1) {
      if (copy > 0) document.addPage();
      for (const paragraph of paragraphs) document.fontSize(11).text(paragraph).moveDown();
    }
  });

async function printed(draw: (document: PDFKit.PDFDocument) => void): Promise<Buffer> {
  const document = new PDFDocument({ size: 'A4', margin: 72 });
  const chunks: Buffer[] = [];
  document.on('data', (chunk: Buffer) => chunks.push(chunk));
  draw(document);
  document.end();
  await once(document, 'end');
  return Buffer.concat(chunks);
}

export const streamOf = (bytes: Buffer): Readable => Readable.from([bytes]);
