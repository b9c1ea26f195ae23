import { deflateSync } from 'node:zlib';
import { unwrap } from '@recourse/kernel';
import type { PageImage } from '../ocr/page-image.js';
import { pdfium } from '../pdfium.js';
import { PdfiumDocument } from '../pdfium-document.js';
import { rawPdf, stream } from './raw-pdf.js';

/** Lays the pages of a PDF on a scanner, turned by so many quarters clockwise: pictures, and not a letter of text. */
export async function scannedPdf(bytes: Buffer, turns: PageImage['turns'] = 0): Promise<Buffer> {
  const printed = unwrap(await PdfiumDocument.open(await pdfium(), { bytes }));
  const pages = Array.from({ length: printed.pageCount }, (_, index) => {
    const size = printed.readPage(index, 1e6) ?? { width: 0, height: 0 };
    const image = printed.drawPage(index, { width: size.width, height: size.height, turns });
    if (!image) throw new Error(`Page ${index + 1} cannot be drawn`);
    return image;
  });
  printed.close();
  const kids = pages.map((_, index) => `${3 + index * 3} 0 R`).join(' ');
  return rawPdf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    ...pages.flatMap(({ width, height, scale, grey }, index) => {
      const [wide, high] = [width / scale, height / scale];
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${wide} ${high}] /Contents ${4 + index * 3} 0 R /Resources << /XObject << /X ${5 + index * 3} 0 R >> >> >>`,
        stream('', `q ${wide} 0 0 ${high} 0 0 cm /X Do Q`),
        stream(
          `/Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /FlateDecode`,
          deflateSync(grey),
        ),
      ];
    }),
  ]);
}
