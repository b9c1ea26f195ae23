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

/** Whether a code point is white space: every Unicode space, tabs and line ends. */
export function isSpace(code: number): boolean {
  if (code === 0x20) return true;
  if (code > 0x20 && code < 0xa0) return false;
  if (code >= 0x09 && code <= 0x0d) return true;
  if (code === 0xa0 || code === 0x1680 || code === 0x3000) return true;
  return (code >= 0x2000 && code <= 0x200a) || code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x205f;
}

const isInvisible = (code: number): boolean =>
  code < 0x20 ||
  (code >= 0x7f && code <= 0x9f) ||
  (code >= 0x200b && code <= 0x200f) ||
  (code >= 0x202a && code <= 0x202e) ||
  (code >= 0x2060 && code <= 0x206f) ||
  (code >= 0xd800 && code <= 0xdfff) ||
  code === 0xfeff ||
  code === 0xffff ||
  code > 0x10ffff;

/** How a code point is written in a line of text; nothing for controls and marks that nobody sees. */
export function spelling(code: number): string {
  if (code > 0x20 && code < 0x7f) return ASCII[code] ?? '';
  const rewritten = REWRITTEN.get(code);
  if (rewritten !== undefined) return rewritten;
  return isInvisible(code) ? '' : String.fromCodePoint(code);
}

const ASCII = Array.from({ length: 0x7f }, (_, code) => String.fromCharCode(code));

/** Rewrites a text of another engine by the same rules; white space becomes single spaces. */
export function respell(text: string): string {
  let result = '';
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0;
    result += isSpace(code) ? ' ' : spelling(code);
  }
  return result.replace(/ {2,}/g, ' ').trim();
}
