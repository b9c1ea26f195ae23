import type { Page } from '@recourse/documents-domain';
import { answerParent, readPages, type ReadingProgress } from '@recourse/documents-reader';
import { readTerms, type Reading } from '@recourse/terms-domain';

// Pages and terms are read in one child: a page with its letter positions is much larger than what it says.
answerParent<string, ReadingProgress, Reading>(async (path, report) => {
  const pages: Page[] = [];
  const read = await readPages({ path }, (page, pageCount) => {
    pages.push(page);
    report({ pagesRead: page.number, pageCount });
  });
  return read.ok ? { ok: true, value: readTerms(pages) } : read;
});
