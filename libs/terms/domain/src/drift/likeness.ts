const EMPTY = new Set(
  'a an and any are as at be been being by for from has have if in into is it its may not of on or our shall such that the their then there these this to under upon was we will with you your'.split(
    ' ',
  ),
);

const contentWords = (text: string): ReadonlySet<string> =>
  new Set(
    (
      text
        .normalize('NFKC')
        .toLowerCase()
        .match(/[\p{L}\p{N}%]+/gu) ?? []
    ).filter((word) => !EMPTY.has(word)),
  );

/** How alike two texts are by the words that carry meaning: 0, nothing in common, to 1, the same words. */
export function likeness(a: string, b: string): number {
  const [words, others] = [contentWords(a), contentWords(b)];
  if (words.size + others.size === 0) return 1;
  let shared = 0;
  for (const word of words) if (others.has(word)) shared += 1;
  return (2 * shared) / (words.size + others.size);
}
