// One-against-the-rest linear models over hashed features, cut down and rounded as they are kept.
import { base64Of, bytesOfFloats } from '@recourse/terms-classifier/training';
import { trainSvm } from './svm.mjs';

/** A feature seen in fewer rows, or in fewer of some class, teaches nothing. */
const LEAST_ROWS = 3;
const LEAST_POSITIVES = 2;

/** Distinct features of a list. */
export const distinctFeatures = ({ values, length }) => Int32Array.from(new Set(values.subarray(0, length)));

/** Numbers the features that occur again and again where some class does, and says in how many rows they occur. */
function countedFeatures(rows, classes) {
  const often = new Map();
  rows.forEach((row, index) => {
    if (!classes.some((y) => y[index] > 0)) return;
    for (const feature of row) often.set(feature, (often.get(feature) ?? 0) + 1);
  });
  const numbers = new Map();
  for (const [feature, count] of often) if (count >= LEAST_POSITIVES) numbers.set(feature, numbers.size);
  const counts = new Uint32Array(numbers.size);
  for (const row of rows)
    for (const feature of row) {
      const number = numbers.get(feature);
      if (number !== undefined) counts[number] += 1;
    }
  return { numbers, counts };
}

/** How much more often than by chance a feature occurs with its closest class. */
function interestOf(rows, classes, { numbers, counts }) {
  const interest = new Float32Array(counts.length);
  const withClass = new Uint32Array(counts.length);
  for (const y of classes) {
    const own = rows.filter((_, index) => y[index] > 0);
    const touched = new Set();
    for (const row of own)
      for (const feature of row) {
        const number = numbers.get(feature);
        if (number === undefined) continue;
        withClass[number] += 1;
        touched.add(number);
      }
    const share = own.length / rows.length;
    for (const number of touched) {
      const expected = counts[number] * share;
      const found = (withClass[number] - expected) / Math.sqrt(expected + 0.5);
      if (counts[number] >= LEAST_ROWS && found > interest[number]) interest[number] = found;
      withClass[number] = 0;
    }
  }
  return interest;
}

/** The features that tell most about some class, with their rarity. */
function vocabularyOf(rows, classes, { vocabulary }) {
  const counted = countedFeatures(rows, classes);
  const interest = interestOf(rows, classes, counted);
  const features = [...counted.numbers.keys()].filter(
    (feature) => counted.counts[counted.numbers.get(feature)] >= LEAST_ROWS,
  );
  const interestIn = (feature) => interest[counted.numbers.get(feature)];
  features.sort((a, b) => interestIn(b) - interestIn(a) || a - b);
  const kept = Int32Array.from(features.slice(0, vocabulary)).sort();
  const rarityOf = (feature) => Math.round(16 * Math.log(rows.length / counted.counts[counted.numbers.get(feature)]));
  return {
    kept,
    slot: new Map(Array.from(kept, (feature, index) => [feature, index])),
    rarity: Uint8Array.from(kept, (feature) => Math.max(1, Math.min(255, rarityOf(feature)))),
  };
}

function matrixOf(rows, { slot, rarity }) {
  const first = new Uint32Array(rows.length + 1);
  rows.forEach((row, index) => {
    first[index + 1] = first[index] + row.reduce((sum, feature) => sum + (slot.has(feature) ? 1 : 0), 0);
  });
  const index = new Uint32Array(first[rows.length]);
  const value = new Float32Array(first[rows.length]);
  rows.forEach((row, number) => {
    let at = first[number];
    let square = 0;
    for (const feature of row) {
      const place = slot.get(feature);
      if (place === undefined) continue;
      index[at] = place;
      value[at] = rarity[place] / 16;
      square += value[at] * value[at];
      at += 1;
    }
    const norm = square === 0 ? 0 : 1 / Math.sqrt(square);
    for (let k = first[number]; k < at; k += 1) value[k] *= norm;
  });
  return { first, index, value, n: rows.length };
}

/** Keeps the weights that matter most over all classes, in 127 steps to either side. */
function pack(models, { kept, rarity }, { most }) {
  const size = models.reduce((sum, { weights }) => sum + weights.length, 0);
  const sample = new Float32Array(size);
  let at = 0;
  for (const { weights } of models)
    for (let feature = 0; feature < weights.length; feature += 1)
      sample[at++] = Math.abs(weights[feature]) * rarity[feature];
  const least = size <= most ? 0 : sample.sort()[size - most];
  const scale = models.map(
    ({ weights }) => weights.reduce((top, weight) => Math.max(top, Math.abs(weight)), 1e-9) / 127,
  );
  const counts = [];
  const klass = [];
  const weight = [];
  kept.forEach((_, feature) => {
    let count = 0;
    models.forEach(({ weights }, one) => {
      const rounded = Math.round(weights[feature] / scale[one]);
      if (rounded === 0 || Math.abs(weights[feature]) * rarity[feature] < least) return;
      count += 1;
      klass.push(one);
      weight.push(rounded & 0xff);
    });
    counts.push(count);
  });
  return {
    classes: models.length,
    known: base64Of(new Uint8Array(kept.buffer, kept.byteOffset, kept.byteLength)),
    rarity: base64Of(rarity),
    counts: base64Of(Uint8Array.from(counts)),
    klass: base64Of(Uint8Array.from(klass)),
    weight: base64Of(Uint8Array.from(weight)),
    scale: base64Of(bytesOfFloats(scale)),
    bias: base64Of(bytesOfFloats(models.map(({ bias }) => bias))),
  };
}

/**
 * A packed model of several classes and the weights of each class's cues. `classes` holds for each class 1 or -1 a row,
 * `cues` bit by bit the cues a row shows for it.
 */
export function trainLinear(rows, classes, { cues, ...settings }) {
  const vocabulary = vocabularyOf(rows, classes, settings);
  const matrix = matrixOf(rows, vocabulary);
  const none = new Uint16Array(rows.length);
  const models = classes.map((y, one) =>
    trainSvm(matrix, y, {
      C: settings.C,
      features: vocabulary.kept.length,
      cues: cues?.[one] ?? none,
      cueCount: settings.cueCounts?.[one] ?? 0,
      cueValue: settings.cueValue ?? 0,
    }),
  );
  return { words: pack(models, vocabulary, settings), cues: models.map((model) => model.cues) };
}
