import type { Source } from '@recourse/platform-web';
import type { EventLineData } from './event-query.js';

/** The sentence an event leads to first: the last of those it rests on decided its day. */
export function sourceOfEvent({ quotes }: EventLineData): Source | undefined {
  const quote = quotes?.at(-1);
  return quote && { documentId: quote.documentId, proposalId: quote.proposalId, page: quote.page, quote: quote.text };
}
