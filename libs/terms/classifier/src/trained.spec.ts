import { CLAUSE_CATEGORIES, ENTITY_CATEGORIES, type Category } from './categories.js';
import { classify } from './trained.js';

/** Own wording, in the manner of such contracts. */
const AGREEMENT = `SOFTWARE LICENSE AND SERVICES AGREEMENT

This Software License and Services Agreement (this "Agreement") is entered into as of March 4, 2019 (the "Effective
Date") by and between Harbour Lane Systems, Inc., a Delaware corporation ("Licensor"), and Millbrook Dairy Corporation,
an Ohio corporation ("Licensee").

1. License. Licensor hereby grants to Licensee a non-exclusive, non-transferable license to use the Software solely for
its internal business purposes during the Term.

2. Term. The initial term of this Agreement shall commence on the Effective Date and shall continue for a period of
three (3) years, unless earlier terminated as provided herein. Thereafter this Agreement shall automatically renew for
successive one (1) year periods unless either party gives written notice of non-renewal at least sixty (60) days prior to
the end of the then current term.

3. Audit. Licensee shall keep complete and accurate books and records, and Licensor may, upon ten (10) days prior
written notice, have such records audited by an independent certified public accountant.

4. Insurance. Licensor shall maintain commercial general liability insurance with limits of not less than $1,000,000 per
occurrence and shall name Licensee as an additional insured.

5. Limitation. IN NO EVENT SHALL EITHER PARTY BE LIABLE FOR ANY INDIRECT, INCIDENTAL OR CONSEQUENTIAL DAMAGES, AND EACH
PARTY'S TOTAL LIABILITY SHALL NOT EXCEED THE FEES PAID DURING THE TWELVE (12) MONTHS PRECEDING THE CLAIM.

6. Assignment. Neither party may assign this Agreement or any of its rights hereunder without the prior written consent
of the other party, and any attempted assignment in violation of this Section shall be null and void.

7. Governing Law. This Agreement shall be governed by and construed in accordance with the laws of the State of Ohio,
without regard to its conflicts of law principles.
`;

const found = classify(AGREEMENT);
const likeliest = (category: Category) => found.statements.find((statement) => statement.category === category);

it.each<[Category, RegExp]>([
  ['Governing Law', /^This Agreement shall be governed by .* Ohio/],
  ['Anti-Assignment', /^Neither party may assign/],
  ['License Grant', /hereby grants to Licensee/],
  ['Renewal Term', /automatically renew/],
  ['Audit Rights', /books and records/],
  ['Insurance', /general liability insurance/],
  ['Cap on Liability', /TOTAL LIABILITY/],
  ['Expiration Date', /three \(3\) years/],
  ['Agreement Date', /March 4, 2019/],
  ['Document Name', /SOFTWARE LICENSE AND SERVICES AGREEMENT/i],
])('finds %s where it stands', (category, words) => {
  const statement = likeliest(category);
  expect(statement?.text).toMatch(words);
  expect(statement?.probability).toBeGreaterThan(0.5);
  expect(AGREEMENT.slice(statement?.start, statement?.end).replace(/\s+/g, ' ')).toBe(statement?.text);
});

it('finds both parties', () => {
  const parties = found.statements.filter(({ category, probability }) => category === 'Parties' && probability > 0.5);
  const names = parties.map(({ text }) => text).join(' | ');
  expect(names).toContain('Harbour Lane Systems, Inc');
  expect(names).toContain('Millbrook Dairy Corporation');
});

it('judges every category once', () => {
  expect(found.presence.map(({ category }) => category)).toEqual([...CLAUSE_CATEGORIES, ...ENTITY_CATEGORIES]);
});

it.each<Category>(['Source Code Escrow', 'Most Favored Nation', 'Liquidated Damages', 'No-Solicit of Employees'])(
  'does not claim %s, which the contract does not state',
  (category) => {
    expect(found.presence.find((one) => one.category === category)?.probability).toBeLessThan(0.3);
  },
);

it('reads the same text alike however its lines are broken', () => {
  const rewrapped = AGREEMENT.split('\n\n')
    .map((paragraph) => paragraph.replace(/\n/g, ' '))
    .join('\n\n');
  const summary = ({ statements }: typeof found) =>
    statements.filter(({ probability }) => probability > 0.5).map(({ category, text }) => `${category}: ${text}`);
  expect(summary(classify(rewrapped)).sort()).toEqual(summary(found).sort());
});

it.each(['', ' ', 'x', ';;;;', '\u0000', '.'.repeat(5_000)])('finds nothing likely in %j', (text) => {
  const { statements } = classify(text);
  expect(statements.filter(({ probability }) => probability > 0.5)).toEqual([]);
});
