import type { ClauseReader } from './claim.js';

/** A word that calls a reader: which reader, and the bit that stands for the word among that reader's words. */
interface Call {
  readonly prefix: string;
  readonly reader: number;
  readonly bit: number;
}

const WORD = /[a-z][a-z0-9]*|%/g;
/** Words are looked up by their first letters; shorter ones stand under themselves. */
const KEY_LENGTH = 3;

/** Finds the readers that a text is for in one pass over its words, however many readers there are. */
export class WordIndex {
  private readonly calls = new Map<string, Call[]>();

  constructor(readers: readonly ClauseReader[]) {
    readers.forEach(({ words }, reader) => {
      words.forEach((prefix, index) => {
        const key = prefix.slice(0, KEY_LENGTH);
        this.calls.set(key, [...(this.calls.get(key) ?? []), { prefix, reader, bit: 1 << (index % 31) }]);
      });
    });
  }

  /** For each reader called, the bits of the words that call it. */
  callsIn(text: string): ReadonlyMap<number, number> {
    const called = new Map<number, number>();
    for (const [word] of text.toLowerCase().matchAll(WORD)) {
      const calls = this.calls.get(word.slice(0, KEY_LENGTH));
      if (calls === undefined) continue;
      for (const { prefix, reader, bit } of calls) {
        if (word.startsWith(prefix)) called.set(reader, (called.get(reader) ?? 0) | bit);
      }
    }
    return called;
  }
}

/** How many bits are set: how many different words called. */
export function countBits(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}
