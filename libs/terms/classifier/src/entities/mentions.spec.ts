import { cut } from '../clauses/scored-text.js';
import { fold } from '../text/folded.js';
import { comparedWords, distinct } from './distinct.js';
import { mentionsOf } from './judged.js';
import type { MentionList } from './mention.js';

const TEXT = `EXHIBIT 10.1
MASTER SUPPLY AGREEMENT
This Master Supply Agreement is made as of this 3rd day of May, 2021 by and between Brightwater Compute, Inc., a
Delaware corporation (the "Supplier"), and Ölmühle Nord GmbH ("Customer"). Brightwater. The parties agree.
This Agreement takes effect on the date of the last signature and remains in force.
Signed on June 1, 2021.`;

const listed = (list: MentionList): string[] =>
  mentionsOf(cut(TEXT))
    .filter((mention) => mention.list === list)
    .map(({ text }) => text);

it('takes names with their suffix, and the words they are called by', () => {
  expect(listed('names')).toEqual(
    expect.arrayContaining(['Brightwater Compute, Inc.', 'Ölmühle Nord GmbH', 'Supplier', 'Customer']),
  );
});

it('does not run a name over the end of its sentence', () => {
  expect(listed('names').filter((name) => /Brightwater\. The/.test(name))).toEqual([]);
});

it('takes dates in words, and sentences that stand for one', () => {
  expect(listed('dates')).toEqual(
    expect.arrayContaining(
      [
        'this 3rd day of May, 2021',
        'June 1, 2021.',
        'This Agreement takes effect on the date of the last signature and remains in force.',
      ].map((date) => (date.startsWith('June') ? 'June 1, 2021' : date)),
    ),
  );
});

it('takes titles from lines and from phrases', () => {
  expect(listed('titles')).toEqual(expect.arrayContaining(['MASTER SUPPLY AGREEMENT']));
});

it('knows where each mention stands', () => {
  const { text } = fold(TEXT);
  for (const mention of mentionsOf(cut(TEXT))) expect(text.slice(mention.start, mention.end)).toBe(mention.text);
});

it('keeps the likeliest of those that say the same', () => {
  const judged = [
    { name: 'Acme', odds: 1 },
    { name: 'ACME, INC.', odds: 2 },
    { name: 'Supplier', odds: -1 },
  ].map((one) => ({ ...one, words: comparedWords(one.name) }));
  expect(distinct(judged).map(({ name }) => name)).toEqual(['ACME, INC.', 'Supplier']);
});
