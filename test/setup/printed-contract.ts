import { once } from 'node:events';
import PDFDocument from 'pdfkit';

/** An order form in wording of our own, each paragraph with one or two terms. */
export const ORDER_FORM: readonly string[] = [
  'ORDER FORM',
  'This Order Form is made between Harbour Models Ltd ("Supplier") and Lindqvist Freight AB ("Customer") and takes effect on 1 March 2026 (the "Effective Date").',
  '1. Term and renewal. The initial term of this Order Form is twelve (12) months from the Effective Date.',
  'This Order Form renews automatically for successive periods of one (1) year unless either party gives written notice of non-renewal at least sixty (60) days before the end of the then-current term.',
  '2. Payment. Customer shall pay each invoice within thirty (30) days of the invoice date.',
  "3. Termination. Customer may terminate this Order Form for convenience on ninety (90) days' written notice.",
  '4. Governing law. This Order Form is governed by the laws of Sweden.',
];

/** Prints paragraphs as a PDF; each group of them begins a page. */
export async function printed(...pages: readonly (readonly string[])[]): Promise<Buffer> {
  const document = new PDFDocument({ size: 'A4', margin: 72 });
  const chunks: Buffer[] = [];
  document.on('data', (chunk: Buffer) => chunks.push(chunk));
  for (const [index, paragraphs] of pages.entries()) {
    if (index > 0) document.addPage();
    for (const paragraph of paragraphs) document.fontSize(11).text(paragraph).moveDown();
  }
  document.end();
  await once(document, 'end');
  return Buffer.concat(chunks);
}

/** Prices as suppliers list them: a heading, and columns without lines between them. */
export const PRICES = [
  ['Model', 'Input (USD per 1M tokens)', 'Output (USD per 1M tokens)'],
  ['Small', '0.40', '1.60'],
  ['Medium', '2.00', '8.00'],
  ['Large', '5.00', '20.00'],
] as const;

/** Prints a page with a table under a heading. */
export async function printedTable(heading: string, rows: readonly (readonly string[])[]): Promise<Buffer> {
  const document = new PDFDocument({ size: 'A4', margin: 72 });
  const chunks: Buffer[] = [];
  document.on('data', (chunk: Buffer) => chunks.push(chunk));
  document.fontSize(10).text(heading, 72, 72);
  for (const [row, cells] of rows.entries()) {
    for (const [column, text] of cells.entries()) document.text(text, 72 + 160 * column, 110 + 20 * row);
  }
  document.end();
  await once(document, 'end');
  return Buffer.concat(chunks);
}
