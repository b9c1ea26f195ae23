import { basename } from 'node:path';
import { SingleBar } from 'cli-progress';
import type { ExtractionPoint } from './extraction.js';

const FORMAT = '{bar} {done}/{files} files | {name} {value}/{total} pages';

/** A bar on standard error; nothing where that is no terminal. */
export class ExtractionProgress {
  private bar: SingleBar | undefined;
  private file = '';

  constructor(private readonly files: number) {}

  show({ file, filesDone, pagesRead, pageCount }: ExtractionPoint): void {
    if (!process.stderr.isTTY) return;
    const words = { done: filesDone, files: this.files, name: basename(file).slice(0, 40) };
    if (this.bar === undefined || this.file !== file) {
      this.clear();
      this.bar = new SingleBar({ format: FORMAT, stream: process.stderr, clearOnComplete: true, hideCursor: true });
      this.bar.start(pageCount, pagesRead, words);
      this.file = file;
    } else this.bar.update(pagesRead, words);
  }

  /** Takes the bar away, so that output can follow. */
  clear(): void {
    this.bar?.stop();
    this.bar = undefined;
  }
}
