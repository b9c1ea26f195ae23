import type { Page } from '@recourse/documents-domain';
import { readTerms } from '../read-terms.js';
import { MASTER_AGREEMENT } from '../samples/master-agreement.js';
import { pagesFromText } from '../samples/pages-from-text.js';

const PAGES = pagesFromText(MASTER_AGREEMENT);
const READING = readTerms(PAGES);
const presenceOf = (pages: readonly Page[], category: string) =>
  readTerms(pages).clausePresence.find((one) => one.category === category);

it('names clauses by category, each with words of the document and where they stand', () => {
  const law = READING.clauses.find(({ category }) => category === 'Governing Law');
  expect(law?.evidence.quote).toMatch(/governed by/);
  expect(law?.probability).toBeGreaterThan(0.5);
  const text = PAGES.map(({ lines }) => lines.map((line) => line.text).join(' ')).join(' ');
  for (const { evidence } of READING.clauses) {
    expect(text).toContain(evidence.quote.slice(0, 40));
    expect(evidence.boxes.length).toBeGreaterThan(0);
  }
});

it('lists clauses in the order of the document', () => {
  const pages = READING.clauses.map(({ evidence }) => evidence.page);
  expect(pages).toEqual([...pages].sort((a, b) => a - b));
});

it('says of a category that it was not found, and what comes closest', () => {
  const escrow = presenceOf(PAGES, 'Source Code Escrow');
  expect(escrow).toMatchObject({ judgement: 'not-found', pages: PAGES.length });
  expect(escrow?.probability).toBeLessThan(0.24);
});

it('does not claim absence where a page stayed unread', () => {
  const [first, ...rest] = PAGES;
  const unread: Page = { ...first!, number: PAGES.length + 1, lines: [], reading: { by: 'unread', reason: 'scanned' } };
  expect(presenceOf([first!, ...rest, unread], 'Source Code Escrow')?.judgement).toBe('could-not-read');
});
