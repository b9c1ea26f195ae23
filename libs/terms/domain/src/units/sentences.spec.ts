import { sentencesOf } from './sentences.js';

const sentences = (text: string) => sentencesOf(text).map(({ start, end }) => text.slice(start, end));

it.each`
  parts                                                                       | because
  ${['The term is one year.', 'It renews each year.']}                        | ${'a stop ends a sentence'}
  ${['Northwind Models, Inc. provides the service.', 'It is paid.']}          | ${'an abbreviation ends none'}
  ${['This binds Northwind Models, Inc.', 'The term is one year.']}           | ${'but may stand at the end of one'}
  ${['See Section 4.2 and No. 5 of the order.', 'Fees are due.']}             | ${'numbers have stops'}
  ${['It is governed by the laws of the U.S. Virgin Islands.', 'It ends.']}   | ${'initials have stops'}
  ${['It ends on March 18. 2027 at noon.', 'It is paid.']}                    | ${'a date may have stops'}
  ${['It began on April. 1st 2026.', 'It is paid.']}                          | ${'a month may have one'}
  ${['He said “it is over.”', 'It was.']}                                     | ${'the mark may follow the stop'}
  ${['Is it paid?', 'It is!', 'Good.']}                                       | ${'other marks end sentences too'}
  ${['e.g. a fee; i.e. the fee of the order, etc. as agreed.', 'It is due.']} | ${'small words with stops'}
`('$because: $parts', ({ parts }: { parts: readonly string[] }) => {
  expect(sentences(parts.join(' '))).toEqual(parts);
});

it('cuts endless sentences at a semicolon', () => {
  const part = `${'the supplier shall do this and that '.repeat(50)};`;
  const cut = sentences(`${part} ${part} ${part}`);
  expect(cut.length).toBeGreaterThan(1);
  expect(Math.max(...cut.map((one) => one.length))).toBeLessThanOrEqual(3_000);
  expect(cut[0]?.endsWith(';')).toBe(true);
});
