import { readTerms } from '../read-terms.js';
import { pagesFromText } from '../samples/pages-from-text.js';
import { termsDrift, type DocumentVersion, type TermsDrift } from './terms-drift.js';

const HEADING = `# Acme Models Terms of Service

These Terms of Service are an agreement between Acme Models, Inc. ("Acme", "we") and the customer ("Customer", "you").
By using the services you agree to these terms.

# 1. General
`;

/** Sentences that stand in both versions, so that they are versions of one document. */
const COMMON = `
We provide the services with reasonable care and describe them in the documentation that we publish on our website.
You keep your access keys secret, and you answer for whatever is done with them by people to whom you gave them.
`;

const version = (clauses: string): DocumentVersion => {
  const pages = pagesFromText(`${HEADING}${clauses}\n${COMMON}`);
  return {
    terms: readTerms(pages).terms,
    pages: pages.map(({ lines }) => lines.map(({ text }) => text).join('\n')),
    pagesUnread: 0,
  };
};

const driftOf = (before: string, after: string): TermsDrift => termsDrift(version(before), version(after));

const inWords = ({ changes }: TermsDrift): string =>
  changes.map(({ kind, key, betterOff }) => `${kind} ${key} ${betterOff}`).join('; ');

const PRICES = 'Price changes will be effective thirty (30) days after we post them.';
const CONVENIENCE = 'We may terminate this agreement for convenience on ninety (90) days prior written notice.';
const TRAINING = 'We will not use Customer Data to train any model.';
const LAW = 'These Terms are governed by the laws of Ireland.';

it.each`
  before                                                | after                                                                                  | says                                          | because
  ${PRICES}                                             | ${'Price changes will be effective fourteen (14) days after we post them.'}            | ${'changed price_change_notice supplier'}     | ${'less notice of prices'}
  ${CONVENIENCE}                                        | ${CONVENIENCE.replace('ninety (90)', 'thirty (30)')}                                   | ${'changed termination_convenience supplier'} | ${'a right on shorter notice serves who has it'}
  ${CONVENIENCE}                                        | ${CONVENIENCE.replace('We may', 'Customer may')}                                       | ${'changed termination_convenience customer'} | ${'the right has changed hands'}
  ${''}                                                 | ${CONVENIENCE}                                                                         | ${'added termination_convenience supplier'}   | ${'a right that was not there'}
  ${TRAINING}                                           | ${''}                                                                                  | ${'removed training_use supplier'}            | ${'a promise that is gone'}
  ${TRAINING}                                           | ${'We may use Customer Data to train our models unless you opt out in your settings.'} | ${'changed training_use supplier'}            | ${'a promise turned round'}
  ${LAW}                                                | ${LAW.replace('Ireland', 'the State of Delaware')}                                     | ${'changed governing_law unclear'}            | ${'it depends on where the reader is'}
  ${PRICES}                                             | ${'Changes of prices take effect thirty (30) days after they are posted by us.'}       | ${''}                                         | ${'other words, same value'}
  ${`1.1 ${PRICES}\n1.2 ${LAW}`}                        | ${`1.1 ${LAW}\n1.2 ${PRICES}`}                                                         | ${''}                                         | ${'renumbered and moved'}
  ${LAW}                                                | ${LAW.replace('.', ' .').replace('Terms', '“Terms”')}                                  | ${''}                                         | ${'punctuation'}
  ${`Effective as of 1 March 2025. ${LAW}`}             | ${`Effective as of 1 March 2026. ${LAW}`}                                              | ${''}                                         | ${'the day of publication is no term'}
  ${'The monthly uptime of the API is at least 99.9%.'} | ${'The monthly uptime of the API is at least 99.5%.'}                                  | ${'changed uptime_slo supplier'}              | ${'a lower promise'}
`('says "$says": $because', ({ before, after, says }: { before: string; after: string; says: string }) => {
  expect(inWords(driftOf(before, after))).toBe(says);
});

it('gives the words of both versions with their pages, and the parts that differ', () => {
  const [change] = driftOf(PRICES, PRICES.replace('thirty (30)', 'ten (10)')).changes;
  expect(change).toMatchObject({
    before: { evidence: { page: 1, quote: PRICES } },
    after: { evidence: { page: 1, quote: PRICES.replace('thirty (30)', 'ten (10)') } },
    parts: [{ part: 'duration', before: 'P30D', after: 'P10D' }],
  });
});

it('counts what stays, what is only worded otherwise, and clauses without a tracked term', () => {
  const reworded = 'Changes of prices take effect thirty (30) days after they are posted by us.';
  const fresh = 'Our mascot is a friendly blue whale called Ada, and you may print it on mugs.';
  const drift = driftOf(`${PRICES}\n${LAW}`, `${reworded}\n${LAW}\n${fresh}`);
  expect(drift).toMatchObject({ changes: [], reworded: 1, isSameDocument: true });
  // The sentence worded otherwise, and the whale.
  expect(drift).toMatchObject({ clausesRemoved: 1, clausesAdded: 2 });
  expect(drift.unchanged).toBeGreaterThanOrEqual(2);
});

it('does not call a term removed where pages of the new version could not be read', () => {
  const drift = termsDrift(version(TRAINING), { ...version(''), pagesUnread: 1 });
  expect(drift).toMatchObject({ changes: [], undecided: 1 });
});

it('does not call a term added where the old version has the same words, read otherwise', () => {
  const after = version(TRAINING);
  const before = { ...after, terms: after.terms.filter(({ key }) => key !== 'training_use') };
  expect(termsDrift(before, after).changes).toEqual([]);
});

it('knows a sentence again over the foot of one page and the head of the next', () => {
  const after = version(CONVENIENCE);
  const [first = ''] = after.pages;
  const at = first.indexOf('for convenience');
  const pages = [`${first.slice(0, at)}\nPage 1 of 2`, `Acme Terms of Service\n${first.slice(at)}`];
  expect(termsDrift(version(CONVENIENCE), { ...after, terms: [], pages }).changes).toEqual([]);
});

it('says so where another page was put in the place of a version', () => {
  const page = 'Page not found. The page you are looking for has moved, please go back to the start and search for it.';
  const drift = termsDrift(version(`${PRICES}\n${LAW}`), { terms: [], pages: [page], pagesUnread: 0 });
  expect(drift).toMatchObject({ isSameDocument: false, changes: [] });
});
