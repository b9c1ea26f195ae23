import type { Range } from '../layout/block.js';

/** Where a thought within a sentence begins: after punctuation, or after the word that introduces a claim. */
const OPENS =
  /(?:\((?:[a-z]|[ivx]{1,4}|\d)\)|[;:.]|, |\b(?:alleging|alleges|asserting|claiming|claims?|suits?|actions?|demands?|extent)(?: that)?\b) ?/g;
const CLOSES = /[;:.,()]/;

/** How far a phrase reaches beyond the words it is about. */
const REACH = { before: 160, after: 80 };

/** The words around a place of a sentence in plain form, from where their thought begins to the next punctuation. */
export function phraseAround(plain: string, { start, end }: Range): string {
  const from = Math.max(0, start - REACH.before);
  const before = plain.slice(from, start);
  const opening = [...before.matchAll(OPENS)].at(-1);
  const cut = opening === undefined ? before.indexOf(' ') + 1 : opening.index + opening[0].length;
  const isWhole = opening === undefined && from === 0;
  const after = plain.slice(end, end + REACH.after);
  const closing = after.search(CLOSES);
  const last = closing < 0 ? Math.max(0, after.length < REACH.after ? after.length : after.lastIndexOf(' ')) : closing;
  return plain.slice(from + (isWhole ? 0 : cut), end + last).trim();
}

const MOST_WORDS = 300;

/** The beginning of a longer text, cut after a whole word; an ellipsis shows that there is more. */
export function firstWords(text: string): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  if (flat.length <= MOST_WORDS) return flat;
  return `${flat.slice(0, flat.lastIndexOf(' ', MOST_WORDS))} …`;
}
