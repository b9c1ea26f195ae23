import { open, readFile } from 'node:fs/promises';
import { documentRefusal, type DocumentRefusal } from '@recourse/documents-domain';
import { ok, refuse, type Result } from '@recourse/kernel';

/** Where the bytes of a PDF are. */
export type PdfSource = { readonly path: string } | { readonly bytes: Uint8Array };

/** Readers accept a header that follows some rubbish, as mail gateways leave it. */
const HEADER_WITHIN = 1024;

async function head(source: PdfSource): Promise<Uint8Array> {
  if ('bytes' in source) return source.bytes.subarray(0, HEADER_WITHIN);
  const file = await open(source.path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEADER_WITHIN), 0, HEADER_WITHIN, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

/** Whether a file that starts with these bytes (at least 1,024, or all it has) claims to be a PDF; its name does not matter. */
export function checkPdfHeader(start: Uint8Array): Result<true, DocumentRefusal> {
  if (start.length === 0) return refuse(documentRefusal('file-is-empty'));
  const isPdf = Buffer.from(start.subarray(0, HEADER_WITHIN)).includes('%PDF-', 0, 'latin1');
  return isPdf ? ok(true) : refuse(documentRefusal('not-a-pdf'));
}

/** `checkPdfHeader` for a source. */
export const checkPdf = async (source: PdfSource): Promise<Result<true, DocumentRefusal>> =>
  checkPdfHeader(await head(source));

/** All bytes, for the caller to keep: an engine may take them over. */
export const bytesOf = async (source: PdfSource): Promise<Uint8Array> =>
  'bytes' in source ? Uint8Array.from(source.bytes) : new Uint8Array(await readFile(source.path));
