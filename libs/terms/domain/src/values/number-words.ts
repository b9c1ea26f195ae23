const ONES = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const SCALES: ReadonlyMap<string, number> = new Map([
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
]);

const SMALL: ReadonlyMap<string, number> = new Map([
  ...ONES.map((word, value): [string, number] => [word, value]),
  ...TENS.map((word, index): [string, number] => [word, 20 + 10 * index]),
  ['fourty', 40],
]);

const WORD = [...SMALL.keys()].sort((a, b) => b.length - a.length).join('|');

/** Number words in a row, as in "one hundred and eighty", or a single one. */
export const NUMBER_WORDS = `(?:${WORD})(?:(?:[- ]|[- ]and[- ])(?:${WORD}|hundred|thousand|million|billion))*`;

const DIGIT = `(?:${ONES.slice(0, 10).join('|')})`;
/** A decimal in words: "ninety-nine point nine five". */
export const DECIMAL_WORDS = `${NUMBER_WORDS} point ${DIGIT}(?:[ -]${DIGIT}){0,5}`;

/** Value of a decimal in words: "ninety-nine point nine five" is "99.95". Expects only what `DECIMAL_WORDS` matches. */
export function decimalOfWords(words: string): string {
  const [whole = '', digits = ''] = words.toLowerCase().split(' point ');
  return `${valueOfWords(whole)}.${digits.split(/[ -]/).map(valueOfWords).join('')}`;
}

/** Value of number words: "one hundred and eighty" is 180. Expects only words that `NUMBER_WORDS` matches. */
export function valueOfWords(words: string): number {
  let total = 0;
  let group = 0;
  for (const word of words.toLowerCase().split(/[- ]+/)) {
    const scale = SCALES.get(word);
    if (word === 'hundred') group = Math.max(1, group) * 100;
    else if (scale === undefined) group += SMALL.get(word) ?? 0;
    else {
      total += Math.max(1, group) * scale;
      group = 0;
    }
  }
  return total + group;
}
