import { Mentions, type Mention } from './mention.js';

const HEAD = 9_000;
/** Lines among the first are looked at as they stand. */
const LINES_HEAD = 6_000;
const LINES = 40;
const LONGEST_LINE = 120;

const EXHIBIT = /^(?:EXHIBIT|Exhibit) [\d.]+\S* /;
const LEADING = /^(?:This|THIS|this|The|THE|of|to|and|for|in) /;
const PHRASE =
  /(?:[A-Z][A-Za-z&,'’/-]{0,30},? |(?:and|of|for|to|the|in|#\d{1,6}|No\. ?\d{1,6}) ){0,9}(?:AGREEMENT|Agreement|CONTRACT|Contract|AMENDMENT|Amendment|LEASE|Addendum|ADDENDUM|Plan|PLAN|TERMS|Terms|LICENSE|License)(?: (?:NO\.? ?\d{1,6}|No\.? ?\d{1,6}|#\d{1,6}|AND [A-Z ]{1,60}))?/g;

/** Words that may be the document's title: first lines as they were broken, and phrases that end as titles do. */
export function titlesOf(text: string, lines: readonly string[]): readonly Mention[] {
  const mentions = new Mentions('titles');
  for (const line of lines.slice(0, LINES)) {
    const start = text.indexOf(line);
    if (line.length >= LONGEST_LINE || start < 0) continue;
    const own = line.replace(EXHIBIT, '');
    mentions.add(own, start + line.length - own.length, 'line');
  }
  for (const match of text.slice(0, HEAD).matchAll(PHRASE)) {
    const own = match[0].replace(LEADING, '').replace(EXHIBIT, '');
    mentions.add(own, match.index + match[0].length - own.length, 'phrase');
  }
  return mentions.all();
}

/** First lines of a text as it was broken, white space folded. */
export const firstLinesOf = (original: string): readonly string[] =>
  original
    .slice(0, LINES_HEAD)
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');
