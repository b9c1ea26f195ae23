import { randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { access, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import type { DocumentRefusal } from '@recourse/documents-domain';
import { ok, type Result } from '@recourse/kernel';
import { Configuration } from '@recourse/platform-server';
import { DocumentStore, type ReceivedFile } from './document-store.js';
import { writeIncoming } from './incoming-file.js';

const INCOMING = 'incoming';
const SHARD = /^[0-9a-f]{2}$/;
const KEPT = /^([0-9a-f]{64})\.pdf$/;
/** Machine and process that write it stand before the name. */
const UNFINISHED = /^(.{1,255})\.(\d{1,10})\.[0-9a-f-]{36}\.part$/;
const DAY_MS = 24 * 3_600_000;

/** Documents in a folder: `ab/ab12….pdf`. A file has its name only once it is whole and safe on the disk. */
@Injectable()
export class FolderDocumentStore extends DocumentStore {
  constructor(private readonly configuration: Configuration) {
    super();
  }

  async receive(content: Readable): Promise<Result<ReceivedFile, DocumentRefusal>> {
    const path = join(await this.folder(INCOMING), `${hostname()}.${process.pid}.${randomUUID()}.part`);
    const discard = () => rm(path, { force: true });
    try {
      const written = await writeIncoming(content, path, this.configuration.maximumUploadBytes);
      if (!written.ok) {
        await discard();
        return written;
      }
      const { sha256, byteSize } = written.value;
      return ok({ sha256, byteSize, path, discard, keep: () => this.keep(path, sha256) });
    } catch (error) {
      await discard();
      throw error;
    }
  }

  async has(sha256: string): Promise<boolean> {
    return access(this.pathOf(sha256)).then(
      () => true,
      () => false,
    );
  }

  async open(sha256: string): Promise<Readable> {
    const path = this.pathOf(sha256);
    // A stream would report a missing file only after the answer has begun.
    await access(path);
    return createReadStream(path);
  }

  withFile<T>(sha256: string, use: (path: string) => Promise<T>): Promise<T> {
    return use(this.pathOf(sha256));
  }

  async *keptBefore(instant: Date): AsyncIterable<string> {
    const shards = (await this.names('')).filter((name) => SHARD.test(name));
    for (const shard of shards) {
      for (const name of await this.names(shard)) {
        const sha256 = KEPT.exec(name)?.[1];
        if (sha256 !== undefined && (await stat(this.pathOf(sha256))).mtime < instant) yield sha256;
      }
    }
  }

  async remove(sha256: string): Promise<void> {
    await rm(this.pathOf(sha256), { force: true });
  }

  async removeUnfinished(): Promise<void> {
    for (const name of await this.names(INCOMING)) {
      const path = join(this.configuration.documentsFolder, INCOMING, name);
      if (await isAbandoned(name, path)) await rm(path, { force: true });
    }
  }

  private async keep(from: string, sha256: string): Promise<void> {
    const folder = await this.folder(sha256.slice(0, 2));
    await rename(from, this.pathOf(sha256));
    await syncFolder(folder);
  }

  private pathOf(sha256: string): string {
    if (!/^[0-9a-f]{64}$/.test(sha256)) throw new RangeError('Not a SHA-256');
    return join(this.configuration.documentsFolder, sha256.slice(0, 2), `${sha256}.pdf`);
  }

  private async folder(name: string): Promise<string> {
    const path = join(this.configuration.documentsFolder, name);
    const made = await mkdir(path, { recursive: true, mode: 0o700 });
    if (made !== undefined) await syncFolder(this.configuration.documentsFolder);
    return path;
  }

  private names(folder: string): Promise<string[]> {
    return readdir(join(this.configuration.documentsFolder, folder)).catch(() => []);
  }
}

/** A rename is safe only once the folder it happened in is written. */
async function syncFolder(path: string): Promise<void> {
  // Windows cannot open folders, and writes them by itself.
  if (process.platform === 'win32') return;
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

/** Its process has ended; or, where that cannot be told, nothing was written to it for a day. */
async function isAbandoned(name: string, path: string): Promise<boolean> {
  const written = await stat(path).catch(() => undefined);
  if (written === undefined) return false;
  const [, machine, pid] = UNFINISHED.exec(name) ?? [];
  if (machine === hostname() && pid !== undefined && !isRunning(Number(pid))) return true;
  // In a container the process has the same number after every start.
  const startedMs = Date.now() - process.uptime() * 1000;
  const isOfPredecessor = machine === hostname() && Number(pid) === process.pid && written.mtimeMs < startedMs;
  return isOfPredecessor || written.mtimeMs < Date.now() - DAY_MS;
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
