import { sendFile, type Sent } from './send-file.js';
import { sha256Of } from './sha256.js';
import { idOf, isOver, type FoundFile, type Upload } from './upload.js';

/** Documents that the server has, by the SHA-256 of their bytes. */
export type AskKnown = (sha256s: readonly string[]) => Promise<ReadonlyMap<string, string>>;

const AT_ONCE = 2;

/**
 * Files on their way in. It goes on while other pages are looked at. What the server has is not sent again, so that a
 * folder chosen anew after a reload goes on where it stopped.
 */
class UploadQueue {
  private uploads: readonly Upload[] = [];
  private readonly listeners = new Set<() => void>();
  private working = 0;
  private askKnown: AskKnown = () => Promise.resolve(new Map());

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly current = (): readonly Upload[] => this.uploads;

  /** Takes files in turn; those that are in the list already stay where they are. */
  add(found: readonly FoundFile[], askKnown: AskKnown): void {
    this.askKnown = askKnown;
    const listed = new Set(this.uploads.map(({ id }) => id));
    const fresh = found.filter((one) => !listed.has(idOf(one)));
    this.set([...this.uploads, ...fresh.map(waiting)]);
    this.work();
  }

  /** Tries again what failed. */
  retry(): void {
    this.set(this.uploads.map((one) => (one.state === 'failed' ? { ...one, state: 'waiting', problem: null } : one)));
    this.work();
  }

  /** Puts away what is over. */
  clear(): void {
    this.set(this.uploads.filter((one) => !isOver(one)));
  }

  private work(): void {
    while (this.working < AT_ONCE) {
      const next = this.uploads.find(({ state }) => state === 'waiting');
      if (next === undefined) return;
      this.working += 1;
      this.change(next.id, { state: 'reading' });
      void this.take(next).finally(() => {
        this.working -= 1;
        this.work();
      });
    }
  }

  private async take({ id, file }: Upload): Promise<void> {
    try {
      const sha256 = await sha256Of(file);
      this.change(id, { sha256 });
      const known = sha256 === null ? undefined : (await this.askKnown([sha256])).get(sha256);
      if (known !== undefined) {
        this.change(id, { state: 'known', documentId: known });
        return;
      }
      this.change(id, { state: 'sending', share: 0 });
      this.settle(id, await sendFile(file, file.name, (share) => this.change(id, { share })));
    } catch {
      // The file was moved, or changed since it was chosen.
      this.change(id, { state: 'failed', problem: 'The file cannot be read any more. Choose it again.' });
    }
  }

  private settle(id: string, sent: Sent): void {
    if ('documentId' in sent) this.change(id, { state: sent.state, documentId: sent.documentId, share: 1 });
    else this.change(id, { state: sent.state, problem: sent.problem });
  }

  private change(id: string, changes: Partial<Upload>): void {
    this.set(this.uploads.map((one) => (one.id === id ? { ...one, ...changes } : one)));
  }

  private set(uploads: readonly Upload[]): void {
    this.uploads = uploads;
    for (const listener of this.listeners) listener();
  }
}

const waiting = (found: FoundFile): Upload => ({
  id: idOf(found),
  file: found.file,
  path: found.path,
  state: 'waiting',
  share: 0,
  sha256: null,
  documentId: null,
  problem: null,
});

/** The one queue of this window. */
export const uploadQueue = new UploadQueue();
