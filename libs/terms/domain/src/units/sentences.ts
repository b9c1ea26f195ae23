import type { Range } from '../layout/block.js';

/** A longer sentence is cut at its semicolons, then anywhere: work on one unit stays bounded. */
const LONGEST = 3_000;

const ABBREVIATION =
  /(?:\b(?:Inc|Ltd|LLC|Corp|Co|INC|LTD|CORP|CO|NO|Cos|No|Nos|Sec|Secs|Art|Arts|Mr|Mrs|Ms|Dr|St|Ave|Jr|Sr|vs?|e\.g|i\.e|etc|cf|approx|al|viz|Esq|Ph\.D|U\.S|U\.K|U\.S\.C|D\.C|N\.Y|N\.A|S\.A|B\.V|S\.p\.A|a\.m|p\.m|L\.P|L\.L\.C|P\.O|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|Ex|Exh|para|paras|pp?|Rev|Stat|Reg|Sched|Attn|Tel|Del|Cal|Mass)|\b[A-Z])$/;
const END = /[.!?]["”’)\]]{0,2}\s+(?=["“‘([]?[A-Z0-9•◦(])/g;

const MONTH =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)';
const AFTER_MONTH = new RegExp(`(?:^|[^a-z])${MONTH}$`, 'i');
const AFTER_DAY = new RegExp(`(?:^|[^a-z])${MONTH} \\d{1,2}$`, 'i');

const isWithinDate = (before: string, next: string): boolean =>
  /^\d/.test(next) &&
  ((/^\d{1,2}\D/.test(next) && AFTER_MONTH.test(before)) || (/^(?:19|20)\d\d/.test(next) && AFTER_DAY.test(before)));

/** Whether a sentence that so far reads `text`, its last character the stop, ends before `next`. */
function isEnd(text: string, next: string): boolean {
  if (!text.endsWith('.')) return true;
  const dot = text.length - 1;
  // "(1.) the order form": a label within the sentence.
  if (/\(\w{1,3}\.$/.test(text.slice(-6))) return false;
  const before = text.slice(Math.max(0, dot - 12), dot);
  if (/^[a-z]/.test(next)) return false;
  // "April. 1st 2026", "March 18. 2026": a date goes on.
  if (isWithinDate(before, next)) return false;
  // "Acme Inc. The term …": an abbreviation ends a sentence when a sentence plainly begins.
  if (ABBREVIATION.test(before))
    return (
      !/^[A-Z]{2}[A-Z ,]{6}/.test(next) &&
      /^(?:The|This|These|If|In|Upon|We|You|Any|All|Each|Either|Neither|No|For|At|To|Our|Your|As|An|It)\s/.test(next) &&
      !/\b[A-Z]$/.test(before)
    );
  // A number at the very beginning is a label.
  return dot > 24 || !/^\s?\(?\d{1,3}(?:\.\d{1,3}){0,4}$/.test(text.slice(0, dot));
}

function cutLong(text: string, range: Range): Range[] {
  const parts: Range[] = [];
  let rest = range;
  while (rest.end - rest.start > LONGEST) {
    const semicolon = text.lastIndexOf(';', rest.start + LONGEST) + 1;
    const space = text.lastIndexOf(' ', rest.start + LONGEST);
    const cut = semicolon > rest.start + 100 ? semicolon : space > rest.start ? space : rest.start + LONGEST;
    parts.push({ start: rest.start, end: cut });
    rest = { start: cut, end: rest.end };
  }
  return [...parts, rest];
}

function trimmed(text: string, { start, end }: Range): Range {
  let [first, last] = [start, end];
  while (first < last && text.charCodeAt(first) <= 32) first += 1;
  while (last > first && text.charCodeAt(last - 1) <= 32) last -= 1;
  return { start: first, end: last };
}

/** Ranges of the sentences of a paragraph, relative to its beginning. */
export function sentencesOf(text: string): readonly Range[] {
  const ranges: Range[] = [];
  let start = 0;
  for (const match of text.matchAll(END)) {
    const end = match.index + match[0].length;
    if (!isEnd(text.slice(start, match.index + 1), text.slice(end, end + 12))) continue;
    ranges.push({ start, end });
    start = end;
  }
  ranges.push({ start, end: text.length });
  return ranges
    .flatMap((range) => cutLong(text, range))
    .map((range) => trimmed(text, range))
    .filter(({ start: a, end: b }) => b > a);
}
