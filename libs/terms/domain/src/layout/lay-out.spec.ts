import type { Page } from '@recourse/documents-domain';
import { lineAt, pagesOf } from '../samples/line-at.js';
import { pagesFromText } from '../samples/pages-from-text.js';
import { layOut } from './lay-out.js';

const blocksOf = (pages: readonly Page[]) => {
  const { running, blocks } = layOut(pages);
  return blocks.map(({ start, end, kind }) => [kind, running.text.slice(start, end)]);
};
const WIDE = 'x'.repeat(20);
const FULL = `The fees for the service are due within thirty days of each invoice ${WIDE}`;

describe('the flow of lines', () => {
  it.each`
    source                                                                           | blocks                                                                            | because
    ${`${FULL}\nand bear no interest.`}                                              | ${[`${FULL} and bear no interest.`]}                                              | ${'a full line runs on'}
    ${`${FULL}\n${FULL}\n${FULL}\n\nThe term is one year.`}                          | ${[`${FULL} ${FULL} ${FULL}`, 'The term is one year.']}                           | ${'a gap separates paragraphs'}
    ${`${FULL}:\n(a) first;\n(b) second; and\n(c) third.`}                           | ${[`${FULL}:`, '(a) first;', '(b) second; and', '(c) third.']}                    | ${'items are blocks of their own'}
    ${`${FULL} in\n(b) of this Section.`}                                            | ${[`${FULL} in (b) of this Section.`]}                                            | ${'a label ends a citation'}
    ${`Fees are (a) due monthly, (b) in euro ${WIDE} and payable\n(c) by transfer.`} | ${[`Fees are (a) due monthly, (b) in euro ${WIDE} and payable (c) by transfer.`]} | ${'an enumeration within a paragraph runs on'}
    ${`${FULL} and\n---\nbear no interest.`}                                         | ${[`${FULL} and bear no interest.`]}                                              | ${'a paragraph runs over the page break'}
    ${`${FULL}.\n---\nThe term is one year.`}                                        | ${[`${FULL}.`, 'The term is one year.']}                                          | ${'a sentence ended with the page'}
  `('$because', ({ source, blocks }: { source: string; blocks: readonly string[] }) => {
    expect(blocksOf(pagesFromText(source)).map(([, text]) => text)).toEqual(blocks);
  });
});

it('reads cells of one row as a row, and wrapped cells as paragraphs of nobody else', () => {
  expect(blocksOf(pagesFromText('Model | Price\nSmall | USD 1\nLarge | USD 4'))).toEqual([
    ['row', 'Model Price'],
    ['row', 'Small USD 1'],
    ['row', 'Large USD 4'],
  ]);
});

it('reads two columns one after the other, a paragraph from the foot of one to the head of the next', () => {
  const left = [
    'The supplier provides the service and',
    'keeps it available. It may change the',
    'service only if it tells the customer',
  ];
  const right = ['at least thirty days before the change.', 'The customer pays within thirty days of', 'each invoice.'];
  const lines = [
    ...left.map((text, row) => lineAt(text, [60, 100 + row * 14])),
    ...right.map((text, row) => lineAt(text, [310, 100 + row * 14])),
  ];
  expect(blocksOf(pagesOf(lines))).toEqual([['paragraph', [...left, ...right].join(' ')]]);
});

it('begins a new paragraph with the next column where the sentence ended', () => {
  const lines = [
    lineAt('The supplier provides the service.', [60, 100]),
    lineAt('It keeps the service available.', [60, 114]),
    lineAt('The customer pays within thirty days.', [310, 100]),
  ];
  expect(blocksOf(pagesOf(lines)).map(([, text]) => text)).toEqual([
    'The supplier provides the service. It keeps the service available.',
    'The customer pays within thirty days.',
  ]);
});

it('puts labels that hang in a column of their own before their text', () => {
  const lines = [
    lineAt('(a)', [60, 100]),
    lineAt('(b)', [60, 128]),
    lineAt('the service as described in the order;', [80, 100]),
    lineAt('the support for it.', [80, 128]),
  ];
  expect(blocksOf(pagesOf(lines)).map(([, text]) => text)).toEqual([
    '(a) the service as described in the order;',
    '(b) the support for it.',
  ]);
});

it('knows for each word its page and its place', () => {
  const { running } = layOut(pagesOf([lineAt('The term is one', [60, 100])], [lineAt('year and renews.', [70, 50])]));
  const start = running.text.indexOf('one year');
  expect(running.evidence(start, start + 'one year'.length)).toEqual({
    page: 1,
    quote: 'one year',
    boxes: [
      { left: 120, top: 100, width: 15, height: 11 },
      { page: 2, left: 70, top: 50, width: 20, height: 11 },
    ],
  });
});
