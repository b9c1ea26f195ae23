import { pagesFromText } from '../samples/pages-from-text.js';
import { readTerms } from '../read-terms.js';

const AGREEMENT = `# Master Services Agreement
This agreement is made between Northwind Models, Inc. ("Supplier") and Alder GmbH (the "Customer").

# 1. Definitions
1.1 "Initial Term" means the period of thirty-six months from the Effective Date.
1.2 "Affiliate" or "Group Company" means a company under common control.
1.3 "Renewal Term" has the meaning given in Section 3.2.
1.4 "Gateway" has the meaning given in Section 14.9.
1.5 "Data Exporter" has the meaning given in the Data Processing Addendum.

# 2. Services
2.1 The Supplier provides the services of Exhibit B (together, the "Services").
(a) The supplier keeps to Sections 3.1(a) and (b), and to Sections 3.1 through 3.2.
(b) The limits of this Section hold as stated in the first paragraph of Section 3.
2.2 Section 14.9 and Exhibit F do not stand here, nor does Section 4 of the Data Processing Addendum.
2.3 The rights of 17 U.S.C. § 512(c) and of Article 28 GDPR are kept.

# 3. Term
3.1 The term begins at once, in these cases:
  (a) the order says so;
  (b) the law says so.
3.2 It renews for a year (each such year, a "Renewal Term"), see Section 2 of Exhibit B.

---
# Exhibit B
# 1. Models
1.1 The models are listed here.
# 2. Regions
2.1 The regions are listed here, see Section 1.1.
`;

const { definedTerms, references } = readTerms(pagesFromText(AGREEMENT));

it.each`
  term               | how               | target  | unresolved           | because
  ${'Supplier'}      | ${'inline'}       | ${null} | ${null}              | ${'in brackets after what it names'}
  ${'Customer'}      | ${'inline'}       | ${null} | ${null}              | ${'with its article'}
  ${'Initial Term'}  | ${'stated'}       | ${null} | ${null}              | ${'by a sentence'}
  ${'Affiliate'}     | ${'stated'}       | ${null} | ${null}              | ${'two terms share one meaning'}
  ${'Group Company'} | ${'stated'}       | ${null} | ${null}              | ${'two terms share one meaning'}
  ${'Services'}      | ${'inline'}       | ${null} | ${null}              | ${'a bracket that says little else'}
  ${'Gateway'}       | ${'by-reference'} | ${null} | ${'not-in-document'} | ${'there is no such section'}
  ${'Data Exporter'} | ${'by-reference'} | ${null} | ${'other-document'}  | ${'another document defines it'}
`('"$term" is defined $how: $because', ({ term, how, target, unresolved }) => {
  const found = definedTerms.filter((one) => one.term === term);
  expect(found).toMatchObject([{ how, target, unresolved }]);
});

it('gives for a term defined by reference the section that defines it, and that definition', () => {
  expect(definedTerms.filter(({ term }) => term === 'Renewal Term')).toMatchObject([
    { how: 'by-reference', section: '1.3 Definitions', target: { number: '3.2', page: 1 } },
    { how: 'inline', section: '3.2 Term' },
  ]);
});

it('shows each definition where it stands', () => {
  const term = definedTerms.find((one) => one.term === 'Initial Term');
  expect(term).toMatchObject({ section: '1.1 Definitions', evidence: { page: 1 } });
  expect(term?.evidence.quote).toBe('"Initial Term" means the period of thirty-six months from the Effective Date.');
  expect(term?.evidence.boxes).toHaveLength(1);
});

it.each`
  words                             | cited       | part                 | target                                          | because
  ${'Section 3.2'}                  | ${'3.2'}    | ${null}              | ${{ kind: 'section', number: '3.2', page: 1 }}  | ${'a section'}
  ${'Exhibit B'}                    | ${'B'}      | ${null}              | ${{ kind: 'exhibit', number: 'B', page: 2 }}    | ${'an exhibit'}
  ${'Sections 3.1(a)'}              | ${'3.1(a)'} | ${null}              | ${{ number: '3.1(a)' }}                         | ${'the first of two items'}
  ${'(b)'}                          | ${'3.1(b)'} | ${null}              | ${{ number: '3.1(b)' }}                         | ${'the second is cited by its letter alone'}
  ${'this Section'}                 | ${null}     | ${null}              | ${{ number: '2.1' }}                            | ${'the section around it'}
  ${'first paragraph of Section 3'} | ${'3'}      | ${'first paragraph'} | ${{ number: '3', heading: 'Term' }}             | ${'a part of a section'}
  ${'Section 2'}                    | ${'2'}      | ${null}              | ${{ number: '2', heading: 'Regions', page: 2 }} | ${'the section of an exhibit'}
  ${'Section 1.1'}                  | ${'1.1'}    | ${null}              | ${{ number: '1.1', page: 2 }}                   | ${'within an exhibit its own section is meant'}
`('"$words" leads to $target: $because', ({ words, cited, part, target }) => {
  const found = references.find(({ evidence }) => evidence.quote === words);
  expect(found).toMatchObject({ cited, part, target, unresolved: null });
  expect(found?.evidence.boxes).toHaveLength(1);
});

it.each`
  words             | unresolved           | because
  ${'Section 14.9'} | ${'not-in-document'} | ${'there is none'}
  ${'Exhibit F'}    | ${'not-in-document'} | ${'there is none'}
  ${'Section 4'}    | ${'other-document'}  | ${'it is a section of another document'}
  ${'§ 512(c)'}     | ${'other-document'}  | ${'it is a law'}
  ${'Article 28'}   | ${'other-document'}  | ${'it is a law'}
`('"$words" leads nowhere, $unresolved: $because', ({ words, unresolved }) => {
  expect(references.find(({ evidence }) => evidence.quote === words)).toMatchObject({ target: null, unresolved });
});

it('takes "the Agreement" of an amendment for another document', () => {
  const amendment = readTerms(
    pagesFromText(
      '# First Amendment\n1. Section 2 of the Agreement is deleted.\n2. Section 1 of this Amendment holds.\n',
    ),
  );
  expect(amendment.references.map(({ cited, unresolved }) => [cited, unresolved])).toEqual([
    ['2', 'other-document'],
    ['1', null],
  ]);
});

it.each`
  words                                      | because
  ${'("the")'.repeat(4_000)}                 | ${'brackets without end'}
  ${'Section 1(a)(b)(c)(d), '.repeat(4_000)} | ${'references without end'}
  ${'"A '.repeat(20_000)}                    | ${'quotation marks that never close'}
  ${'"X" means '.repeat(8_000)}              | ${'definitions without end'}
  ${'('.repeat(40_000)}                      | ${'brackets that never close'}
`('reads hostile text in linear time: $because', ({ words }: { words: string }) => {
  const lines = (words.match(/.{1,100}/g) ?? []).join('\n');
  const before = performance.now();
  readTerms(pagesFromText(lines));
  expect(performance.now() - before).toBeLessThan(8_000);
});
