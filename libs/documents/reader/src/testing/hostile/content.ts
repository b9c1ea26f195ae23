import { once } from 'node:events';
import { createDeflate, deflateSync } from 'node:zlib';
import { onePage, stream, type RawPage } from '../raw-pdf.js';
import { CLAUSE, show } from './hostile-file.js';

/** A page that says a sentence. */
export const saying = (text: string): RawPage => ({ content: show(text) });

/** Content that unpacks to `megabytes` of spaces after a line of text. */
export async function bombContent(megabytes: number): Promise<Buffer> {
  const deflate = createDeflate({ level: 1 });
  const packed: Buffer[] = [];
  deflate.on('data', (chunk: Buffer) => packed.push(chunk));
  const ended = once(deflate, 'end');
  deflate.write(show(CLAUSE));
  for (let megabyte = 0; megabyte < megabytes; megabyte += 1) {
    if (!deflate.write(Buffer.alloc(1 << 20, 0x20))) await once(deflate, 'drain');
  }
  deflate.end();
  await ended;
  return stream('/Filter /FlateDecode', Buffer.concat(packed));
}

/** Notes typed onto a page, each of which takes long to print: minutes for all. Their entry of the page, and their objects. */
export const endlessNotes = (firstObject: number) => ({
  entries: `/Annots [${`${firstObject} 0 R `.repeat(2000)}]`,
  objects: [
    `<< /Type /Annot /Subtype /FreeText /Rect [0 0 99 99] /Contents (x) /DA (/F1 9 Tf) /AP << /N ${firstObject + 1} 0 R >> >>`,
    stream('/Type /XObject /Subtype /Form /BBox [0 0 99 99]', '0 0 m 9 9 l S '.repeat(10_000)),
  ],
});

/** An array in an array, and so on. */
export const nestedArrays = (depth: number): Buffer =>
  onePage(show(CLAUSE), { page: `/Nested ${'['.repeat(depth)}${']'.repeat(depth)}` });

/** A dictionary in a dictionary, and so on. */
export const nestedDictionaries = (depth: number): Buffer =>
  onePage(show(CLAUSE), { page: `/Nested ${'<</A '.repeat(depth)}0${'>>'.repeat(depth)}` });

/** Graphics states opened and never closed. */
export const nestedStates = (depth: number): Buffer => onePage(`${'q '.repeat(depth)}${show(CLAUSE)}`);

/** Arrays and dictionaries opened inside a page's content and never closed. */
export const nestedOperands = (depth: number): Buffer => onePage(`${'[<<'.repeat(depth)} ${show(CLAUSE)}`);

/** Marked sections opened and never closed. */
export const nestedMarks = (depth: number): Buffer =>
  onePage(`${'/P << /MCID 0 >> BDC '.repeat(depth)}${show(CLAUSE)}`);

const form = (resources: string, content: string): Buffer =>
  stream(`/Type /XObject /Subtype /Form /BBox [0 0 612 792] /Resources << ${resources} >>`, content);

/** A form that draws itself twice. */
export const formInItself = (): Buffer =>
  onePage(`${show(CLAUSE)} /X Do`, {
    page: '/XObject << /X 6 0 R >>',
    more: [form('/XObject << /X 6 0 R >>', '/X Do /X Do')],
  });

/** Forms of which each draws the next twice: two to the power of `depth` in all. */
export const doublingForms = (depth: number): Buffer =>
  onePage(`${show(CLAUSE)} /X Do`, {
    page: '/XObject << /X 6 0 R >>',
    more: Array.from({ length: depth }, (_, level) => form(`/XObject << /X ${7 + level} 0 R >>`, '/X Do /X Do')),
  });

/** Forms of which each draws the next, the last with a sentence. */
export const nestedForms = (depth: number): Buffer =>
  onePage('/X Do', {
    page: '/XObject << /X 6 0 R >>',
    more: [
      ...Array.from({ length: depth }, (_, level) => form(`/XObject << /X ${7 + level} 0 R >>`, '/X Do')),
      form('/Font << /F1 5 0 R >>', show(CLAUSE)),
    ],
  });

/** A page with more text than any contract has. */
export const endlessText = (characters: number): Buffer =>
  onePage(`BT /F1 1 Tf 10 TL 72 700 Td ${`(${'word '.repeat(20)}) Tj T*\n`.repeat(characters / 100)} ET`);

/** Every letter of 320 lines in two columns in an object of its own, as some programs print: 30,000 objects. */
export function letterByLetter(): Buffer {
  const objects = Array.from({ length: 320 * CLAUSE.length }, (_, index) => {
    const [line, place] = [Math.floor(index / CLAUSE.length), index % CLAUSE.length];
    const left = (line < 160 ? 40 : 330) + 2.4 * place;
    return `BT /F1 4 Tf ${left.toFixed(1)} ${(760 - 4.4 * (line % 160)).toFixed(1)} Td (${CLAUSE[place] ?? ''}) Tj ET`;
  });
  return onePage(objects.join('\n'), { font: '<< /Type /Font /Subtype /Type1 /BaseFont /Courier >>' });
}

/** Letters thrown onto a page, each in an object of its own. */
export const scatteredLetters = (letters: number): Buffer =>
  onePage(
    Array.from(
      { length: letters },
      (_, index) => `BT /F1 8 Tf ${10 + ((index * 37) % 590)} ${20 + ((index * 53) % 750)} Td (a) Tj ET`,
    ).join('\n'),
  );

/** The same content named a hundred thousand times. */
export const repeatedContent = (times: number): Buffer =>
  onePage(show(CLAUSE), { page: `/Contents [${'4 0 R '.repeat(times)}]` });

/** Content packed over and over. */
export function packedOverAndOver(times: number): Buffer {
  let content = Buffer.from(show(CLAUSE), 'latin1');
  for (let time = 0; time < times; time += 1) content = deflateSync(content);
  return onePage(stream(`/Filter [${'/FlateDecode '.repeat(times)}]`, content));
}

/** Packed content that claims rows of two thousand million columns. */
export const endlessRows = (): Buffer =>
  onePage(
    stream(
      '/Filter /FlateDecode /DecodeParms << /Predictor 15 /Columns 2147483647 /Colors 32 /BitsPerComponent 16 >>',
      deflateSync(show(CLAUSE)),
    ),
  );

/** Content that is noise in a format. */
export const noisyContent = (filter: string): Buffer =>
  onePage(stream(`/Filter ${filter}`, Buffer.from(Array.from({ length: 5000 }, (_, index) => (index * 7919) % 251))));

/** Text that is set in the four directions of the page. */
export const turnedText = (): Buffer =>
  onePage(
    [
      `BT /F1 12 Tf 72 700 Td (${CLAUSE}) Tj ET`,
      'BT /F1 12 Tf 0 1 -1 0 40 100 Tm (Set upwards.) Tj ET',
      'BT /F1 12 Tf 0 -1 1 0 580 700 Tm (Set downwards.) Tj ET',
      'BT /F1 12 Tf -1 0 0 -1 500 100 Tm (Set on its head.) Tj ET',
    ].join('\n'),
  );
