/** A text whose white space is folded to single spaces, and where each of its characters stood. */
export interface Folded {
  readonly text: string;
  /** Place in the original of each character; one entry more, for the end. */
  readonly origin: Int32Array;
}

const SPACE = 32;
const isSpace = (code: number): boolean =>
  code === SPACE || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x2028 || code === 0x2029 || code === 0xfeff;

/** Folds white space. Labels, quotes and predictions are compared in this form, however the lines were broken. */
export function fold(original: string): Folded {
  const origin = new Int32Array(original.length + 1);
  const parts: string[] = [];
  let length = 0;
  let at = 0;
  while (at < original.length) {
    const from = at;
    while (at < original.length && !isSpace(original.charCodeAt(at))) at += 1;
    if (at > from) {
      if (length > 0) {
        origin[length] = from - 1;
        length += 1;
      }
      parts.push(original.slice(from, at));
      for (let place = from; place < at; place += 1) origin[length + place - from] = place;
      length += at - from;
    }
    at += 1;
  }
  const text = parts.join(' ');
  origin[length] = length === 0 ? 0 : (origin[length - 1] ?? 0) + 1;
  return { text, origin: origin.subarray(0, length + 1) };
}
