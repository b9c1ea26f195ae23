import { unreadAmong, unreadInWords } from '@recourse/documents-web';
import { counted } from '@recourse/platform-web';
import type { ReviewedDocument } from '../document-query.js';
import type { Parts } from './use-parts.js';

type Read = Pick<ReviewedDocument, 'readingState' | 'pageCount' | 'unreadPages'>;

const COMING: ReadonlySet<Read['readingState']> = new Set(['QUEUED', 'RUNNING'] as const);

/**
 * Why `definitions` or `tables` of a document are not listed; undefined where they are, be it that there are none. What
 * an earlier reading kept stays listed while the document is read again, and where that fails.
 */
export function whyNotListed(what: string, document: Read, { parts, refusal }: Parts<unknown>): string | undefined {
  const { readingState, pageCount, unreadPages } = document;
  const isBlind = pageCount > 0 && unreadAmong(unreadPages).length >= pageCount;
  if (parts && !isBlind) return undefined;
  if (COMING.has(readingState)) return `The document is being read; its ${what} are known then.`;
  if (readingState !== 'SUCCEEDED') return `The document could not be read, so its ${what} are not known.`;
  if (isBlind) return `Nothing of the document could be read, so its ${what} are not known.`;
  if (refusal) return refusal.message;
  if (parts === undefined) return `Its ${what} are being loaded.`;
  return `An older version read this document. Have it read again to list its ${what}.`;
}

/** `Looked through 11 pages; page 3 could not be read.` */
export function lookedThrough({ pageCount, unreadPages }: Read): string {
  const unread = unreadAmong(unreadPages);
  const looked = `Looked through ${counted(pageCount - unread.length, 'page')}`;
  return unread.length === 0 ? `${looked}.` : `${looked}; ${lowered(unreadInWords(unread, pageCount))}.`;
}

const lowered = (words: string) => words.charAt(0).toLowerCase() + words.slice(1);
