import { flagged, onRecords, recordRef, type Rule } from './rule.js';

const ID = 'DOCUMENT_PARTLY_UNREAD';

/** A page that was not read may say anything: this flag keeps "not found" honest. */
export const documentPartlyUnread: Rule = {
  id: ID,
  title: 'Document partly unread',
  aspect: 'CONTINUITY',
  weight: 0,
  judge: ({ documents, family }) =>
    documents
      .filter(({ state, unreadPages }) => state === 'read' && unreadPages.length > 0)
      .map(({ documentId, name, unreadPages, pageCount }) =>
        flagged(ID, {
          subject: documentId,
          severity: 'MEDIUM',
          statement: `${unreadPages.length} of ${pageCount} pages of “${name}” could not be read: ${pagesInWords(unreadPages)}.`,
          basis: onRecords([recordRef('DOCUMENT', documentId, family.head.contract.id)]),
          whatToDo: 'Read these pages yourself, or upload a copy with text.',
        }),
      ),
};

const MOST_RANGES = 8;

/** "1-3, 7, 9-10 and others", pages in order. */
function pagesInWords(pages: readonly number[]): string {
  const ranges: { first: number; last: number }[] = [];
  for (const page of pages.toSorted((a, b) => a - b)) {
    const open = ranges.at(-1);
    if (open && page === open.last + 1) open.last = page;
    else ranges.push({ first: page, last: page });
  }
  const said = ranges.map(({ first, last }) => (first === last ? `${first}` : `${first}-${last}`));
  const shown = said.slice(0, MOST_RANGES).join(', ');
  return said.length > MOST_RANGES ? `pages ${shown} and others` : `${pages.length === 1 ? 'page' : 'pages'} ${shown}`;
}
