import { randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { Readable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import { ServerTrouble, type ServerAccess } from '../server/ask-server.js';
import type { PdfFile } from './pdf-files.js';

/** What the server made of a file. */
export type UploadOutcome =
  { readonly as: 'taken' | 'known'; readonly documentId: string } | { readonly as: 'refused'; readonly reason: string };

interface Answer {
  readonly title?: string;
  readonly files?: readonly {
    readonly alreadyKnown?: boolean;
    readonly document?: { readonly id: string };
    readonly refusal?: { readonly message: string };
  }[];
}

/** The file as multipart/form-data, while it is read: a folder of scans does not fit into memory. */
async function* multipart({ path }: PdfFile, boundary: string, onBytes: (bytes: number) => void) {
  const name = basename(path).replace(/["\\\r\n]/g, '_');
  yield Buffer.from(
    `--${boundary}\r\ncontent-disposition: form-data; name="files"; filename="${name}"\r\ncontent-type: application/pdf\r\n\r\n`,
  );
  for await (const chunk of createReadStream(path)) {
    onBytes((chunk as Buffer).length);
    yield chunk as Buffer;
  }
  yield Buffer.from(`\r\n--${boundary}--\r\n`);
}

async function send({ url, token }: ServerAccess, file: PdfFile, onBytes: (bytes: number) => void): Promise<Response> {
  const boundary = `recourse-${randomUUID()}`;
  return fetch(`${url}/documents`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': `multipart/form-data; boundary=${boundary}` },
    body: Readable.toWeb(Readable.from(multipart(file, boundary, onBytes))) as ReadableStream,
    duplex: 'half',
  });
}

const WAITS_MS = [500, 2_000, 5_000];

/** Sends it again when the connection breaks or the server stumbles: the same bytes twice are one document. */
async function sendSurely(access: ServerAccess, file: PdfFile, onBytes: (bytes: number) => void): Promise<Response> {
  for (const pause of WAITS_MS) {
    const response = await send(access, file, onBytes).catch(() => undefined);
    if (response !== undefined && response.status < 500) return response;
    await wait(pause);
  }
  return send(access, file, onBytes).catch((error: unknown) => {
    throw new ServerTrouble(`The connection to ${access.url} keeps breaking. Import the folder again to go on.`, {
      cause: error,
    });
  });
}

/** Uploads one file. Throws `ServerTrouble` where going on with the next makes no sense. */
export async function uploadFile(
  access: ServerAccess,
  file: PdfFile,
  onBytes: (bytes: number) => void,
): Promise<UploadOutcome> {
  const response = await sendSurely(access, file, onBytes);
  const { title, files = [] } = (await response.json().catch(() => ({}))) as Answer;
  const [outcome] = files;
  if (outcome?.document) return { as: outcome.alreadyKnown ? 'known' : 'taken', documentId: outcome.document.id };
  if (outcome?.refusal) return { as: 'refused', reason: outcome.refusal.message };
  throw new ServerTrouble(title ?? `${access.url} answered with status ${response.status} and not as Recourse does.`);
}
