import { readTerms } from '../../read-terms.js';
import { pagesFromText } from '../../samples/pages-from-text.js';

const readingOf = (words: string) =>
  readTerms(
    pagesFromText(`This agreement is made between Northwind Models, Inc. ("Supplier") and Alder GmbH ("Customer").

# 1. Definitions
${words}
`),
  );

it.each`
  words                                                                                                                                                         | key                          | value                                                           | quote                                            | because
  ${'1.1 "Subsequent Term" means twelve (12) months.\n1.2 This agreement renews automatically for successive Subsequent Terms.'}                                | ${'renewal_term'}            | ${'P12M'}                                                       | ${'"Subsequent Term" means twelve (12) months.'} | ${'the sentence names a defined term'}
  ${'1.1 "Notice Period" means ninety (90) days.\n1.2 The term renews unless either party gives notice at least the Notice Period before the end of the term.'} | ${'non_renewal_notice'}      | ${{ duration: 'P90D', anchor: 'end of the then-current term' }} | ${'"Notice Period" means ninety (90) days.'}     | ${'the sentence names a defined term'}
  ${'1.1 The lead time is sixty (60) days.\n1.2 Either party may terminate this agreement for convenience by giving the notice set out in Section 1.1.'}        | ${'termination_convenience'} | ${'P60D'}                                                       | ${'The lead time is sixty (60) days.'}           | ${'the sentence points to a section'}
`('$key is $value: $because', ({ words, key, value, quote }) => {
  const [found] = readingOf(words as string).terms.filter((term) => term.key === key);
  expect(found).toMatchObject({ value, evidence: { quote }, section: expect.stringContaining('1.1') as string });
  expect(found?.derivation).toContain('1.2');
});

it.each`
  words                                                                                                                                                                       | because
  ${'1.1 The lead time is sixty (60) days, in Berlin ninety (90) days.\n1.2 Either party may terminate this agreement for convenience by the notice set out in Section 1.1.'} | ${'the section states two figures'}
  ${'1.2 Either party may terminate this agreement for convenience by the notice set out in Section 14.9.'}                                                                   | ${'there is no such section'}
  ${'1.1 "Rest Period" means sixty (60) days.\n1.2 Either party may terminate this agreement for cause after a pause.'}                                                       | ${'nothing names the term'}
`('invents no notice where $because', ({ words }: { words: string }) => {
  const found = readingOf(words).terms.filter(({ key }) => key === 'termination_convenience');
  expect(found.filter(({ value }) => value !== null)).toEqual([]);
});

it('keeps what a sentence states itself', () => {
  const words =
    '1.1 "Subsequent Term" means twelve (12) months.\n1.2 It renews automatically for successive terms of two years, each a Subsequent Term.';
  expect(readingOf(words).terms.filter(({ key }) => key === 'renewal_term')).toMatchObject([{ value: 'P2Y' }]);
});
