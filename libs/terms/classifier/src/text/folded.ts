/** A text whose white space is folded to single spaces, and where each of its characters stood. */
export interface Folded {
  readonly text: string;
  /** Place in the original of each character; one entry more, for the end. */
  readonly origin: Int32Array;
}

const SPACE = 32;
const isSpace = (code: number): boolean =>
  code === SPACE || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x2028 || code === 0x2029 || code === 0xfeff;

/** White space that is not one plain space already; the same characters as `isSpace` knows. */
const TO_FOLD = /[ \t-\r\u00a0\u2028\u2029\ufeff]{2,}|[\t-\r\u00a0\u2028\u2029\ufeff]/g;

/** Place in the original of each character of its folded text; a space stands for the last one of its run. */
function originsIn(original: string, text: string): Int32Array {
  const origin = new Int32Array(text.length + 1);
  let at = 0;
  while (at < original.length && isSpace(original.charCodeAt(at))) at += 1;
  for (let place = 0; place < text.length; place += 1) {
    if (text.charCodeAt(place) === SPACE) while (isSpace(original.charCodeAt(at + 1))) at += 1;
    origin[place] = at;
    at += 1;
  }
  origin[text.length] = text.length === 0 ? 0 : (origin[text.length - 1] ?? 0) + 1;
  return origin;
}

/** Folds white space. Labels, quotes and predictions are compared in this form, however the lines were broken. */
export function fold(original: string): Folded {
  const spaced = original.replace(TO_FOLD, ' ');
  const text = spaced.slice(spaced.startsWith(' ') ? 1 : 0, spaced.endsWith(' ') ? -1 : undefined);
  return { text, origin: originsIn(original, text) };
}
