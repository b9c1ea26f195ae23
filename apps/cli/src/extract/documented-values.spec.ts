import { readFileSync } from 'node:fs';
import { TERM_CATALOGUE } from '@recourse/contracts-domain';

const PAGE = readFileSync(new URL('../../../../docs/term-values.md', import.meta.url), 'utf8');
const documented = [...PAGE.matchAll(/^\| `([a-z_]+)` +\| (.+?) +\|/gm)].map(([, key, meaning]) => [key, meaning]);

it('documents every key of the catalogue with its meaning, and no other', () => {
  const known = Object.entries(TERM_CATALOGUE).map(([key, { definition }]) => [key, definition]);
  expect(documented).toEqual(known);
});
