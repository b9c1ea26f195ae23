import { once } from 'node:events';
import { createDeflate } from 'node:zlib';
import { printedPdf } from './printed-pdf.js';
import { onePage, rawPdf, stream, type RawPage } from './raw-pdf.js';

const CLAUSE = 'This Agreement renews for one year unless a party gives notice of thirty days before it ends.';
const SHOW = (text: string) => `BT /F1 12 Tf 72 700 Td (${text}) Tj ET`;

/** A contract of some pages, as the good part of a bad file. */
export const contract = (pages: number, options: PDFKit.PDFDocumentOptions = {}): Promise<Buffer> =>
  printedPdf((document) => {
    for (let page = 1; page <= pages; page += 1) {
      if (page > 1) document.addPage();
      document.fontSize(11).text(`Page ${page} of the agreement.`);
      for (let clause = 1; clause <= 20; clause += 1) document.text(`${clause}. ${CLAUSE}`);
    }
  }, options);

/** Content that unpacks to `megabytes` of spaces after a line of text. */
export async function bombContent(megabytes: number): Promise<Buffer> {
  const deflate = createDeflate({ level: 1 });
  const packed: Buffer[] = [];
  deflate.on('data', (chunk: Buffer) => packed.push(chunk));
  const ended = once(deflate, 'end');
  deflate.write(SHOW(CLAUSE));
  for (let megabyte = 0; megabyte < megabytes; megabyte += 1) {
    if (!deflate.write(Buffer.alloc(1 << 20, 0x20))) await once(deflate, 'drain');
  }
  deflate.end();
  await ended;
  return stream('/Filter /FlateDecode', Buffer.concat(packed));
}

/** As many pages as asked for, all with one content. */
export function manyPages(count: number): Buffer {
  const kids = Array.from({ length: count }, (_, index) => `${index + 5} 0 R`).join(' ');
  const page =
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 3 0 R /Resources << /Font << /F1 4 0 R >> >> >>';
  return rawPdf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${count} >>`,
    stream('', SHOW(CLAUSE)),
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    ...Array.from({ length: count }, () => page),
  ]);
}

/** A page tree with one branch of the given depth. */
export function deepPageTree(depth: number): Buffer {
  const branches = Array.from(
    { length: depth },
    (_, level) => `<< /Type /Pages /Kids [${level + 3} 0 R] /Count 1 ${level > 0 ? `/Parent ${level + 1} 0 R` : ''} >>`,
  );
  return rawPdf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    ...branches,
    `<< /Type /Page /Parent ${depth + 1} 0 R /MediaBox [0 0 612 792] /Contents ${depth + 3} 0 R /Resources << /Font << /F1 ${depth + 4} 0 R >> >> >>`,
    stream('', SHOW(CLAUSE)),
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ]);
}

/** A page tree that contains itself. */
export const endlessPageTree = (): Buffer =>
  rawPdf(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 2 >>']);

/** An array in an array, and so on. */
export const nestedArrays = (depth: number): Buffer =>
  onePage(SHOW(CLAUSE), { page: `/Nested ${'['.repeat(depth)}${']'.repeat(depth)}` });

/** Graphics states opened and never closed. */
export const nestedStates = (depth: number): Buffer => onePage(`${'q '.repeat(depth)}${SHOW(CLAUSE)}`);

/** Arrays and dictionaries opened inside a page's content and never closed: takes minutes to read. */
export const endlessContent = (depth: number): string => `${'[<<'.repeat(depth)} ${SHOW(CLAUSE)}`;

/** A page that says a sentence. */
export const saying = (text: string): RawPage => ({ content: SHOW(text) });

/** Notes typed onto a page, each of which takes long to print: minutes for all. Their entry of the page, and their objects. */
export const endlessNotes = (firstObject: number) => ({
  entries: `/Annots [${`${firstObject} 0 R `.repeat(2000)}]`,
  objects: [
    `<< /Type /Annot /Subtype /FreeText /Rect [0 0 99 99] /Contents (x) /DA (/F1 9 Tf) /AP << /N ${firstObject + 1} 0 R >> >>`,
    stream('/Type /XObject /Subtype /Form /BBox [0 0 99 99]', '0 0 m 9 9 l S '.repeat(10_000)),
  ],
});

/** A form that draws itself twice. */
export const formInItself = (): Buffer =>
  onePage(`${SHOW(CLAUSE)} /X Do`, {
    page: '/XObject << /X 6 0 R >>',
    more: [
      stream(
        '/Type /XObject /Subtype /Form /BBox [0 0 612 792] /Resources << /XObject << /X 6 0 R >> >>',
        '/X Do /X Do',
      ),
    ],
  });

/** A page that is one picture, with `text` printed over it. */
export const scan = (text = ''): Buffer =>
  onePage(`q 612 0 0 792 0 0 cm /X Do Q ${text === '' ? '' : SHOW(text)}`, {
    page: '/XObject << /X 6 0 R >>',
    more: [
      stream(
        '/Type /XObject /Subtype /Image /Width 8 /Height 8 /ColorSpace /DeviceGray /BitsPerComponent 8',
        Buffer.alloc(64, 0x80),
      ),
    ],
  });

/** A page whose font is named, but neither known nor embedded. */
export const missingFont = (): Buffer =>
  onePage(SHOW(CLAUSE), {
    font: '<< /Type /Font /Subtype /TrueType /BaseFont /NoSuchFont /Encoding /WinAnsiEncoding >>',
  });

/** A page whose font does not exist at all. */
export const fontlessPage = (): Buffer => onePage(SHOW(CLAUSE), { font: 'null' });

/** Hebrew, whose letters a map in the font translates: `a` is alef, `b` bet, and so on. Written from right to left. */
export function rightToLeft(): Buffer {
  const map = '1 begincodespacerange <00> <ff> endcodespacerange 1 beginbfrange <61> <7a> <05d0> endbfrange';
  const widths = Array.from({ length: 26 }, () => 500).join(' ');
  const letters = ['f', 'e', 'd', 'c', 'b', 'a'].map(
    (letter, index) => `BT /F1 12 Tf ${200 + 6 * index} 700 Td (${letter}) Tj ET`,
  );
  return onePage(letters.join('\n'), {
    font: `<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /FirstChar 97 /LastChar 122 /Widths [${widths}] /ToUnicode 6 0 R >>`,
    more: [stream('', `begincmap /CMapName /H def ${map} endcmap`)],
  });
}

/** A good file whose cross-reference table points nowhere. */
export async function brokenCrossReferences(): Promise<Buffer> {
  const text = (await contract(3)).toString('latin1');
  return Buffer.from(
    text.replace(/^\d{10} 00000 n/gm, '0000000007 00000 n').replace(/startxref\n\d+/, 'startxref\n99999999'),
    'latin1',
  );
}

/** A page with more text than any contract has. */
export const endlessText = (characters: number): Buffer =>
  onePage(`BT /F1 1 Tf 10 TL 72 700 Td ${`(${'word '.repeat(20)}) Tj T*\n`.repeat(characters / 100)} ET`);
