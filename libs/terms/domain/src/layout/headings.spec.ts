import { inlineHeadingLength, isHeading } from './headings.js';
import { labelOf } from './numbering.js';

const PLAIN = { bold: false, scale: 1 };

it.each`
  text                                              | bold     | scale  | heading  | because
  ${'12.3 Termination for Convenience'}             | ${false} | ${1}   | ${true}  | ${'a number and title case'}
  ${'SECTION 4. FEES AND PAYMENT'}                  | ${false} | ${1}   | ${true}  | ${'capitals'}
  ${'Service credits'}                              | ${true}  | ${1}   | ${true}  | ${'bold and no sentence'}
  ${'Service credits'}                              | ${false} | ${1.4} | ${true}  | ${'larger type'}
  ${'Article IV Confidentiality'}                   | ${false} | ${1}   | ${true}  | ${'an article with its title'}
  ${'Service credits'}                              | ${false} | ${1}   | ${false} | ${'nothing sets it apart'}
  ${'4.1 The customer shall pay each invoice'}      | ${false} | ${1}   | ${false} | ${'it is a sentence'}
  ${'Each party will keep the terms confidential.'} | ${true}  | ${1}   | ${false} | ${'a bold sentence is a sentence'}
  ${'(b) the Supplier;'}                            | ${false} | ${1}   | ${false} | ${'a list item ends in a semicolon'}
  ${'TERM: 36 MONTHS'}                              | ${false} | ${1}   | ${false} | ${'a field and its value'}
  ${'• Data Processing'}                            | ${false} | ${1}   | ${false} | ${'a bullet is no section number'}
`('"$text" (bold $bold, scale $scale) is a heading: $heading, $because', ({ text, bold, scale, heading }) => {
  expect(isHeading({ text, label: labelOf(text), bold, scale })).toBe(heading);
});

it.each`
  text                                                                                                                                                            | heading                     | because
  ${'Renewal. The term renews each year.'}                                                                                                                        | ${'Renewal.'}               | ${'title and stop'}
  ${'Effect of Termination: All rights end at once when the agreement ends, and each party shall return what belongs to the other without delay after that day.'} | ${'Effect of Termination:'} | ${'title and colon'}
  ${'Customer shall pay. Supplier shall provide.'}                                                                                                                | ${''}                       | ${'a sentence is no title'}
  ${'Effective date: 1 March 2026'}                                                                                                                               | ${''}                       | ${'a field and its value'}
  ${'Northwind Models, Inc. A company of Delaware.'}                                                                                                              | ${''}                       | ${'the stop is of an abbreviation'}
  ${'This Agreement ends on 1 March.'}                                                                                                                            | ${''}                       | ${'nothing follows the stop'}
`(
  'a paragraph "$text" begins with the heading "$heading": $because',
  ({ text, heading }: { text: string; heading: string }) => {
    expect(text.slice(0, inlineHeadingLength(text))).toBe(heading);
  },
);

it('does not take long or empty text for a heading', () => {
  expect(isHeading({ text: 'X', label: null, ...PLAIN, bold: true })).toBe(false);
  expect(isHeading({ text: 'LONG '.repeat(60), label: null, ...PLAIN })).toBe(false);
});
