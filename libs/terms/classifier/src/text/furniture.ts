import type { Folded } from './folded.js';
import type { Span } from './units.js';

/** A page's number, with or without words and dashes around it. */
const PAGE_NUMBER =
  /^[\s–—*•.-]{0,80}(?:page\s{0,3})?-?\s{0,3}(?:[a-z]-)?(?:\d{1,3}|[ivx]{1,5})\s{0,3}[-–.]?(?:\s{0,3}of\s{0,3}\d{1,3})?[\s–—*-]{0,80}$/i;
const RULE = /^[\s=_*-]{5,}$/;
/** A line that stands so often, but for its digits, is the head or foot of pages. */
const OFTEN = 3;
const SHORTEST = 4;
const LONGEST = 140;

interface Line {
  readonly start: number;
  readonly text: string;
}

function linesOf(original: string): readonly Line[] {
  let start = 0;
  return original.split('\n').map((text) => {
    const line = { start, text };
    start += text.length + 1;
    return line;
  });
}

/** A line as heads and feet are compared: small letters, any digits. */
const patternOf = (line: string): string => {
  const plain = line.trim();
  return plain.length < SHORTEST || plain.length >= LONGEST ? '' : plain.toLowerCase().replace(/\d+/g, '#');
};

function isFurniture(line: string, times: number): boolean {
  if (line.trim() === '') return false;
  return times >= OFTEN || (line.length < 2 * LONGEST && (PAGE_NUMBER.test(line) || RULE.test(line)));
}

/** Range of the folded text that a range of the original became; null where nothing is left of it. */
function foldedSpan({ origin }: Folded, start: number, end: number): Span | null {
  const placeOf = (original: number): number => {
    let low = 0;
    let high = origin.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((origin[middle] ?? 0) < original) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const span = { start: placeOf(start), end: placeOf(end) };
  return span.end > span.start ? span : null;
}

/**
 * Page numbers, heads and feet of pages and ruled lines, where a text still has them: a sentence that runs over them is
 * cut there, and they belong to none.
 */
export function furnitureOf(folded: Folded, original: string): readonly Span[] {
  const lines = linesOf(original);
  const patterns = lines.map(({ text }) => patternOf(text));
  const times = new Map<string, number>();
  for (const pattern of patterns) if (pattern !== '') times.set(pattern, (times.get(pattern) ?? 0) + 1);
  return lines.flatMap(({ start, text }, index) => {
    if (!isFurniture(text, times.get(patterns[index] ?? '') ?? 0)) return [];
    const leading = text.length - text.trimStart().length;
    return foldedSpan(folded, start + leading, start + text.trimEnd().length) ?? [];
  });
}
