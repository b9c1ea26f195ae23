import type { Page } from '@recourse/documents-domain';
import type { ReadingProgress, ReadingTask } from './read-in-child-process.js';
import { answerParent } from './isolation/answer-parent.js';
import { readPages } from './read-pages.js';

answerParent<ReadingTask, ReadingProgress, readonly Page[]>(async ({ path, options }, report) => {
  const pages: Page[] = [];
  const read = await readPages(
    { path },
    (page, pageCount) => {
      pages.push(page);
      report({ pagesRead: page.number, pageCount });
    },
    options,
  );
  return read.ok ? { ok: true, value: pages } : read;
});
