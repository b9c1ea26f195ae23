import { pageText } from '@recourse/documents-domain';
import { answerReading } from '@recourse/documents-reader';
import { readTerms, type DocumentVersion } from '@recourse/terms-domain';

// What a comparison needs, without the positions of every letter.
answerReading((pages): DocumentVersion => {
  const { terms, completeness } = readTerms(pages);
  const pagesUnread = completeness.pagesUnread.filter(({ reason }) => reason !== 'blank').length;
  return { terms, pages: pages.map(pageText), pagesUnread };
});
