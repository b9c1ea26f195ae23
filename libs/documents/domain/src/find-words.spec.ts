import { findWords } from './find-words.js';

it.each`
  lines                                 | words                | pieces                  | because
  ${['The Term renews. A term ends.']}  | ${'term'}            | ${['0:4-8', '0:19-23']} | ${'capitals do not matter'}
  ${['it renews for', 'twelve months']} | ${'for twelve'}      | ${['0:10-14 1:0-6']}    | ${'a phrase goes on in the next line'}
  ${['a non-ex-', 'clusive right']}     | ${'non-exclusive'}   | ${['0:2-8 1:0-7']}      | ${'a line may break a word'}
  ${['nonexclusive']}                   | ${'non-exclusive'}   | ${['0:0-12']}           | ${'the hyphen may be missing'}
  ${['Customer’s data']}                | ${"customer's"}      | ${['0:0-10']}           | ${'quotation marks have two forms'}
  ${['aaaa']}                           | ${'aa'}              | ${['0:0-2', '0:2-4']}   | ${'places do not overlap'}
  ${['İstanbul']}                       | ${'stanbul'}         | ${['0:1-8']}            | ${'a letter that grows in small keeps its place'}
  ${['twelve   months']}                | ${' twelve months '} | ${['0:0-15']}           | ${'spaces count as one'}
  ${['a.*b']}                           | ${'.*'}              | ${['0:1-3']}            | ${'it is words and no pattern'}
  ${['anything']}                       | ${' - '}             | ${[]}                   | ${'no word is asked for'}
`('finds $words in $lines: $because', ({ lines, words, pieces }) => {
  const found = findWords(lines as string[], words as string);
  const shown = found.map((place) => place.map(({ line, from, to }) => `${line}:${from}-${to}`).join(' '));
  expect(shown).toEqual(pieces);
});
