// One-against-the-rest linear models over hashed features, cut down and rounded as they are kept.
import { base64Of, bytesOfFloats } from '@recourse/terms-classifier/training';
import { trainSvm } from './svm.mjs';

/** A feature seen in fewer rows teaches nothing. */
const LEAST_ROWS = 3;

/** Distinct buckets of each row. */
export function bucketsOf(features, bits) {
  const mask = (1 << bits) - 1;
  return Uint32Array.from(new Set(features.map((feature) => feature & mask)));
}

/** Rows in which each bucket occurs. */
function rowsWith(rows, bits) {
  const count = new Uint32Array(1 << bits);
  for (const row of rows) for (const bucket of row) count[bucket] += 1;
  return count;
}

/** How much more often than by chance a bucket occurs with its closest class. */
function interest(rows, classes, count, bits) {
  const interest = new Float32Array(1 << bits);
  const withClass = new Uint32Array(1 << bits);
  for (const y of classes) {
    withClass.fill(0);
    let positives = 0;
    rows.forEach((row, index) => {
      if (y[index] <= 0) return;
      positives += 1;
      for (const bucket of row) withClass[bucket] += 1;
    });
    const share = positives / rows.length;
    for (let bucket = 0; bucket < count.length; bucket += 1) {
      if (count[bucket] < LEAST_ROWS) continue;
      const expected = count[bucket] * share;
      const found = Math.abs(withClass[bucket] - expected) / Math.sqrt(expected + 0.5);
      if (found > interest[bucket]) interest[bucket] = found;
    }
  }
  return interest;
}

function vocabularyOf(rows, classes, { bits, vocabulary }) {
  const count = rowsWith(rows, bits);
  const found = interest(rows, classes, count, bits);
  const often = [...count.keys()].filter((bucket) => count[bucket] >= LEAST_ROWS);
  if (often.length > vocabulary) often.sort((a, b) => found[b] - found[a] || a - b).splice(vocabulary);
  const kept = Uint32Array.from(often).sort();
  const slot = new Int32Array(1 << bits).fill(-1);
  kept.forEach((bucket, index) => (slot[bucket] = index));
  const rarity = Uint8Array.from(kept, (bucket) =>
    Math.max(1, Math.min(255, Math.round(16 * Math.log(rows.length / count[bucket])))),
  );
  return { kept, slot, rarity };
}

function matrixOf(rows, { slot, rarity }) {
  const first = new Uint32Array(rows.length + 1);
  rows.forEach((row, index) => {
    first[index + 1] = first[index] + row.reduce((sum, bucket) => sum + (slot[bucket] >= 0 ? 1 : 0), 0);
  });
  const index = new Uint32Array(first[rows.length]);
  const value = new Float32Array(first[rows.length]);
  rows.forEach((row, number) => {
    let at = first[number];
    let square = 0;
    for (const bucket of row) {
      if (slot[bucket] < 0) continue;
      index[at] = slot[bucket];
      value[at] = rarity[slot[bucket]] / 16;
      square += value[at] * value[at];
      at += 1;
    }
    const norm = square === 0 ? 0 : 1 / Math.sqrt(square);
    for (let k = first[number]; k < at; k += 1) value[k] *= norm;
  });
  return { first, index, value, n: rows.length };
}

/** Keeps the weights that matter most over all classes, in 127 steps to either side. */
function pack(models, { kept, rarity }, { bits, most }) {
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
  const known = new Uint8Array(1 << (bits - 3));
  for (const bucket of kept) known[bucket >> 3] |= 1 << (bucket & 7);
  return {
    classes: models.length,
    bits,
    known: base64Of(known),
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
