// Gradient boosting of small trees for the logistic loss, on values sorted into bins.
import { base64Of, bytesOfFloats } from '@recourse/terms-classifier/training';
import { random } from './random.mjs';

const SETTINGS = { trees: 120, depth: 4, rate: 0.08, leastRows: 30, ridge: 2, rows: 0.8, columns: 0.5, seed: 7 };
const BINS = 48;
/** The interesting cases are few: they get bins of their own. */
const TAIL = [0.985, 0.99, 0.995, 0.998, 0.999];
const LEAST_WEIGHT = 0.3;
const LEAST_GAIN = 1e-3;

function cutsOf(values, n, m, column) {
  const sample = [];
  const step = Math.max(1, Math.floor(n / 20000));
  for (let row = 0; row < n; row += step) sample.push(values[row * m + column]);
  sample.sort((a, b) => a - b);
  const cuts = [];
  const add = (value) => {
    if (cuts.length === 0 || value > cuts.at(-1)) cuts.push(value);
  };
  for (let bin = 1; bin < BINS; bin += 1) add(sample[Math.floor((bin * sample.length) / BINS)]);
  for (const part of TAIL) add(sample[Math.min(sample.length - 1, Math.floor(part * sample.length))]);
  return Float32Array.from(cuts);
}

/** Number of cuts at or below the value. */
function binOf(cuts, value) {
  let low = 0;
  let high = cuts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value >= cuts[middle]) low = middle + 1;
    else high = middle;
  }
  return low;
}

class Grower {
  constructor(bins, cuts, slopes, settings) {
    Object.assign(this, { bins, cuts, m: cuts.length, ...slopes, settings });
    const most = Math.max(...cuts.map((one) => one.length)) + 1;
    this.sums = { g: new Float64Array(most), h: new Float64Array(most), n: new Int32Array(most) };
  }

  grow(rows, columns, depth, nodes) {
    let g = 0;
    let h = 0;
    for (const row of rows) {
      g += this.g[row];
      h += this.h[row];
    }
    const at = nodes.length;
    nodes.push([-1, (-this.settings.rate * g) / (h + this.settings.ridge), 0, 0]);
    if (depth === 0 || rows.length < 2 * this.settings.leastRows) return at;
    const split = this.bestSplit(rows, columns, g, h);
    if (split === null) return at;
    const { column, bin } = split;
    const left = rows.filter((row) => this.bins[row * this.m + column] <= bin);
    const right = rows.filter((row) => this.bins[row * this.m + column] > bin);
    const node = nodes[at];
    node[0] = column;
    node[1] = this.cuts[column][bin];
    node[2] = this.grow(left, columns, depth - 1, nodes);
    node[3] = this.grow(right, columns, depth - 1, nodes);
    return at;
  }

  bestSplit(rows, columns, g, h) {
    const { ridge, leastRows } = this.settings;
    const { bins, m, sums } = this;
    const whole = (g * g) / (h + ridge);
    let best = null;
    let most = LEAST_GAIN;
    for (const column of columns) {
      sums.g.fill(0);
      sums.h.fill(0);
      sums.n.fill(0);
      for (const row of rows) {
        const bin = bins[row * m + column];
        sums.g[bin] += this.g[row];
        sums.h[bin] += this.h[row];
        sums.n[bin] += 1;
      }
      let leftG = 0;
      let leftH = 0;
      let leftN = 0;
      for (let bin = 0; bin < this.cuts[column].length; bin += 1) {
        leftG += sums.g[bin];
        leftH += sums.h[bin];
        leftN += sums.n[bin];
        if (leftN < leastRows || rows.length - leftN < leastRows) continue;
        if (leftH < LEAST_WEIGHT || h - leftH < LEAST_WEIGHT) continue;
        const rest = g - leftG;
        const gain = (leftG * leftG) / (leftH + ridge) + (rest * rest) / (h - leftH + ridge) - whole;
        if (gain > most) {
          most = gain;
          best = { column, bin };
        }
      }
    }
    return best;
  }
}

/** A packed forest that gives the odds of `y` 1 for rows of numbers. */
export function trainForest(rows, y, given = {}) {
  const settings = { ...SETTINGS, ...given };
  const n = rows.length;
  const m = rows[0].length;
  const values = new Float32Array(n * m);
  rows.forEach((row, index) => values.set(row, index * m));
  const cuts = Array.from({ length: m }, (_, column) => cutsOf(values, n, m, column));
  const bins = new Uint8Array(n * m);
  for (let row = 0; row < n; row += 1)
    for (let column = 0; column < m; column += 1)
      bins[row * m + column] = binOf(cuts[column], values[row * m + column]);
  const positives = y.reduce((sum, one) => sum + one, 0);
  const base = Math.log((positives + 0.5) / (n - positives + 0.5));
  const odds = new Float64Array(n).fill(base);
  const slopes = { g: new Float64Array(n), h: new Float64Array(n) };
  const grower = new Grower(bins, cuts, slopes, settings);
  const next = random(settings.seed);
  const nodes = [];
  const roots = [];
  for (let tree = 0; tree < settings.trees; tree += 1) {
    for (let row = 0; row < n; row += 1) {
      const p = 1 / (1 + Math.exp(-odds[row]));
      slopes.g[row] = p - y[row];
      slopes.h[row] = p * (1 - p);
    }
    const someRows = [];
    for (let row = 0; row < n; row += 1) if (next() < settings.rows) someRows.push(row);
    const someColumns = cuts.map((_, column) => column).filter(() => next() < settings.columns);
    const root = grower.grow(someRows, someColumns, settings.depth, nodes);
    roots.push(root);
    for (let row = 0; row < n; row += 1) {
      let node = nodes[root];
      while (node[0] >= 0) node = nodes[values[row * m + node[0]] < node[1] ? node[2] : node[3]];
      odds[row] += node[1];
    }
  }
  return { base, roots, nodes: base64Of(bytesOfFloats(nodes.flat())) };
}
