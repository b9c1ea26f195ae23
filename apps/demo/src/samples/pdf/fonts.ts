import type PDFKit from 'pdfkit';
import type { WidthOf } from './typesetting.js';

/** Two of the fonts every PDF reader has. */
export const FONTS = { plain: 'Times-Roman', bold: 'Times-Bold' } as const;

/** Measures texts in a size, in points. */
export const widthOf =
  (document: PDFKit.PDFDocument, size: number): WidthOf =>
  (text, bold) =>
    document
      .font(bold ? FONTS.bold : FONTS.plain)
      .fontSize(size)
      .widthOfString(text);
