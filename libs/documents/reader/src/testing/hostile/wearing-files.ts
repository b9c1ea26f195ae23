import { onePage, severalPages } from '../raw-pdf.js';
import * as content from './content.js';
import { CLAUSE, type HostileFile } from './hostile-file.js';
import * as pictures from './pictures.js';

const bomb = async () =>
  severalPages([content.saying('First.'), { content: await content.bombContent(900) }, content.saying('Third.')]);

function hang(): Buffer {
  const { entries, objects } = content.endlessNotes(4);
  return severalPages([content.saying('First.'), { content: '', entries }, content.saying('Third.')], objects);
}

/** Files made to wear a reader out: in time, in memory, in depth. */
export const WEARING_FILES: readonly HostileFile[] = [
  {
    name: 'page-that-unpacks-to-900-mb',
    bytes: bomb,
    becomes: /^pdfium (reader-died|took-too-long) pdfium$/,
    because: 'the page is lost, and not the document',
    says: 'First. Third.',
  },
  {
    name: 'page-that-hangs',
    bytes: hang,
    becomes: /^pdfium (took-too-long|reader-died) pdfium$/,
    because: 'the page is lost, and not the document',
    says: 'First. Third.',
  },
  {
    name: 'arrays-100000-deep',
    bytes: () => content.nestedArrays(100_000),
    becomes: 'pdfium',
    because: 'nobody needs the arrays',
    says: CLAUSE,
  },
  {
    name: 'dictionaries-100000-deep',
    bytes: () => content.nestedDictionaries(100_000),
    becomes: 'pdfium',
    because: 'nobody needs the dictionaries',
    says: CLAUSE,
  },
  {
    name: 'graphics-states-100000-deep',
    bytes: () => content.nestedStates(100_000),
    becomes: 'pdfium',
    because: 'the text at their end is there',
    says: CLAUSE,
  },
  {
    name: 'marks-20000-deep',
    bytes: () => content.nestedMarks(20_000),
    becomes: /^(pdfium|pdf-parse)$/,
    because: 'the text at their end is there',
    says: CLAUSE,
  },
  {
    name: 'operands-100000-deep',
    bytes: () => content.nestedOperands(100_000),
    becomes: /^(failed|took-too-long)$/,
    because: 'what they hold is no operation, and no silence either',
  },
  {
    name: 'form-in-itself',
    bytes: content.formInItself,
    becomes: /^(pdfium|pdf-parse)$/,
    because: 'its sentence stands before it',
    says: CLAUSE,
  },
  {
    name: 'forms-that-double',
    bytes: () => content.doublingForms(30),
    becomes: /^(pdfium|pdf-parse)$/,
    because: 'its sentence stands before them',
    says: CLAUSE,
  },
  {
    name: 'forms-10-deep',
    bytes: () => content.nestedForms(10),
    becomes: 'pdfium',
    because: 'programs do this',
    says: CLAUSE,
  },
  {
    name: 'forms-1000-deep',
    bytes: () => content.nestedForms(1000),
    becomes: 'failed',
    because: 'no engine goes so deep, and it is no silence',
  },
  {
    name: 'text-of-300000-letters',
    bytes: () => content.endlessText(300_000),
    becomes: 'too-long',
    because: 'a page may have 200,000',
  },
  {
    name: 'letter-by-letter',
    bytes: content.letterByLetter,
    becomes: 'pdfium',
    because: 'programs print so; words stay words',
    says: Array.from({ length: 320 }, () => CLAUSE).join(' '),
  },
  {
    name: 'letters-scattered',
    bytes: () => content.scatteredLetters(50_000),
    becomes: 'pdfium',
    because: 'they are letters',
  },
  {
    name: 'content-named-100000-times',
    bytes: () => content.repeatedContent(100_000),
    becomes: /^(pdfium|pdf-parse|reader-died|took-too-long)$/,
    because: 'it ends',
  },
  {
    name: 'packed-500-times',
    bytes: () => content.packedOverAndOver(500),
    becomes: /^(pdfium|pdf-parse|failed)$/,
    because: 'it ends',
  },
  {
    name: 'rows-without-end',
    bytes: content.endlessRows,
    becomes: 'failed',
    because: 'what cannot be unpacked is no silence',
  },
  {
    name: 'noise-as-content',
    bytes: () => content.noisyContent('/FlateDecode'),
    becomes: 'failed',
    because: 'what cannot be unpacked is no silence',
  },
  {
    name: 'noise-as-lzw-content',
    bytes: () => content.noisyContent('/LZWDecode'),
    becomes: 'failed',
    because: 'what cannot be unpacked is no silence',
  },
  {
    name: 'noise-as-unknown-content',
    bytes: () => content.noisyContent('/NoSuchDecode'),
    becomes: 'failed',
    because: 'what cannot be unpacked is no silence',
  },
  {
    name: 'noise-as-jbig2',
    bytes: () => pictures.noisyPicture('/JBIG2Decode'),
    becomes: 'scanned',
    because: 'the picture is damaged',
  },
  {
    name: 'noise-as-jpeg-2000',
    bytes: () => pictures.noisyPicture('/JPXDecode'),
    becomes: 'scanned',
    because: 'the picture is damaged',
  },
  {
    name: 'noise-as-jpeg',
    bytes: () => pictures.noisyPicture('/DCTDecode'),
    becomes: 'scanned',
    because: 'the picture is damaged',
  },
  {
    name: 'jpeg-2000-without-end',
    bytes: pictures.endlessJpeg2000,
    becomes: 'scanned',
    because: 'the picture is damaged',
  },
  { name: 'jpeg-without-end', bytes: pictures.endlessJpeg, becomes: 'scanned', because: 'the picture is damaged' },
  { name: 'fax-without-end', bytes: pictures.endlessFax, becomes: 'scanned', because: 'the picture is damaged' },
  {
    name: 'picture-that-claims-3600-megapixels',
    bytes: () => pictures.claimedPicture(60_000),
    becomes: 'scanned',
    because: 'the picture is damaged',
  },
  {
    name: 'picture-that-claims-the-most-there-is',
    bytes: () => pictures.claimedPicture(2147483647),
    becomes: 'scanned',
    because: 'the picture is damaged',
  },
  {
    name: 'picture-that-unpacks-to-600-mb',
    bytes: () => pictures.pictureBomb(600),
    becomes: /^(scanned|reader-died|took-too-long)$/,
    because: 'it is black',
  },
  {
    name: 'mask-of-itself',
    bytes: pictures.maskOfItself,
    becomes: 'scanned',
    because: 'letters in a picture are not text',
  },
  {
    name: 'blank-page',
    bytes: () => onePage('q 1 0 0 1 0 0 cm 0 0 612 792 re W n Q'),
    becomes: 'blank',
    because: 'setting margins shows nothing',
  },
];
