import type { Page, UnreadReason } from '@recourse/documents-domain';
import { BEGINNING, unread, type ReadingPoint } from './reading.js';
import type { ReadingNote, ReadingResume } from './reading-notes.js';

/** How far the reading of a document is. */
export interface ReadingProgress {
  /** Pages that have ended with their text or as unread. */
  readonly pagesRead: number;
  readonly pageCount: number;
}

/** The pages of a document as they come to an end, over all children that read at it. */
export class SettledPages {
  readonly pages: Page[] = [];
  private pageCount: number | undefined;
  private point: ReadingPoint = BEGINNING;
  private isOpen = false;

  constructor(private readonly onProgress: (progress: ReadingProgress) => void = () => undefined) {}

  /** The page that the child is on, counted from 1; nothing while it opens the document, and after the last. */
  get current(): number | undefined {
    const next = this.pages.length + 1;
    return this.isOpen && this.pageCount !== undefined && next <= this.pageCount ? next : undefined;
  }

  /** What a fresh child is told; nothing before the first has opened the document. */
  resume(): ReadingResume | undefined {
    this.isOpen = false;
    const { pages, pageCount, point } = this;
    return pageCount === undefined ? undefined : { pages, pageCount, point };
  }

  take(note: ReadingNote): void {
    if (note.kind === 'opened') {
      this.pageCount = note.pageCount;
      this.isOpen = true;
    } else if (note.kind === 'page') this.settle(note.page, note.point);
  }

  /** Ends a page that cost its reader. */
  leaveOut(page: number, reason: UnreadReason): void {
    this.settle(unread(page, reason), { ...this.point, page: page + 1 });
  }

  /** Ends all pages that are left. */
  giveUp(): void {
    for (let page = this.pages.length + 1; page <= (this.pageCount ?? 0); page += 1) this.leaveOut(page, 'given-up');
  }

  private settle(page: Page, point: ReadingPoint): void {
    this.pages.push(page);
    this.point = point;
    this.onProgress({ pagesRead: page.number, pageCount: this.pageCount ?? page.number });
  }
}
