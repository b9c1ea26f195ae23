import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { printedPdf } from '../printed-pdf.js';
import { onePage, rawPdf, stream } from '../raw-pdf.js';
import { CLAUSE, show } from './hostile-file.js';

/** A drawn letter: a box. */
const GLYPH = stream('', '1000 0 0 0 750 750 d1 0 0 750 750 re f');

/** A font whose letters are drawings without names that say which letters they are; `more` adds to its dictionary. */
const drawn = (names: readonly string[], more = '') =>
  `<< /Type /Font /Subtype /Type3 /FontBBox [0 0 750 750] /FontMatrix [0.001 0 0 0.001 0 0] /FirstChar 97 /LastChar ${96 + names.length} /Widths [${names.map(() => 800).join(' ')}] /CharProcs << ${names.map((name) => `/${name} 6 0 R`).join(' ')} >> /Encoding << /Type /Encoding /Differences [97 ${names.map((name) => `/${name}`).join(' ')}] >> ${more} >>`;

const NAMELESS = Array.from({ length: 26 }, (_, index) => `g${index + 1}`);
const WORDS = 'the agreement renews for one year';

/** A page in a font of drawings that do not say which letters they are. */
export const drawnFont = (): Buffer => onePage(show(WORDS), { font: drawn(NAMELESS), more: [GLYPH] });

/** The same, with a map to Unicode. */
export const drawnFontWithMap = (): Buffer =>
  onePage(show('renews'), {
    font: drawn(NAMELESS, '/ToUnicode 7 0 R'),
    more: [GLYPH, mapToUnicode('1 beginbfrange <61> <7a> <0061> endbfrange')],
  });

/** A letter of a font of drawings that is drawn by showing itself. */
export const letterInItself = (): Buffer =>
  onePage(show('aaaa'), {
    font: drawn(['A'], '/Resources << /Font << /F1 5 0 R >> >>'),
    more: [stream('', '1000 0 0 0 750 750 d1 BT /F1 12 Tf (a) Tj ET')],
  });

const mapToUnicode = (map: string): Buffer =>
  stream('', `begincmap /CMapName /M def 1 begincodespacerange <00> <ff> endcodespacerange ${map} endcmap`);

/** Codes of two bytes. */
const coded = (codes: readonly number[]) =>
  `BT /F1 12 Tf 72 700 Td <${codes.map((code) => code.toString(16).padStart(4, '0')).join('')}> Tj ET`;

const COMPOSITE = (more: string) =>
  `<< /Type /Font /Subtype /Type0 /BaseFont /ABCDEF+Subset /Encoding /Identity-H /DescendantFonts [<< /Type /Font /Subtype /CIDFontType2 /BaseFont /ABCDEF+Subset /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 600 /FontDescriptor << /Type /FontDescriptor /FontName /ABCDEF+Subset /Flags 4 /FontBBox [0 -200 1000 800] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >> >>] ${more} >>`;

/** A page in a font with codes of its own that does not say which letters they are. */
export const numberedFont = (): Buffer =>
  onePage(coded(Array.from({ length: 60 }, (_, index) => 3 + ((index * 7) % 57))), { font: COMPOSITE('') });

/** A page in a font that is all there, but for the map that says which letters it shows. */
export async function unmappedFont(): Promise<Buffer> {
  const manifest = createRequire(import.meta.url).resolve('pdfjs-dist/package.json');
  const file = join(dirname(manifest), 'standard_fonts/LiberationSans-Regular.ttf');
  const printed = await printedPdf((document) => document.font(file).fontSize(14).text(CLAUSE));
  return Buffer.from(printed.toString('latin1').replaceAll('/ToUnicode', '/NoUnicode'), 'latin1');
}

/** A page of which a few letters are in such a font. */
export const partlyNumberedFont = (): Buffer =>
  rawPdf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R /F2 6 0 R >> >> >>',
    stream('', `${show(CLAUSE)} BT /F1 12 Tf 72 680 Td (The fee is USD) Tj /F2 12 Tf 100 0 Td <000300040005> Tj ET`),
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    COMPOSITE(''),
  ]);

/** A map to Unicode that claims to lead to every code there is, many times over. */
export const endlessMap = (): Buffer =>
  onePage(show('abc'), {
    font: '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /ToUnicode 6 0 R >>',
    more: [mapToUnicode('1 beginbfrange <00000000> <ffffffff> <0041> endbfrange '.repeat(500))],
  });

/** A map to Unicode that is made with itself. */
export const mapOfItself = (): Buffer =>
  onePage(show(CLAUSE), {
    font: '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding /ToUnicode 6 0 R >>',
    more: [stream('/Type /CMap /UseCMap 6 0 R', 'begincmap /M usecmap endcmap')],
  });

/** Fonts whose files are noise. */
export const noisyFont = (key: 'FontFile' | 'FontFile2' | 'FontFile3'): Buffer =>
  onePage(show(CLAUSE), {
    font: `<< /Type /Font /Subtype /${key === 'FontFile2' ? 'TrueType' : 'Type1'} /BaseFont /ABCDEF+Noise /Encoding /WinAnsiEncoding /FirstChar 32 /LastChar 126 /Widths [${'500 '.repeat(95)}] /FontDescriptor << /Type /FontDescriptor /FontName /ABCDEF+Noise /Flags 32 /FontBBox [0 0 1000 1000] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 /${key} 6 0 R >> >>`,
    more: [
      stream(
        '/Subtype /Type1C /Length1 4096',
        Buffer.from(Array.from({ length: 4096 }, (_, index) => (index * 7919) % 251)),
      ),
    ],
  });

/** Letters that nobody sees, or that turn what stands beside them, and a formula, by way of the font's map. */
export const invisibleLetters = (): Buffer =>
  onePage(
    'BT /F1 12 Tf 72 700 Td (=HYPERLINK\\("http://x.example"\\)) Tj 0 -20 Td (The\\001 fee is\\002 USD\\003 10\\004.) Tj ET',
    {
      font: '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /ToUnicode 6 0 R >>',
      more: [
        mapToUnicode(
          '4 beginbfchar <01> <202e> <02> <200b> <03> <0007> <04> <d83d> endbfchar 1 beginbfrange <20> <7e> <0020> endbfrange',
        ),
      ],
    },
  );

/** One letter that stands for five hundred, a thousand times over. */
export const longLetters = (): Buffer =>
  onePage(show('a'.repeat(1000)), {
    font: '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /ToUnicode 6 0 R >>',
    more: [mapToUnicode(`1 beginbfchar <61> <${'0061'.repeat(500)}> endbfchar`)],
  });

/** A page whose font is named, but neither known nor embedded. */
export const missingFont = (): Buffer =>
  onePage(show(CLAUSE), {
    font: '<< /Type /Font /Subtype /TrueType /BaseFont /NoSuchFont /Encoding /WinAnsiEncoding >>',
  });

/** A page whose font does not exist at all. */
export const fontlessPage = (): Buffer => onePage(show(CLAUSE), { font: 'null' });

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
