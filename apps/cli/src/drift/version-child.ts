import { pageText, type Page } from '@recourse/documents-domain';
import { answerParent, readPages, type ReadingProgress } from '@recourse/documents-reader';
import { readTerms, type DocumentVersion } from '@recourse/terms-domain';

// What a comparison needs, without the positions of every letter.
answerParent<string, ReadingProgress, DocumentVersion>(async (path, report) => {
  const pages: Page[] = [];
  const read = await readPages({ path }, (page, pageCount) => {
    pages.push(page);
    report({ pagesRead: page.number, pageCount });
  });
  if (!read.ok) return read;
  const { terms, completeness } = readTerms(pages);
  const pagesUnread = completeness.pagesUnread.filter(({ reason }) => reason !== 'blank').length;
  return { ok: true, value: { terms, pages: pages.map(pageText), pagesUnread } };
});
