import { SingleBar } from 'cli-progress';
import type { ImportPoint } from './import-folder.js';
import { plain } from '../terminal/plain.js';

const FORMAT = '{bar} {percentage}% | {done}/{files} files | {name}';

/** A bar on standard error; nothing where that is no terminal. */
export class ImportProgress {
  private bar: SingleBar | undefined;

  show({ name, filesDone, files, bytesDone, bytes }: ImportPoint): void {
    if (!process.stderr.isTTY) return;
    const words = { done: filesDone, files, name: plain(name).slice(-40) };
    if (this.bar === undefined) {
      this.bar = new SingleBar({ format: FORMAT, stream: process.stderr, clearOnComplete: true, hideCursor: true });
      this.bar.start(bytes, bytesDone, words);
    } else this.bar.update(bytesDone, words);
  }

  /** Takes the bar away, so that output can follow. */
  clear(): void {
    this.bar?.stop();
    this.bar = undefined;
  }
}
