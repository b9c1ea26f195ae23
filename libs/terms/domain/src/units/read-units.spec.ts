import { layOut } from '../layout/lay-out.js';
import { PlainLanguage } from '../parties/plain-language.js';
import { pagesFromText } from '../samples/pages-from-text.js';
import { readUnits } from './read-units.js';
import { citationOf } from './section.js';

const unitsOf = (source: string) => readUnits(layOut(pagesFromText(source)), new PlainLanguage(new Map()));
const sectionOf = (source: string, words: string): string | null => {
  const unit = unitsOf(source).find(({ text, kind }) => kind !== 'heading' && text.includes(words));
  return unit === undefined ? 'no such unit' : citationOf(unit.section);
};

const NESTED = `# 1. Services
1.1 Scope. The services are described in the order.
1.2 Limits. The supplier may limit the use of the services where
  (a) the use endangers others;
  (b) the customer has not paid, that is:
    (i) an invoice is overdue; or
    (ii) a deposit is missing;
  (c) a law demands it.
1.3 Support. Support is given by telephone.
# 2. Fees
2.1 The fees are stated in the order.
  (a) They are net of tax.
# Annex A
1. The annex counts anew.
`;

it.each`
  words                    | section                | because
  ${'described'}           | ${'1.1 Scope'}         | ${'a number below its article'}
  ${'endangers'}           | ${'1.2(a) Limits'}     | ${'a letter below its number'}
  ${'has not paid'}        | ${'1.2(b) Limits'}     | ${'the next letter'}
  ${'is overdue'}          | ${'1.2(b)(i) Limits'}  | ${'a Roman numeral below its letter'}
  ${'deposit'}             | ${'1.2(b)(ii) Limits'} | ${'the next numeral'}
  ${'a law demands'}       | ${'1.2(c) Limits'}     | ${'back to the letters'}
  ${'by telephone'}        | ${'1.3 Support'}       | ${'back to the numbers'}
  ${'stated in the order'} | ${'2.1 Fees'}          | ${'the next article, whose heading stands for its numbers'}
  ${'net of tax'}          | ${'2.1(a) Fees'}       | ${'letters begin anew'}
  ${'counts anew'}         | ${'1 Annex A'}         | ${'an annex counts by itself'}
`('"$words" stands in $section: $because', ({ words, section }) => {
  expect(sectionOf(NESTED, words)).toBe(section);
});

it('follows letters past (h) into (i) and (j), and Roman numerals through (v)', () => {
  const letters = ['g', 'h', 'i', 'j'].map((label) => `(${label}) item ${label} of the list;`).join('\n');
  const source = `# 3. List\n3.1 The supplier shall keep to all of these duties, each of them at its own cost and risk:\n${letters}\n`;
  expect(['g', 'h', 'i', 'j'].map((label) => sectionOf(source, `item ${label} `))).toEqual(
    ['g', 'h', 'i', 'j'].map((label) => `3.1(${label}) List`),
  );
});

it('takes (i) after an item that introduces a list for its first numeral', () => {
  const source = `# 3. List
3.1 The supplier shall:
  (h) tell the customer at once of:
    (i) a breach;
    (ii) a loss;`;
  expect(['a breach', 'a loss'].map((words) => sectionOf(source, words))).toEqual([
    '3.1(h)(i) List',
    '3.1(h)(ii) List',
  ]);
});

it('reads an item with the words that introduce its list', () => {
  const item = unitsOf(NESTED).find(({ text }) => text.includes('is overdue'));
  expect(item?.leadIn?.text).toContain('has not paid');
});

it('lists the items with their introduction', () => {
  const source =
    'The supplier may suspend the service if:\n(a) a fee is overdue;\n(b) a law demands it.\n\nThe term is one year.';
  const lead = unitsOf(source).find(({ items }) => items.length > 0);
  expect(lead?.items.map(({ text }) => text)).toEqual(['a fee is overdue;', 'a law demands it.']);
});
