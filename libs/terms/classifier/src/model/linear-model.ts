import { bytesOf, floatsOf } from './encoding.js';
import type { FeatureList } from './feature-list.js';

/** How a linear model of several classes is kept: base64 of small numbers, and what scales them. */
export interface PackedLinear {
  readonly classes: number;
  /** Hashes of the features it knows, four bytes each, smallest byte first. */
  readonly known: string;
  /** Rarity of each known feature in 1/16 of a nat. */
  readonly rarity: string;
  /** How many classes weigh each known feature. */
  readonly counts: string;
  /** Class of each weight. */
  readonly klass: string;
  /** Each weight, -127 to 127, in units of its class's scale. */
  readonly weight: string;
  /** Scale and bias of each class. */
  readonly scale: string;
  readonly bias: string;
}

/** Weights of several classes over hashed features. Looking for a feature in memory takes longer than reckoning with it. */
export interface LinearModel {
  readonly classes: number;
  /** One bit for a few hashes each: most features are unknown, and this tells it without a look further away. */
  readonly filter: Uint8Array;
  /** Open table of known features by hash: their number, counted from 1; 0 where it is free. */
  readonly table: Int32Array;
  /** Of each known feature. */
  readonly hashes: Int32Array;
  /** Of each known feature, in 1/16 of a nat. */
  readonly rarity: Uint8Array;
  /** Of each known feature, the weights of all classes, two in one number: one reckoning does for both. */
  readonly weights: Float64Array;
  readonly scale: Float32Array;
  readonly bias: Float32Array;
}

/** The second of two classes counts in this unit. A sum stays below half of it unless 2,000 features weigh the most there is. */
const SECOND = 2 ** 27;
const pairsOf = (classes: number): number => (classes + 1) >> 1;

const FILTER_BITS = 1 << 18;
const filterBit = (hash: number): number => (hash ^ (hash >>> 13)) & (FILTER_BITS - 1);

function hashesOf(bytes: Uint8Array): Int32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const hashes = new Int32Array(bytes.length >> 2);
  for (let index = 0; index < hashes.length; index += 1) hashes[index] = view.getInt32(index * 4, true);
  return hashes;
}

function filterOf(hashes: Int32Array): Uint8Array {
  const filter = new Uint8Array(FILTER_BITS >> 3);
  for (const hash of hashes) {
    const bit = filterBit(hash);
    filter[bit >> 3] = (filter[bit >> 3] ?? 0) | (1 << (bit & 7));
  }
  return filter;
}

/** At most half full, so that a search ends after a step or two. */
function tableOf(hashes: Int32Array): Int32Array {
  let size = 16;
  while (size < hashes.length * 2) size *= 2;
  const table = new Int32Array(size);
  hashes.forEach((hash, index) => {
    let place = hash & (size - 1);
    while (table[place] !== 0) place = (place + 1) & (size - 1);
    table[place] = index + 1;
  });
  return table;
}

function weightsOf({ classes, ...packed }: PackedLinear): Float64Array {
  const [counts, klass, weight] = [bytesOf(packed.counts), bytesOf(packed.klass), bytesOf(packed.weight)];
  const pairs = pairsOf(classes);
  const weights = new Float64Array(counts.length * pairs);
  let at = 0;
  for (let feature = 0; feature < counts.length; feature += 1) {
    for (const end = at + (counts[feature] ?? 0); at < end; at += 1) {
      const one = klass[at] ?? 0;
      const place = feature * pairs + (one >> 1);
      // A byte above 127 stands for a negative weight.
      const value = ((weight[at] ?? 0) << 24) >> 24;
      weights[place] = (weights[place] ?? 0) + (one % 2 === 0 ? value : value * SECOND);
    }
  }
  return weights;
}

/** The model that a package holds. */
export function unpackLinear(packed: PackedLinear): LinearModel {
  const hashes = hashesOf(bytesOf(packed.known));
  return {
    classes: packed.classes,
    filter: filterOf(hashes),
    table: tableOf(hashes),
    hashes,
    rarity: bytesOf(packed.rarity),
    weights: weightsOf(packed),
    scale: floatsOf(bytesOf(packed.scale)),
    bias: floatsOf(bytesOf(packed.bias)),
  };
}

/** Scores sets of hashed features, one after the other. */
export class LinearScorer {
  /** Of each two classes. */
  private readonly sums: Float64Array;
  /** Of each known feature, the round in which it was last seen. */
  private readonly seen: Int32Array;
  private round = 0;

  constructor(private readonly model: LinearModel) {
    this.sums = new Float64Array(pairsOf(model.classes));
    this.seen = new Int32Array(model.hashes.length);
  }

  /** Writes one score for each class at `into[at…]`. A feature counts once, in proportion to its rarity. */
  score({ values, length }: FeatureList, into: Float32Array, at: number): void {
    const { sums, model, seen } = this;
    this.round += 1;
    sums.fill(0);
    let square = 0;
    for (let index = 0; index < length; index += 1) {
      const feature = values[index] ?? 0;
      const bit = filterBit(feature);
      if ((((model.filter[bit >> 3] ?? 0) >> (bit & 7)) & 1) === 0) continue;
      const known = this.numberOf(feature);
      if (known < 0 || seen[known] === this.round) continue;
      seen[known] = this.round;
      const rarity = model.rarity[known] ?? 0;
      square += rarity * rarity;
      this.add(known, rarity);
    }
    const norm = square === 0 ? 0 : 1 / Math.sqrt(square);
    for (let one = 0; one < model.classes; one += 1)
      into[at + one] = this.sumOf(one) * (model.scale[one] ?? 0) * norm + (model.bias[one] ?? 0);
  }

  private sumOf(one: number): number {
    const both = this.sums[one >> 1] ?? 0;
    const second = Math.round(both / SECOND);
    return one % 2 === 0 ? both - second * SECOND : second;
  }

  /** Number of a feature; -1 where the model does not know it. */
  private numberOf(feature: number): number {
    const { table, hashes } = this.model;
    const last = table.length - 1;
    for (let place = feature & last; ; place = (place + 1) & last) {
      const known = (table[place] ?? 0) - 1;
      if (known < 0 || hashes[known] === feature) return known;
    }
  }

  private add(known: number, rarity: number): void {
    const { sums, model } = this;
    const { weights } = model;
    const first = known * sums.length;
    for (let pair = 0; pair < sums.length; pair += 1)
      sums[pair] = (sums[pair] ?? 0) + rarity * (weights[first + pair] ?? 0);
  }
}
