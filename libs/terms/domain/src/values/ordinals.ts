const TO_TWENTIETH =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );

/** "first" to "thirty-first", as days of a month are counted; in plain form, where "twenty-first" is "20-first". */
const ORDINALS: readonly string[] = [
  ...TO_TWENTIETH,
  ...TO_TWENTIETH.slice(0, 9).map((word) => `20-${word}`),
  'thirtieth',
  '30-first',
];

/** An ordinal in words, as one group of a pattern; the longest first, so that "20-first" is not read as "first". */
export const ORDINAL_WORD = `(${[...ORDINALS].sort((a, b) => b.length - a.length).join('|')})`;

/** Value of an ordinal in words: "third" is 3. Expects only what `ORDINAL_WORD` matches. */
export const valueOfOrdinal = (word: string): number => ORDINALS.indexOf(word) + 1;
