// Linear support vector machine with squared hinge loss, by dual coordinate descent with shrinking (Hsieh et al. 2008).
import { random } from './random.mjs';

const ROUNDS = 40;
const TOLERANCE = 0.05;

/**
 * Weights that tell rows of `y` 1 from those of -1; rows of 0 take no side. `rows` is {first, index, value, n}; `cues` says bit by bit which
 * cues a row shows, each worth `cueValue`. Answers {weights, cues, bias}.
 */
export function trainSvm(rows, y, { C, features, cues, cueCount, cueValue }) {
  const { first, index, value, n } = rows;
  const weights = new Float32Array(features + cueCount);
  const alpha = new Float64Array(n);
  const diagonal = new Float64Array(n);
  const penalty = 0.5 / C;
  let bias = 0;
  for (let row = 0; row < n; row += 1) {
    let square = 1;
    for (let at = first[row]; at < first[row + 1]; at += 1) square += value[at] * value[at];
    for (let shown = cues[row]; shown !== 0; shown &= shown - 1) square += cueValue * cueValue;
    diagonal[row] = square + penalty;
  }
  const order = Uint32Array.from({ length: n }, (_, row) => row).filter((row) => y[row] !== 0);
  const next = random(12345);
  let active = order.length;
  let highest = Infinity;
  for (let round = 0; round < ROUNDS; round += 1) {
    let most = -Infinity;
    let least = Infinity;
    for (let at = active - 1; at > 0; at -= 1) {
      const other = (next() * (at + 1)) | 0;
      const held = order[at];
      order[at] = order[other];
      order[other] = held;
    }
    for (let at = 0; at < active; at += 1) {
      const row = order[at];
      const side = y[row];
      const end = first[row + 1];
      let sum = bias;
      for (let k = first[row]; k < end; k += 1) sum += weights[index[k]] * value[k];
      const mask = cues[row];
      if (mask !== 0)
        for (let j = 0; j < cueCount; j += 1) if (mask & (1 << j)) sum += weights[features + j] * cueValue;
      const gradient = sum * side - 1 + alpha[row] * penalty;
      let projected = gradient;
      if (alpha[row] === 0) {
        if (gradient > highest) {
          active -= 1;
          order[at] = order[active];
          order[active] = row;
          at -= 1;
          continue;
        }
        if (gradient > 0) projected = 0;
      }
      if (projected > most) most = projected;
      if (projected < least) least = projected;
      if (Math.abs(projected) < 1e-12) continue;
      const before = alpha[row];
      alpha[row] = Math.max(before - gradient / diagonal[row], 0);
      const step = (alpha[row] - before) * side;
      if (step === 0) continue;
      for (let k = first[row]; k < end; k += 1) weights[index[k]] += step * value[k];
      if (mask !== 0)
        for (let j = 0; j < cueCount; j += 1) if (mask & (1 << j)) weights[features + j] += step * cueValue;
      bias += step;
    }
    if (most - least <= TOLERANCE) {
      if (active === order.length) break;
      active = order.length;
      highest = Infinity;
    } else highest = most <= 0 ? Infinity : most;
  }
  const cueWeights = Array.from({ length: cueCount }, (_, j) => weights[features + j] * cueValue);
  return { weights: weights.subarray(0, features), cues: cueWeights, bias };
}
