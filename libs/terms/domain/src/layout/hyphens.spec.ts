import { layOut } from './lay-out.js';
import { pagesFromText } from '../samples/pages-from-text.js';
import { seamOf } from './hyphens.js';

const NOTHING_KNOWN = { has: () => false };
const joined = (line: string, next: string, words: { has(word: string): boolean } = NOTHING_KNOWN): string => {
  const { keep, joint } = seamOf({ line, next }, words);
  return line.slice(0, keep) + joint + next;
};

it.each`
  line                 | next                      | read                            | because
  ${'upon termi-'}     | ${'nation of'}            | ${'upon termination of'}        | ${'a word was broken'}
  ${'a non-'}          | ${'exclusive licence'}    | ${'a non-exclusive licence'}    | ${'"non" never stands glued to its word'}
  ${'year-over-'}      | ${'year increases'}       | ${'year-over-year increases'}   | ${'a small word within a compound stays apart'}
  ${'month-to-'}       | ${'month'}                | ${'month-to-month'}             | ${'a small word within a compound stays apart'}
  ${'the on-'}         | ${'demand rates'}         | ${'the on-demand rates'}        | ${'"on" makes compounds'}
  ${'pay-as-you-'}     | ${'go rates'}             | ${'pay-as-you-go rates'}        | ${'a small word within a compound stays apart'}
  ${'state-of-the-'}   | ${'art'}                  | ${'state-of-the-art'}           | ${'a small word within a compound stays apart'}
  ${'a non-exclu-'}    | ${'sive licence'}         | ${'a non-exclusive licence'}    | ${'the second part of a compound was broken'}
  ${'each third-par-'} | ${'ty model'}             | ${'each third-party model'}     | ${'the second part of a compound was broken'}
  ${'INDEMNIFI-'}      | ${'CATION'}               | ${'INDEMNIFICATION'}            | ${'capitals are broken like small letters'}
  ${'NON-'}            | ${'EXCLUSIVE'}            | ${'NON-EXCLUSIVE'}              | ${'"NON" never stands glued to its word'}
  ${'Anglo-'}          | ${'American'}             | ${'Anglo-American'}             | ${'a capital begins a word of its own'}
  ${'GPT-'}            | ${'4o'}                   | ${'GPT-4o'}                     | ${'a name keeps its hyphen'}
  ${'legal-'}          | ${'notices@acme.example'} | ${'legal-notices@acme.example'} | ${'an address keeps what it has'}
  ${'the term -'}      | ${'if any - ends'}        | ${'the term - if any - ends'}   | ${'a dash is no hyphen'}
  ${'the parties'}     | ${'agree'}                | ${'the parties agree'}          | ${'lines are joined by a space'}
  ${'USD 10-'}         | ${'20 per seat'}          | ${'USD 10-20 per seat'}         | ${'a range of numbers stays a range'}
  ${'pre- and post-'}  | ${'paid plans'}           | ${'pre- and post-paid plans'}   | ${'a compound keeps its hyphen'}
  ${'self-'}           | ${'service'}              | ${'self-service'}               | ${'"self" makes compounds'}
`('"$line" before "$next" reads "$read": $because', ({ line, next, read }) => {
  expect(joined(line, next)).toBe(read);
});

it.each`
  known          | line           | next           | read                    | because
  ${'burn-down'} | ${'the burn-'} | ${'down rate'} | ${'the burn-down rate'} | ${'the document writes it with a hyphen elsewhere'}
  ${'copay'}     | ${'each co-'}  | ${'pay is'}    | ${'each copay is'}      | ${'the document writes it without a hyphen elsewhere'}
`('"$line" before "$next" reads "$read": $because', ({ known, line, next, read }) => {
  expect(joined(line, next, { has: (word) => word === known })).toBe(read);
});

it('takes the document’s own spelling where it has the word elsewhere', () => {
  const text = layOut(
    pagesFromText(`# Capacity
The burn-down of units is published each month. Units that the customer has paid for count by the burn-
down rate of their model, and the remaining units are for-
feited at the end of the year.`),
  ).running.text;
  expect(text).toContain('by the burn-down rate');
  expect(text).toContain('units are forfeited');
});
