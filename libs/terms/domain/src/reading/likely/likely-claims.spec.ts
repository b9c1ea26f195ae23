import type { TermKey } from '@recourse/contracts-domain';
import { readTerms } from '../../read-terms.js';
import { pagesFromText } from '../../samples/pages-from-text.js';

const contract = (...clauses: readonly string[]): string =>
  [
    '# HOSTING AGREEMENT',
    '',
    'This Hosting Agreement (the "Agreement") is between Brightwater Compute, Inc. ("Supplier")',
    'and Alder Logistics GmbH ("Customer").',
    ...clauses.flatMap((clause) => ['', clause.replace(/(.{1,100})(?:\s|$)/g, '$1\n').trim()]),
  ].join('\n');

function valuesOf(key: TermKey, ...clauses: readonly string[]) {
  const { terms } = readTerms(pagesFromText(contract(...clauses)));
  return terms.filter((term) => term.key === key).map(({ value }) => value);
}

const TERM =
  '7.1 Term. This Agreement shall commence on the Effective Date and, unless terminated earlier in accordance with Section 8, shall continue until the fifth anniversary of the Effective Date.';

it('reads the length of the term where only the classifier sees that a sentence states it', () => {
  expect(valuesOf('initial_term', TERM)).toEqual(['P5Y']);
});

it('prefers the period in the sentence on the term to one that only looks like it', () => {
  const other =
    '9.4 The warranty services agreement shall remain in effect for 6 months from the delivery of each server.';
  expect(valuesOf('initial_term', other, TERM)).toEqual(['P5Y']);
});

it('is as sure of such a value as the classifier of its sentence', () => {
  const { terms } = readTerms(pagesFromText(contract(TERM)));
  const term = terms.find(({ key }) => key === 'initial_term');
  expect(term?.confidence).toBeGreaterThan(0.5);
  expect(term?.confidence).toBeLessThan(1);
  expect(term?.evidence.quote).toContain('fifth anniversary');
});

it('takes the date beside the last signature for the day the contract was made', () => {
  const signatures =
    'IN WITNESS WHEREOF, the parties have caused this Agreement to be executed by their authorized representatives. Supplier: Ada Quill, President, Date: March 3, 2026 Customer: Jonas Brandt, Director, Date: March 9, 2026';
  expect(valuesOf('agreement_date', TERM, signatures)).toEqual(['2026-03-09']);
});

it('computes the end from the day the contract was made where no day of effect is known, and says so', () => {
  const made = 'IN WITNESS WHEREOF, the parties executed this Agreement on June 1, 2026.';
  const { terms } = readTerms(
    pagesFromText(contract('7.1 The initial term of this Agreement is two (2) years.', made)),
  );
  expect(terms.find(({ key }) => key === 'effective_date')).toBeUndefined();
  expect(terms.find(({ key }) => key === 'expiration_date')).toMatchObject({
    value: '2028-05-31',
    derivation: '2028-05-31 = last day of P2Y from 2026-06-01 (agreement date, page 1)',
  });
});

it.each([
  ['This Agreement takes effect on the date first written above.', 'a reference to its date'],
  ['This Agreement shall commence upon signature by both parties.', 'its signature'],
  ['"Effective Date" means the date of this Agreement.', 'a definition'],
])('derives the day of effect from %s (%s)', (words) => {
  const made = 'This Agreement is made as of June 1, 2026 between the parties.';
  expect(valuesOf('effective_date', made, words)).toEqual(['2026-06-01']);
});

it('leaves the day of effect unknown where no words say it', () => {
  expect(valuesOf('effective_date', 'This Agreement is made as of June 1, 2026 between the parties.')).toEqual([]);
});

it('takes a date without words of effect for no day of effect, however sure the classifier is', () => {
  expect(
    valuesOf('effective_date', 'THIS AGREEMENT, dated June 16, 2026, is made and entered into by the parties.'),
  ).toEqual([]);
});

it('takes no date of a recital for the day the contract was made', () => {
  const recital = 'WHEREAS, the parties entered into the Reseller Agreement dated January 22, 2024, and wish to go on;';
  expect(valuesOf('agreement_date', recital)).toEqual([]);
});

it('takes the day on which terms take effect or were updated for no day of their making', () => {
  const terms = pagesFromText(
    '# TERMS OF SERVICE\n\nLast updated: May 4, 2026\n\nThese Terms of Service govern your use of our Services. By using the Services you agree to these Terms.\n\nEffective May 20, 2026',
  );
  expect(readTerms(terms).terms.filter(({ key }) => key === 'agreement_date')).toEqual([]);
});
