import type { Page } from '@recourse/documents-domain';
import { answerParent, readPages, type ReadingProgress } from '@recourse/documents-reader';
import { ok } from '@recourse/kernel';
import { readTerms } from '@recourse/terms-domain';
import type { ReadDocumentTerms, ReadingTask } from './read-in-child.js';

// Pages and terms are both worked out here: a text made to exhaust the reader of terms costs a child as well.
answerParent<ReadingTask, ReadingProgress, ReadDocumentTerms>(async ({ path, recognised }, report) => {
  const pages: Page[] = [];
  const take = (page: Page, pageCount: number) => {
    pages.push(page);
    report({ pagesRead: page.number, pageCount });
  };
  const read = await readPages({ path }, take, { recognised });
  return read.ok ? ok({ pages, reading: readTerms(pages) }) : read;
});
