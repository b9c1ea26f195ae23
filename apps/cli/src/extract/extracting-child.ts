import type { Page } from '@recourse/documents-domain';
import { answerParent, readPages, type ReadingOptions, type ReadingProgress } from '@recourse/documents-reader';
import { readTerms, type Reading } from '@recourse/terms-domain';

/** What is read, and how. */
export interface ExtractingTask {
  readonly path: string;
  readonly options: ReadingOptions;
}

// Pages and terms are read in one child: a page with its letter positions is much larger than what it says.
answerParent<ExtractingTask, ReadingProgress, Reading>(async ({ path, options }, report) => {
  const pages: Page[] = [];
  const take = (page: Page, pageCount: number) => {
    pages.push(page);
    report({ pagesRead: page.number, pageCount });
  };
  const read = await readPages({ path }, take, options);
  return read.ok ? { ok: true, value: readTerms(pages) } : read;
});
