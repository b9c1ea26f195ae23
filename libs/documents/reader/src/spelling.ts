/** Characters written otherwise than the engine gives them. */
const REWRITTEN = new Map<number, string>([
  // The engine marks a hyphen at a line's end with STX, its text interface with U+FFFE.
  [0x02, '-'],
  [0xfffe, '-'],
  // A soft hyphen inside a PDF is one that was printed.
  [0xad, '-'],
  [0x2010, '-'],
  [0x2011, '-'],
  [0xfb00, 'ff'],
  [0xfb01, 'fi'],
  [0xfb02, 'fl'],
  [0xfb03, 'ffi'],
  [0xfb04, 'ffl'],
  [0xfb05, 'st'],
  [0xfb06, 'st'],
  // Bullets of the Symbol and Wingdings fonts lie in the private area.
  [0xf0b7, '•'],
  [0xf0a7, '▪'],
]);

const SPACES = new Set([
  ...[0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x20, 0xa0, 0x1680, 0x2000, 0x2001, 0x2002, 0x2003, 0x2004, 0x2005, 0x2006, 0x2007],
  ...[0x2008, 0x2009, 0x200a, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000],
]);

/** Controls, marks of direction and joining, halves of surrogate pairs, and what is no character. */
const INVISIBLE: readonly (readonly [from: number, to: number])[] = [
  [0x00, 0x1f],
  [0x7f, 0x9f],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x206f],
  [0xd800, 0xdfff],
  [0xfeff, 0xfeff],
  [0xffff, 0xffff],
  [0x110000, 0xffffffff],
];

/** Whether a code point is white space: every Unicode space, tabs and line ends. */
export const isSpace = (code: number): boolean => code === 0x20 || ((code < 0x20 || code > 0x7e) && SPACES.has(code));

const isInvisible = (code: number): boolean => INVISIBLE.some(([from, to]) => code >= from && code <= to);

/** Whether a code point is a letter, digit or sign of ASCII: written as itself. */
export const isPlain = (code: number): boolean => code > 0x20 && code < 0x7f;

/** Whether a code point is a control or mark that nobody sees. */
export const isUnseen = (code: number): boolean => !isPlain(code) && spelling(code) === '';

/** How a code point is written in a line of text; nothing for controls and marks that nobody sees. */
export function spelling(code: number): string {
  if (isPlain(code)) return String.fromCharCode(code);
  const rewritten = REWRITTEN.get(code);
  if (rewritten !== undefined) return rewritten;
  return isInvisible(code) ? '' : String.fromCodePoint(code);
}

/** Rewrites a text of another engine by the same rules; white space becomes single spaces. */
export function respell(text: string): string {
  let result = '';
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0;
    result += isSpace(code) ? ' ' : spelling(code);
  }
  return result.replace(/ {2,}/g, ' ').trim();
}
