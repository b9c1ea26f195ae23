import type { ClauseReader } from './claim.js';

/** A word that calls a reader: which reader, and the bit that stands for the word among that reader's words. */
interface Call {
  readonly prefix: string;
  readonly reader: number;
  readonly bit: number;
}

/** Words are looked up by their first letters; shorter ones stand for themselves. */
const KEY_LENGTH = 3;
const PERCENT = 37;

const isLetter = (code: number): boolean => code >= 97 && code <= 122;
const isWordPart = (code: number): boolean => isLetter(code) || (code >= 48 && code <= 57);

/** The first letters of a word as one number: no text is cut out for the many words that call nobody. */
function keyOf(text: string, start: number): number {
  let key = 0;
  for (let index = start; index < start + KEY_LENGTH; index += 1) {
    const code = index < text.length ? text.charCodeAt(index) : 0;
    if (!isWordPart(code) && code !== PERCENT) break;
    key = key * 128 + code;
  }
  return key;
}

/** Finds the readers that a text is for in one pass over its words, however many readers there are. */
export class WordIndex {
  private readonly calls = new Map<number, Call[]>();

  constructor(readers: readonly ClauseReader[]) {
    readers.forEach(({ words }, reader) => {
      words.forEach((prefix, index) => {
        const key = keyOf(prefix, 0);
        this.calls.set(key, [...(this.calls.get(key) ?? []), { prefix, reader, bit: 1 << (index % 31) }]);
      });
    });
  }

  /** For each reader called, the bits of the words that call it. */
  callsIn(text: string): ReadonlyMap<number, number> {
    const called = new Map<number, number>();
    const lower = text.toLowerCase();
    for (let index = 0; index < lower.length; index += 1) {
      const code = lower.charCodeAt(index);
      if (!isLetter(code) && code !== PERCENT) continue;
      this.callAt(lower, index, called);
      while (index + 1 < lower.length && isWordPart(lower.charCodeAt(index + 1))) index += 1;
    }
    return called;
  }

  private callAt(lower: string, start: number, called: Map<number, number>): void {
    const calls = this.calls.get(keyOf(lower, start));
    if (calls === undefined) return;
    for (const { prefix, reader, bit } of calls) {
      if (lower.startsWith(prefix, start)) called.set(reader, (called.get(reader) ?? 0) | bit);
    }
  }
}

/** How many bits are set: how many different words called. */
export function countBits(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}
