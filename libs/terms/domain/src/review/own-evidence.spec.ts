import type { Evidence } from '../finding.js';
import { checkedEvidence } from './own-evidence.js';

const PAGES = [
  { number: 3, width: 600, height: 800, text: 'The term is twelve\nmonths from the Effec-\ntive Date. It then' },
  { number: 4, width: 600, height: 800, text: 'renews for “one year”.' },
];
const box = { left: 72, top: 90, width: 200, height: 12 };

const evidence = (changes: Partial<Evidence>): Evidence => ({
  page: 3,
  quote: 'twelve months',
  boxes: [box],
  ...changes,
});

it.each`
  given                                         | outcome                            | because
  ${{}}                                         | ${'twelve months'}                 | ${'it stands there'}
  ${{ quote: 'twelve\n months ' }}              | ${'twelve months'}                 | ${'white space is folded'}
  ${{ quote: 'the Effective Date' }}            | ${'the Effective Date'}            | ${'a viewer joins a word that a line end breaks'}
  ${{ quote: 'It then renews for "one year"' }} | ${'It then renews for "one year"'} | ${'a sentence goes on overleaf'}
  ${{ quote: 'renews for' }}                    | ${'quote-not-on-page'}             | ${'it begins on the next page'}
  ${{ quote: 'thirteen months' }}               | ${'quote-not-on-page'}             | ${'nobody wrote that'}
  ${{ page: 9 }}                                | ${'quote-not-on-page'}             | ${'there is no such page'}
  ${{ quote: ' \n' }}                           | ${'quote-missing'}                 | ${'no quote, no claim'}
  ${{ quote: 'x'.repeat(4_001) }}               | ${'quote-missing'}                 | ${'nobody reads that as a quote'}
  ${{ boxes: [] }}                              | ${'twelve months'}                 | ${'positions are not always known'}
  ${{ boxes: [{ ...box, page: 4 }] }}           | ${'twelve months'}                 | ${'a box may stand on the next page'}
  ${{ boxes: [{ ...box, left: 500 }] }}         | ${'box-outside-page'}              | ${'it leaves the page'}
  ${{ boxes: [{ ...box, width: Number.NaN }] }} | ${'box-outside-page'}              | ${'it is no rectangle'}
`('$because', ({ given, outcome }: { given: Partial<Evidence>; outcome: string }) => {
  const checked = checkedEvidence(evidence(given), PAGES);
  expect(checked.ok ? checked.value.quote : checked.refusal.kind).toBe(outcome);
});
