import type { Page } from '@recourse/documents-domain';
import { answerParent } from './isolation/answer-parent.js';
import { readDocument } from './read-pages.js';
import type { ReadingNote, ReadingOrder } from './reading-notes.js';

/**
 * Turns this process into a worker for `ReadingProcess`: the one call of a child's entry file. `make` works out what the
 * pages say, something that can be cloned: a text made to exhaust it costs the child, and not the parent.
 */
export function answerReading(make: (pages: readonly Page[]) => unknown): void {
  answerParent<ReadingOrder, ReadingNote, unknown>(async ({ path, options, resume }, report) => {
    const pages: Page[] = [...(resume?.pages ?? [])];
    if (resume === undefined || pages.length < resume.pageCount) {
      const read = await readDocument(
        { path },
        {
          opened: (pageCount) => report({ kind: 'opened', pageCount }),
          page: (page, { point }) => {
            pages.push(page);
            return report({ kind: 'page', page, point });
          },
          picture: () => report({ kind: 'picture' }),
        },
        { ...options, ...(resume && { from: resume.point }) },
      );
      if (!read.ok) return read;
    }
    return { ok: true, value: make(pages) };
  });
}
