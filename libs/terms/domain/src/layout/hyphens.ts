/** Beginnings that keep their hyphen: "non-exclusive" is not "nonexclusive". */
const KEPT =
  /(?:^|[^A-Za-z])(?:non|self|co|re|pre|post|sub|anti|multi|cross|inter|intra|ex|semi|quasi|pro|mid|well|third|first|second|long|short|high|low|full|part|year|month|day|week|on|off|in|up|opt|then|so|pay|per|end|all|real|good|best|fair|tax|cost|key|due|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|one|royalty|sub|mutually|arms?|licen[sc]ee?|know|read|web|data|time|user|open|sole|joint)-$/i;

/** Small words in the middle of a compound: "year-over-year", "pay-as-you-go". */
const AMID = /[A-Za-z]-(?:a|an|and|as|at|by|for|from|in|into|is|it|of|on|or|out|over|the|to|up|with|you)-$/i;

/** A word broken at the end of a line joins the next line without a hyphen when both parts are of one case. */
const BROKEN_SMALL = /[A-Za-z][a-z]{1,30}-$/;
const BROKEN_CAPITAL = /(?:^|[^A-Za-z])[A-Z]{2,30}-$/;

/** The spellings that stand within the lines of a document, in small letters. */
export interface Spellings {
  has(word: string): boolean;
}

/** Two lines, one after the other. */
interface Lines {
  readonly line: string;
  readonly next: string;
}

const LAST_PART = /[A-Za-z]{1,30}(?:-[A-Za-z]{1,30}){0,3}-$/;
const FIRST_PART = /^[A-Za-z]{1,30}/;

/** The two spellings that a word broken over two lines may have, in small letters; null where no word was broken. */
export function spellingsOf({ line, next }: Lines): { readonly whole: string; readonly compound: string } | null {
  const last = line.endsWith('-') ? LAST_PART.exec(line.slice(-80))?.[0] : undefined;
  const first = FIRST_PART.exec(next)?.[0];
  if (last === undefined || first === undefined) return null;
  return { whole: (last.slice(0, -1) + first).toLowerCase(), compound: (last + first).toLowerCase() };
}

const isBroken = ({ line, next }: Lines): boolean => {
  const last = line.slice(-40);
  if (KEPT.test(last) || AMID.test(last)) return false;
  return (/^[a-z]/.test(next) && BROKEN_SMALL.test(last)) || (/^[A-Z]{2}/.test(next) && BROKEN_CAPITAL.test(last));
};

/**
 * How many characters of a line to keep before the next line, and what joins the two: a broken word loses its hyphen,
 * a compound keeps it, and other lines are joined by a space. The document's own spelling elsewhere decides.
 */
export function seamOf(lines: Lines, document: Spellings): { readonly keep: number; readonly joint: '' | ' ' } {
  const { line, next } = lines;
  if (!line.endsWith('-') || line.length < 3) return { keep: line.length, joint: ' ' };
  // An address keeps what it has: "legal-" before "notices@acme.example".
  if (/^\S{0,60}[@/]/.test(next)) return { keep: line.length, joint: '' };
  const spelled = spellingsOf(lines);
  const isCompound = spelled !== null && document.has(spelled.compound);
  const isWhole = spelled !== null && !isCompound && document.has(spelled.whole);
  if (isWhole) return { keep: line.length - 1, joint: '' };
  // "Pre- and post-paid", and a dash.
  if (/^(?:and|or)\b/.test(next) || /\s-$/.test(line)) return { keep: line.length, joint: ' ' };
  return { keep: isCompound || !isBroken(lines) ? line.length : line.length - 1, joint: '' };
}
