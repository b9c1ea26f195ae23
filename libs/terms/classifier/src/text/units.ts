/** A range of a folded text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A longer unit is cut at a space: the work on one stays bounded. */
const LONGEST = 2_500;

const ABBREVIATION =
  /(?:\b(?:Inc|Corp|Ltd|Co|No|Nos|Mr|Mrs|Ms|Dr|St|Sec|Art|Sect|vs|v|U\.S|U\.K|e\.g|i\.e|etc|al|approx|Jr|Sr|L\.P|N\.A|S\.A|B\.V|N\.V|P\.O|Ste|Fig|Dept|Ave|Blvd|cf|Exh|Ex|Cal|Del|[A-Z])|\.[A-Za-z])\.$/;
/** A number or letter that is all there is before its dot labels what follows. */
const LABEL = /^\s?\(?(?:\d{1,3}|[ivxIVX]{1,4}|[a-z])(?:\.\d{1,3}){0,4}\.$/;
const OPENS_SENTENCE = /^[A-Z0-9("“[‘'§•]/;
/** A sentence of a list begins with the item's letter. */
const ITEM = /^\(?(?:[a-z]{1,4}|\d{1,2})\) /;
const CLOSES = '"”’)\']';

function push(units: Span[], text: string, span: Span): void {
  let { start, end } = span;
  while (start < end && text.charCodeAt(start) === 32) start += 1;
  while (end > start && text.charCodeAt(end - 1) === 32) end -= 1;
  while (end - start > LONGEST) {
    const space = text.lastIndexOf(' ', start + LONGEST);
    const cut = space > start ? space : start + LONGEST;
    units.push({ start, end: cut });
    start = cut === space ? cut + 1 : cut;
  }
  if (end > start) units.push({ start, end });
}

/** Where the sentence that may end at the stop `at` ends; null where it goes on. */
function endOf(text: string, start: number, at: number): number | null {
  let end = at + 1;
  while (end < text.length && CLOSES.includes(text.charAt(end))) end += 1;
  if (text.charAt(end) !== ' ') return null;
  if (!OPENS_SENTENCE.test(text.charAt(end + 1)) && !ITEM.test(text.slice(end + 1, end + 8))) return null;
  if (text.charAt(at) !== '.') return end;
  if (ABBREVIATION.test(text.slice(Math.max(start, at - 8), at + 1))) return null;
  return at - start < 16 && LABEL.test(text.slice(start, at + 1)) ? null : end;
}

const isSemicolon = (code: number): boolean => code === 59;
const isStop = (code: number): boolean => code === 46 || code === 63 || code === 33;

/** Where the next semicolon or stop is; `to` if there is none before. */
function nextMark(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && !isSemicolon(text.charCodeAt(at)) && !isStop(text.charCodeAt(at))) at += 1;
  return at;
}

function cutInto(units: Span[], text: string, { start: from, end: to }: Span): void {
  let start = from;
  for (let at = nextMark(text, from, to); at < to; at = nextMark(text, at + 1, to)) {
    const end = isSemicolon(text.charCodeAt(at)) ? at + 1 : endOf(text, start, at);
    if (end === null || end >= to) continue;
    push(units, text, { start, end });
    start = end;
  }
  push(units, text, { start, end: to });
}

/**
 * Sentence-like units of a folded text, in order; a semicolon ends one as well, since lists of duties are set so.
 * `without` are ranges that belong to no sentence, in order.
 */
export function unitsOf(text: string, without: readonly Span[] = []): readonly Span[] {
  const units: Span[] = [];
  let start = 0;
  for (const { start: from, end: to } of without) {
    cutInto(units, text, { start, end: from });
    start = to;
  }
  cutInto(units, text, { start, end: text.length });
  return units;
}
