import { inflateSync } from 'node:zlib';
import type { Pdfium } from './pdfium.js';

/** Operators that show text, a picture or another object. */
const SHOWS = /(?:^|[\s\])>])(?:Tj|TJ|'|"|Do|BI|sh)(?:[\s[(<]|$)/;
/** What a page may take; one that shows nothing takes a few hundred bytes. */
const MOST_BYTES = 1 << 20;

/** The page as a file of its own, as the engine writes it: every object in plain sight; nothing where it is too large. */
function pageAlone({ call, bytes }: Pdfium, document: number, index: number): string | undefined {
  const [alone, writer, at] = [call.FPDF_CreateNewDocument(), call.PDFiumExt_OpenFileWriter(), call.malloc(4)];
  try {
    new DataView(bytes().buffer).setUint32(at, index, true);
    if (call.FPDF_ImportPagesByIndex(alone, document, at, 1, 0) === 0) return undefined;
    call.PDFiumExt_SaveAsCopy(alone, writer);
    const length = call.PDFiumExt_GetFileWriterSize(writer);
    const copy = length > MOST_BYTES ? 0 : call.malloc(length);
    if (copy === 0) return undefined;
    call.PDFiumExt_GetFileWriterData(writer, copy, length);
    const text = Buffer.from(bytes().subarray(copy, copy + length)).toString('latin1');
    call.free(copy);
    return text;
  } finally {
    call.free(at);
    call.PDFiumExt_CloseFileWriter(writer);
    call.FPDF_CloseDocument(alone);
  }
}

/** The stream with this number, unpacked; nothing where it cannot be. */
function unpacked(file: string, number: string): string | undefined {
  const start = file.indexOf(`\n${number} 0 obj`);
  const [head = ''] = /[^]{0,2000}?>>stream\r?\n/.exec(file.slice(start, start + 2100)) ?? [];
  const length = /\/Length (\d{1,8})/.exec(head)?.[1];
  if (start < 0 || length === undefined) return undefined;
  const content = Buffer.from(file.slice(start + head.length, start + head.length + Number(length)), 'latin1');
  if (!head.includes('/Filter')) return content.toString('latin1');
  if (!head.includes('/Filter/FlateDecode') || head.includes('/DecodeParms')) return undefined;
  try {
    return inflateSync(content, { maxOutputLength: MOST_BYTES }).toString('latin1');
  } catch {
    return undefined;
  }
}

/**
 * Whether a page, counted from 0, in which the engine finds nothing has content all the same: such as cannot be
 * unpacked, or shows what did not come out. A page that merely sets colours and margins is empty.
 */
export function hidesContent(engine: Pdfium, document: number, index: number): boolean {
  const file = pageAlone(engine, document, index);
  if (file === undefined) return true;
  const [, one, several] = /\/Contents ?(?:(\d{1,8}) 0 R|\[([^\]]{0,20000})\])/.exec(file) ?? [];
  const numbers =
    one === undefined ? [...(several ?? '').matchAll(/(\d{1,8}) 0 R/g)].map(([, number]) => number ?? '') : [one];
  const contents = numbers.map((number) => unpacked(file, number));
  return contents.some((content) => content === undefined || SHOWS.test(content));
}
