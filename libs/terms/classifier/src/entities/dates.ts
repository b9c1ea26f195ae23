import type { Span } from '../text/units.js';
import { Mentions, type Mention, type MentionKind } from './mention.js';

const HEAD = 30_000;
/** Contracts are dated again where they are signed. */
const TAIL = 6_000;

const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)';
const ORDINAL = '(?:st|nd|rd|th|ST|ND|RD|TH)';
/** Dates, also with blanks left to fill in. */
const DATE = new RegExp(
  [
    `${MONTH}\\.? ?[\\d_* \\[\\]•]{0,10}${ORDINAL}?,? {0,2}(?:in the year )?(?:of )?\\[?(?:19|20)[\\d_]{2}\\]?`,
    `(?:the |this )?[\\d_\\[\\]•·]{1,9} ?${ORDINAL}? (?:day )?(?:of |in )?${MONTH},? ?(?:19|20)?[\\d_]{2,4}`,
    `(?:the |this )?[\\d_\\[\\]•·]{0,12} ?${ORDINAL}? ?[Dd](?:ay|AY) (?:of|OF) [A-Z_\\[•·][A-Za-z_\\]•·]{0,14},? {0,2}(?:in the year )?(?:19|20)?[\\d_]{2,4}`,
    `_{3,40}[ _,]{0,12}(?:19|20)[\\d_]{2}`,
    `\\d{1,2}[/.-]\\d{1,2}[/.-](?:19|20)?\\d{2}`,
    `${MONTH} _{1,8},? {0,2}(?:19|20)[\\d_]{2}`,
  ].join('|'),
  'g',
);
/** Sentences that say when a contract takes effect where no date does. */
const TAKES_EFFECT =
  /\b(?:effective|commenc|begin(?:s|ning)?\b|in(?:to)? force|date of (?:this|execution|last)|start date)/i;

/** A date ends in two digits or blanks, and begins no further before them: elsewhere none need be looked for. */
const ENDING = /[\d_]{2,}\]?/g;
const LONGEST = 100;

/** Stretches of a text in which dates may stand, each as far as a date could reach. */
function stretchesOf(text: string): readonly Span[] {
  const stretches: Span[] = [];
  for (const ending of text.matchAll(ENDING)) {
    const start = Math.max(0, ending.index - LONGEST);
    const end = ending.index + ending[0].length;
    const last = stretches.at(-1);
    if (last !== undefined && start <= last.end) stretches[stretches.length - 1] = { start: last.start, end };
    else stretches.push({ start, end });
  }
  return stretches;
}

function addDates(
  text: string,
  { from, kind }: { readonly from: number; readonly kind: MentionKind },
  mentions: Mentions,
): void {
  const part = text.slice(from);
  for (const { start, end } of stretchesOf(part))
    for (const match of part.slice(start, end).matchAll(DATE)) mentions.add(match[0], from + start + match.index, kind);
}

/** Dates of a folded text, and sentences that may stand for one. */
export function datesOf(text: string, units: readonly Span[]): readonly Mention[] {
  const mentions = new Mentions('dates');
  addDates(text.slice(0, HEAD), { from: 0, kind: 'date' }, mentions);
  addDates(text, { from: Math.max(HEAD, text.length - TAIL), kind: 'late-date' }, mentions);
  for (const { start, end } of units) {
    const own = end - start > 500 ? '' : text.slice(start, end);
    if (TAKES_EFFECT.test(own)) mentions.add(own, start, 'sentence');
  }
  return mentions.all();
}
