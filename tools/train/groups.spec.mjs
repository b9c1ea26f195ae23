import { foldsOf, groupsOf } from './groups.mjs';

/** A text of its own words, long enough to leave a sample of shingles. */
const textOf = (name, words = 1200) =>
  Array.from({ length: words }, (_, at) => `${name}${(at * 7919) % 997}`).join(' ');

it('joins a text and its near-duplicate, and nothing else', () => {
  const first = textOf('alpha');
  const copy = first.replace('alpha500', 'changed').replace('alpha900', 'changed');
  const [one, other, apart] = groupsOf([first, copy, textOf('beta')]);
  expect(one).toBe(other);
  expect(apart).not.toBe(one);
});

it('keeps near-duplicates in one fold, and folds alike in size', () => {
  const texts = Array.from({ length: 9 }, (_, at) => textOf(`word${at}x`));
  const contracts = [...texts, texts[0], texts[4]].map((text, at) => ({ id: `contract ${at}`, text }));
  const { folds, groups } = foldsOf(contracts, 3);
  expect(groups).toBe(9);
  expect(folds[9]).toBe(folds[0]);
  expect(folds[10]).toBe(folds[4]);
  const sizes = [0, 1, 2].map((fold) => folds.filter((one) => one === fold).length);
  expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(2);
});

it('splits the same way every time', () => {
  const contracts = Array.from({ length: 8 }, (_, at) => ({ id: `contract ${at}`, text: textOf(`w${at}q`, 300) }));
  expect(foldsOf(contracts, 4).folds).toEqual(foldsOf(contracts, 4).folds);
});
