import { layOut } from '../layout/lay-out.js';
import { PlainLanguage } from '../parties/plain-language.js';
import { readTerms } from '../read-terms.js';
import { pagesFromText } from '../samples/pages-from-text.js';
import { readUnits } from '../units/read-units.js';
import { UnitText } from './contract-text.js';
import { withSignatureDate } from './signatures.js';

const OPENING = `# HOSTING AGREEMENT

This Hosting Agreement (the "Agreement") is between Brightwater Compute, Inc. ("Supplier")
and Alder Logistics GmbH ("Customer").

1. Services. Supplier hosts the software of Customer.
`;

function datesOf(...paragraphs: readonly string[]) {
  const { terms } = readTerms(pagesFromText([OPENING, ...paragraphs].join('\n\n')));
  return terms
    .filter(({ key }) => key === 'agreement_date' || key === 'effective_date')
    .map(({ key, value, evidence }) => ({ key, value, quote: evidence.quote }));
}

/** Why the block stands here, its lines, and the day on which the last party signed. */
type Case = readonly [because: string, lines: readonly string[], day: string];

it.each<Case>([
  [
    'dates under the titles',
    [
      'By: /s/ Ada Quill',
      'Title: President',
      'Date: 3/17/26',
      'By: /s/ Jonas Brandt',
      'Title: Director',
      'Date: 3/25/26',
    ],
    '2026-03-25',
  ],
  [
    'a date behind the signature',
    ['/s/ Ada Quill 5/17/26', 'ADA QUILL', 'By: /s/ Jonas Brandt 5/14/26', 'Jonas Brandt'],
    '2026-05-17',
  ],
  [
    'labels below the line',
    [
      '03/24/26 03/21/26',
      '__________________ __________________',
      'Date Date',
      '/s/ Ada Quill /s/ Jonas Brandt',
      'Signature Signature',
    ],
    '2026-03-24',
  ],
  [
    'one label for two dates',
    ['January 10, 2026 Date: December 11, 2025', '/s/ Ada Quill /s/ Jonas Brandt'],
    '2026-01-10',
  ],
])('a contract without a date of its own was made on the day of the last signature: %s', (_, lines, day) => {
  const dates = datesOf(lines.join('\n\n'));
  expect(dates.map(({ key, value }) => [key, value])).toEqual([['agreement_date', day]]);
});

it('takes effect on that day where its words say so', () => {
  const effect = '2. Term. This Agreement is effective as of the last date signed below (the "Effective Date").';
  const signatures = ['By: /s/ Ada Quill', 'Date: 3/17/26', 'By: /s/ Jonas Brandt', 'Date: 3/25/26'];
  const dates = datesOf(effect, ...signatures);
  expect(dates).toContainEqual(expect.objectContaining({ key: 'effective_date', value: '2026-03-25' }));
});

it('takes no date beside an invoice or a form for a signature', () => {
  const laidOut = layOut(pagesFromText([OPENING, 'Form of invoice', 'Date: 3/17/26', 'Amount due'].join('\n\n')));
  const language = new PlainLanguage(new Map());
  const units = readUnits(laidOut, language);
  const document = new UnitText({ units, tables: [], numericOrder: 'month-day', language });
  expect(withSignatureDate([], { document, running: laidOut.running, kind: null })).toEqual([]);
});

it('leaves signatures of exhibits aside', () => {
  const own = ['By: /s/ Ada Quill', 'Date: 3/17/26', 'By: /s/ Jonas Brandt', 'Date: 3/19/26'];
  const between = Array.from({ length: 20 }, (_, item) => `${item + 2}. Item ${item} of the exhibit is delivered.`);
  const dates = datesOf(...own, ...between, 'By: /s/ Ada Quill', 'Date: 4/30/26');
  expect(dates.map(({ value }) => value)).toEqual(['2026-03-19']);
});
