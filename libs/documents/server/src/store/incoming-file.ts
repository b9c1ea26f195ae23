import { createHash } from 'node:crypto';
import { open, type FileHandle } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { documentRefusal, type DocumentRefusal } from '@recourse/documents-domain';
import { checkPdfHeader } from '@recourse/documents-reader';
import { ok, refuse, type Result } from '@recourse/kernel';

const HEADER_BYTES = 1024;

/** What has come in. */
export interface Incoming {
  readonly sha256: string;
  readonly byteSize: number;
}

/** Writes a stream to a new file while it hashes and checks it. Reads to the end in any case, so that what follows in the same request can be read. */
export async function writeIncoming(
  content: Readable,
  path: string,
  mostBytes: number,
): Promise<Result<Incoming, DocumentRefusal>> {
  const file = await open(path, 'wx', 0o600);
  try {
    const writer = new IncomingWriter(file, mostBytes);
    for await (const chunk of content) await writer.write(chunk as Buffer);
    return await writer.finish();
  } finally {
    await file.close();
  }
}

class IncomingWriter {
  private readonly hash = createHash('sha256');
  private start = Buffer.alloc(0);
  private byteSize = 0;
  private refusal: DocumentRefusal | undefined;

  constructor(
    private readonly file: FileHandle,
    private readonly mostBytes: number,
  ) {}

  async write(chunk: Buffer): Promise<void> {
    if (this.refusal !== undefined) return;
    this.byteSize += chunk.length;
    if (this.byteSize > this.mostBytes) {
      this.refusal = documentRefusal('file-too-large', `at most ${Math.floor(this.mostBytes / 1_000_000)} MB`);
      return;
    }
    if (this.start.length < HEADER_BYTES) {
      this.start = Buffer.concat([this.start, chunk.subarray(0, HEADER_BYTES - this.start.length)]);
      if (this.start.length === HEADER_BYTES) this.checkStart();
    }
    this.hash.update(chunk);
    await this.file.writeFile(chunk);
  }

  async finish(): Promise<Result<Incoming, DocumentRefusal>> {
    if (this.start.length < HEADER_BYTES) this.checkStart();
    if (this.refusal !== undefined) return refuse(this.refusal);
    await this.file.sync();
    return ok({ sha256: this.hash.digest('hex'), byteSize: this.byteSize });
  }

  private checkStart(): void {
    const checked = checkPdfHeader(this.start);
    if (!checked.ok) this.refusal ??= checked.refusal;
  }
}
