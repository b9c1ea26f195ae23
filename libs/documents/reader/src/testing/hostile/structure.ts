import { deflateSync } from 'node:zlib';
import { rawPdf, stream } from '../raw-pdf.js';
import { CLAUSE, show } from './hostile-file.js';

const CATALOGUE = '<< /Type /Catalog /Pages 2 0 R >>';
const HELVETICA = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>';

/** A page object with its content in object 4 and its font in object 5. */
const page = (entries = '/MediaBox [0 0 612 792]') =>
  `<< /Type /Page /Parent 2 0 R ${entries} /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>`;

/** One page that says a sentence, with other entries in its dictionary. */
export const pageWith = (entries: string): Buffer =>
  rawPdf([CATALOGUE, '<< /Type /Pages /Kids [3 0 R] /Count 1 >>', page(entries), stream('', show(CLAUSE)), HELVETICA]);

/** One page that says a sentence, under a root of the page tree as given; `more` are objects from number 6 on. */
export const pageTree = (root: string, more: readonly (Buffer | string)[] = [], catalogue = CATALOGUE): Buffer =>
  rawPdf([catalogue, root, page(), stream('', show(CLAUSE)), HELVETICA, ...more]);

const inText = (bytes: Buffer, edit: (text: string) => string): Buffer =>
  Buffer.from(edit(bytes.toString('latin1')), 'latin1');

const startOf = (text: string): number => Number(/startxref\n(\d{1,10})/.exec(text)?.[1]);

const GOOD = () => pageTree('<< /Type /Pages /Kids [3 0 R] /Count 1 >>');

/** A cross-reference table that names itself as the one before it. */
export const tableBeforeItself = (): Buffer =>
  inText(GOOD(), (text) => text.replace('trailer\n<<', `trailer\n<< /Prev ${startOf(text)}`));

/** Two cross-reference tables, each of which names the other as the one before it. */
export const tablesInCircle = (): Buffer =>
  inText(GOOD(), (text) => {
    const first = startOf(text);
    const second = text.length + '/Prev 0000000000 '.length;
    const linked = text.replace('trailer\n<<', `trailer\n<< /Prev ${String(second).padStart(10, '0')}`);
    const start = linked.length;
    return `${linked}xref\n0 0\ntrailer\n<< /Size 6 /Root 1 0 R /Prev ${first} >>\nstartxref\n${start}\n%%EOF\n`;
  });

/** A cross-reference table that claims more objects than the file has bytes. */
export const endlessTable = (): Buffer =>
  inText(GOOD(), (text) => text.replace('xref\n0 6', 'xref\n0 2147483647').replace('/Size 6', '/Size 2147483647'));

interface Entry {
  readonly type: 0 | 1 | 2;
  /** An offset, or the number of an object stream. */
  readonly at: number;
  readonly index?: number;
}

function rowOf({ type, at, index = 0 }: Entry): Buffer {
  const row = Buffer.alloc(7);
  row.writeUInt8(type, 0);
  row.writeUInt32BE(at, 1);
  row.writeUInt16BE(index, 5);
  return row;
}

/** Objects in an object stream, with a cross-reference stream. `entryOf` may change where the table says that they are. */
function inObjectStream(entries: string, entryOf: (number: number, entry: Entry) => Entry): Buffer {
  const inside = [CATALOGUE, '<< /Type /Pages /Kids [3 0 R] /Count 1 >>', page(), HELVETICA];
  const numbers = [1, 2, 3, 5];
  let at = 0;
  const head = inside.map((object, index) => {
    const place = `${numbers[index] ?? 0} ${at}`;
    at += object.length + 1;
    return place;
  });
  const first = `${head.join(' ')} `;
  const body = Buffer.from('%PDF-1.7\n', 'latin1');
  const content = Buffer.concat([Buffer.from('4 0 obj\n'), stream('', show(CLAUSE)), Buffer.from('\nendobj\n')]);
  const objects = stream(
    `/Type /ObjStm /N ${inside.length} /First ${first.length} ${entries}`,
    `${first}${inside.join(' ')} `,
  );
  const holder = Buffer.concat([Buffer.from('6 0 obj\n'), objects, Buffer.from('\nendobj\n')]);
  const start = body.length + content.length + holder.length;
  const held = (index: number): Entry => ({ type: 2, at: 6, index });
  const table: Entry[] = [
    { type: 0, at: 0 },
    ...[held(0), held(1), held(2)],
    { type: 1, at: body.length },
    held(3),
    { type: 1, at: body.length + content.length },
    { type: 1, at: start },
  ];
  const rows = table.map((entry, number) => rowOf(entryOf(number, entry)));
  const references = stream(
    '/Type /XRef /Size 8 /W [1 4 2] /Root 1 0 R /Filter /FlateDecode',
    deflateSync(Buffer.concat(rows)),
  );
  const end = Buffer.from(`\nendobj\nstartxref\n${start}\n%%EOF\n`);
  return Buffer.concat([body, content, holder, Buffer.from('7 0 obj\n'), references, end]);
}

/** Objects in an object stream, as modern programs write them. */
export const objectStream = (): Buffer => inObjectStream('', (_, entry) => entry);

/** An object stream that is said to be inside itself. */
export const objectStreamInItself = (): Buffer =>
  inObjectStream('', (number, entry) => (number === 6 ? { type: 2, at: 6, index: 0 } : entry));

/** An object stream that extends itself. */
export const objectStreamOfItself = (): Buffer => inObjectStream('/Extends 6 0 R', (_, entry) => entry);

/** A file whose length is an object that is itself. */
export const lengthOfItself = (): Buffer => inText(GOOD(), (text) => text.replace(/\/Length \d{1,5}/, '/Length 4 0 R'));

/** A stream that claims another length. */
export const lengthOf = (length: number): Buffer =>
  inText(GOOD(), (text) => text.replace(/\/Length \d{1,5}/, `/Length ${length}`));

/** A file with something before its header. */
export const behind = (rubbish: number): Buffer =>
  Buffer.concat([Buffer.alloc(rubbish, 'From: a mail gateway\n'), GOOD()]);

/** A file with something after its end. */
export const before = (rubbish: number): Buffer =>
  Buffer.concat([GOOD(), Buffer.alloc(rubbish, 'trailer << /Root 9 0 R >> ')]);

/** A file that claims to be made for reading over a network, with figures that fit nothing. */
export const brokenLinearisation = (): Buffer =>
  inText(GOOD(), (text) =>
    text.replace(
      '%PDF-1.7\n',
      '%PDF-1.7\n9 0 obj\n<< /Linearized 1 /L 999999 /H [ 9999 99 ] /O 77 /E 88888 /N 99 /T 7777777 >>\nendobj\n',
    ),
  );

/** Two objects with one number, of which the second replaces the first; the table is of the first and a little off. */
export const duplicateObjects = (): Buffer =>
  inText(GOOD(), (text) => {
    const second = `4 0 obj\n${stream('', show('This sentence replaced another.')).toString('latin1')}\nendobj\n`;
    return text.replace('xref\n', `${second}xref\n`).replace(/startxref\n\d+/, 'startxref\n7');
  });

/** A file saved twice: the second time only what changed, with a table that leads to the first. */
export const savedTwice = (): Buffer =>
  inText(GOOD(), (text) => {
    const offset = text.length;
    const second = `4 0 obj\n${stream('', show('This sentence replaced another.')).toString('latin1')}\nendobj\n`;
    const row = `${String(offset).padStart(10, '0')} 00000 n \n`;
    const trailer = `trailer\n<< /Size 6 /Root 1 0 R /Prev ${startOf(text)} >>`;
    return `${text}${second}xref\n4 1\n${row}${trailer}\nstartxref\n${offset + second.length}\n%%EOF\n`;
  });

/** A good file whose cross-reference table points nowhere. */
export const brokenTable = (good: Buffer): Buffer =>
  inText(good, (text) =>
    text.replace(/^\d{10} 00000 n/gm, '0000000007 00000 n').replace(/startxref\n\d+/, 'startxref\n99999999'),
  );
