import { actorsOf, generalised } from './generalised.js';
import { hashOf, wordsOf } from './words.js';

const DUTIES = 'Thus Acme shall pay. If Acme will pay, Acme may go; then Acme agrees. But the Product shall work.';

it('takes for an actor what acts four times, also in the genitive', () => {
  const actors = actorsOf(DUTIES);
  expect(actors.get(hashOf('acme'))).toBe(4);
  expect(actors.get(hashOf("acme's"))).toBe(4);
});

it.each([
  ['who acts three times', 'So Acme shall pay. If Acme will pay, then Acme may go.'],
  ['what is no party though it "shall"', 'So this Agreement shall end. '.repeat(9)],
  ['words that begin a text', 'Acme shall pay'],
])('does not take for an actor %s', (_, text) => {
  expect(actorsOf(text).size).toBe(0);
});

it('gives parties, numbers, months and places the stem of their kind, and leaves the words', () => {
  const actors = actorsOf(DUTIES);
  const stems = (text: string): readonly number[] => generalised(wordsOf(text), actors).stem;
  const other = new Map([[hashOf('licensee'), 5]]);
  expect(stems('Acme pays thirty days before March in Utah')).toEqual(
    generalised(wordsOf('Licensee pays sixty days before May in Utah'), other).stem.map((stem, at) =>
      at === 5 ? stems('March')[0] : stem,
    ),
  );
  expect(generalised(wordsOf('Acme in Utah'), actors).whole).toEqual(wordsOf('Acme in Utah').whole);
});
