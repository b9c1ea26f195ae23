import { invalid, ok, refuse, type Result } from '@recourse/kernel';
import type { Page } from '@recourse/documents-domain';
import type { Evidence } from '../finding.js';
import { canonicalQuote } from './same-statement.js';

/** A page as last read: its text, a newline after each line, and its size in points. */
export type PageText = Pick<Page, 'number' | 'width' | 'height'> & { readonly text: string };

const LONGEST_QUOTE = 4_000;
const MOST_BOXES = 200;
/** A viewer rounds to pixels. */
const SLACK_POINTS = 2;

const noQuote = invalid('quote-missing', `Quote the words that say so, up to ${LONGEST_QUOTE} characters.`);
const elsewhere = invalid(
  'quote-not-on-page',
  'These words were not read on that page. Select them in the document as they stand there.',
);
const outside = invalid('box-outside-page', `A quote has up to ${MOST_BOXES} boxes, each within its page.`);

/**
 * Checks what a person offers as evidence against the page it is said to stand on, and the one after it: no quote, no
 * claim. Returns it with white space folded. Refuses `quote-missing`, `quote-not-on-page` and `box-outside-page`.
 */
export function checkedEvidence({ page, quote, boxes }: Evidence, pages: readonly PageText[]): Result<Evidence> {
  const folded = quote.replace(/\s+/g, ' ').trim();
  const canonical = canonicalQuote(folded);
  if (canonical === '' || folded.length > LONGEST_QUOTE) return refuse(noQuote);
  const text = canonicalQuote(pages.map((one) => one.text).join('\n'));
  // It has to begin on the page that is named.
  const begin = text.indexOf(canonical);
  const first = pages.find(({ number }) => number === page);
  if (first === undefined || begin < 0 || begin >= canonicalQuote(first.text).length) return refuse(elsewhere);
  if (boxes.length > MOST_BOXES || !boxes.every((box) => fits(box, pages, page))) return refuse(outside);
  return ok({ page, quote: folded, boxes });
}

function fits(box: Evidence['boxes'][number], pages: readonly PageText[], page: number): boolean {
  const on = pages.find(({ number }) => number === (box.page ?? page));
  if (on === undefined) return false;
  const { left, top, width, height } = box;
  const isRectangle = [left, top, width, height].every((side) => Number.isFinite(side)) && width > 0 && height > 0;
  const isWithin = left >= -SLACK_POINTS && top >= -SLACK_POINTS;
  return isRectangle && isWithin && left + width <= on.width + SLACK_POINTS && top + height <= on.height + SLACK_POINTS;
}
