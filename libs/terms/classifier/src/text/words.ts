/** Words of a text as numbers: its hash, and that of its first letters, which inflected forms share. */
export interface Words {
  readonly whole: readonly number[];
  readonly stem: readonly number[];
}

const FNV_START = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
/** Letters that make a stem. */
const STEM = 5;

/** FNV-1a of a string, 32 bits. */
export function hashOf(text: string): number {
  let hash = FNV_START;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), FNV_PRIME);
  return hash | 0;
}

const YEAR = hashOf('#year');
const BIG = hashOf('#big');
const NUMBER = hashOf('#number');

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
/** Letters, and the signs that carry a meaning of their own: a dollar, a per cent, a blank to fill in. */
const isWord = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 36 || code === 37 || code === 95;
const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019;
const lower = (code: number): number => (code >= 65 && code <= 90 ? code + 32 : code);

/** End of the number that begins at `at`: digits with commas, and decimals. */
function endOfNumber(text: string, at: number, end: number): number {
  let last = at + 1;
  while (last < end) {
    const code = text.charCodeAt(last);
    const isInner = (code === 44 || code === 46) && isDigit(text.charCodeAt(last + 1));
    if (!isDigit(code) && !isInner) break;
    last += 1;
  }
  return last;
}

/** Amounts differ from contract to contract: only their kind is kept. */
function kindOfNumber(text: string, start: number, end: number): number {
  const length = end - start;
  const isYear = length === 4 && (text.startsWith('19', start) || text.startsWith('20', start));
  return isYear ? YEAR : length > 3 ? BIG : NUMBER;
}

/** Words of `[start, end)`, small letters, numbers by kind. The same for a text from a PDF and from a text file. */
export function wordsOf(text: string, start = 0, end = text.length): Words {
  const whole: number[] = [];
  const stem: number[] = [];
  let at = start;
  while (at < end) {
    const code = text.charCodeAt(at);
    if (isDigit(code)) {
      const last = endOfNumber(text, at, end);
      const kind = kindOfNumber(text, at, last);
      whole.push(kind);
      stem.push(kind);
      at = last;
    } else if (isWord(code)) at = readWord(text, at, { end, whole, stem });
    else at += 1;
  }
  return { whole, stem };
}

interface Reading {
  readonly end: number;
  readonly whole: number[];
  readonly stem: number[];
}

function readWord(text: string, from: number, { end, whole, stem }: Reading): number {
  let hash = FNV_START;
  let short = 0;
  let at = from;
  for (; at < end; at += 1) {
    const code = text.charCodeAt(at);
    const inner = isApostrophe(code) && at + 1 < end && isWord(text.charCodeAt(at + 1));
    if (!isWord(code) && !inner) break;
    hash = Math.imul(hash ^ (inner ? 39 : lower(code)), FNV_PRIME);
    if (at - from === STEM - 1) short = hash;
  }
  whole.push(hash | 0);
  stem.push((at - from < STEM ? hash : short) | 0);
  return at;
}
