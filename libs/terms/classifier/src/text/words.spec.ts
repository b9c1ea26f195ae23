import { hashOf, wordsOf } from './words.js';

// The weights are kept by these numbers: if one changed, every model trained before would be worthless.
it('gives each word the number it always had', () => {
  expect(wordsOf('Governing Law').whole).toEqual([hashOf('governing'), hashOf('law')]);
  expect(hashOf('governing')).toBe(HASHES.governing);
  expect(hashOf('law')).toBe(HASHES.law);
});

const HASHES = { governing: -868138598, law: 1331721483 };

it.each`
  one                        | other                      | because
  ${'the Licensee’s rights'} | ${"The licensee's RIGHTS"} | ${'case and the form of an apostrophe do not count'}
  ${'30 days'}               | ${'90 days'}               | ${'small numbers are one kind'}
  ${'$1,250,000.50 in fees'} | ${'$99,000 in fees'}       | ${'large amounts are one kind'}
  ${'in 1999'}               | ${'in 2024'}               | ${'years are one kind'}
  ${'non-exclusive “right”'} | ${'non exclusive right'}   | ${'hyphens and quotes part words'}
`('"$one" reads like "$other": $because', ({ one, other }: { one: string; other: string }) => {
  expect(wordsOf(one)).toEqual(wordsOf(other));
});

it('tells a year, an amount and a small number apart', () => {
  expect(new Set(wordsOf('1999 25000 30').whole).size).toBe(3);
});

it('gives inflected forms one stem', () => {
  const [assign, assigned, assignment, law] = wordsOf('assign assigned assignment law').stem;
  expect([assigned, assignment]).toEqual([assign, assign]);
  expect(law).not.toBe(assign);
});
