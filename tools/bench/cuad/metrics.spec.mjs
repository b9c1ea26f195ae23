import {
  areaOf,
  curveOf,
  eventsOf,
  matches,
  precisionAt,
  presenceOf,
  reliabilityOf,
  tallyOf,
  wordsIn,
} from './metrics.mjs';
import { bestThreshold } from './report.mjs';

it.each([
  ['Acme, Inc.', 'ACME INC', true, 'case and stops do not count'],
  ['two of four words', 'two of other things', false, 'two of six'],
  ['one two three', 'one two three four five six', true, 'three of six is just enough'],
  ['one two three', 'one two three four five six seven', false, 'three of seven is not'],
  ['and/or', 'and or', true, 'a stroke parts words'],
])('"%s" and "%s" match: %s, because %s', (one, other, expected) => {
  expect(matches(wordsIn(one), wordsIn(other))).toBe(expected);
});

it('counts a label once however many predictions match it, and a prediction once however many labels', () => {
  const events = eventsOf(
    ['the law of Utah', 'the law of Ohio'],
    [
      { text: 'the law of Utah', score: 0.9 },
      { text: 'The law of  Utah.', score: 0.7 },
      { text: 'nothing like it', score: 0.8 },
      { text: 'nothing  like it', score: 0.1 },
    ],
  );
  // "the law of Utah" shares three of five words with the label on Ohio.
  expect(events).toEqual({ labels: 2, found: [0.9, 0.9], alarms: [0.8] });
});

// Two labels, found at 0.9 and 0.5, an alarm at 0.7: precision 1 at recall 1/2, 2/3 at recall 1.
const EVENTS = { labels: 2, found: [0.9, 0.5], alarms: [0.7] };

it('draws the envelope of precision over recall', () => {
  expect(curveOf(EVENTS)).toEqual([
    [0, 1],
    [0.5, 1],
    [0.5, 2 / 3],
    [1, 2 / 3],
  ]);
});

it('measures the area in trapezoids, only up to the recall that is reached', () => {
  expect(areaOf(curveOf(EVENTS))).toBeCloseTo(0.5 + 0.5 * (2 / 3), 10);
  expect(areaOf(curveOf({ labels: 4, found: [0.9], alarms: [] }))).toBeCloseTo(0.25, 10);
});

it('gives the precision at a recall, and 0 where it is never reached', () => {
  expect(precisionAt(curveOf(EVENTS), 0.8)).toBeCloseTo(2 / 3, 10);
  expect(precisionAt(curveOf({ labels: 4, found: [0.9], alarms: [] }), 0.8)).toBe(0);
});

it('takes equal scores as one threshold', () => {
  expect(curveOf({ labels: 1, found: [0.5], alarms: [0.5] })).toEqual([
    [0, 1],
    [1, 0.5],
  ]);
});

it('judges presence and absence from the same counts', () => {
  const tally = tallyOf([
    { said: true, is: true },
    { said: true, is: false },
    { said: false, is: true },
    { said: false, is: false },
    { said: false, is: false },
  ]);
  expect(tally).toEqual({ tp: 1, fp: 1, fn: 1, tn: 2 });
  expect(presenceOf(tally)).toEqual({ f1: 0.5, absencePrecision: 2 / 3, absenceRecall: 2 / 3 });
});

it('sets the mean probability beside the share that was right', () => {
  const bins = reliabilityOf([
    { probability: 0.92, right: true },
    { probability: 0.98, right: false },
    { probability: 1, right: true },
    { probability: 0.05, right: false },
  ]);
  expect(bins[9]).toEqual({ count: 3, said: expect.closeTo(2.9 / 3, 10), right: 2 / 3 });
  expect(bins[0]).toEqual({ count: 1, said: 0.05, right: 0 });
});

it.each([
  [[0.9, 0.8, 0.1], 0.8, 'the third would add more doubt than hits'],
  [[0.3, 0.3, 0.01], 0.3, 'of a rare category even doubtful ones are worth naming'],
])('takes %j to be stated from %s on, because %s', (probabilities, least) => {
  expect(bestThreshold(probabilities)).toBe(least);
});
