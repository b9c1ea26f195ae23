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

/**
 * Weights of several classes over hashed features. What is needed of a feature lies side by side, since looking for it
 * in memory takes longer than reckoning with it.
 */
export interface LinearModel {
  readonly classes: number;
  /** One bit for a few hashes each: most features are unknown, and this tells it without a look further away. */
  readonly filter: Uint8Array;
  /** Open table of places in `entries`, by hash; -1 where it is free. */
  readonly table: Int32Array;
  /** Of each known feature: its hash, its first weight, how many and its rarity in 1/16 of a nat (8 bits), and a mark. */
  readonly entries: Int32Array;
  /** Class times 256, and the weight plus 128. */
  readonly weights: Uint16Array;
  readonly scale: Float32Array;
  readonly bias: Float32Array;
}

/** Numbers that an entry holds, and which is what. */
const ENTRY = 4;
const [HASH, FIRST, COUNT_AND_RARITY, MARK] = [0, 1, 2, 3];

const FILTER_BITS = 1 << 19;
const filterBit = (hash: number): number => (hash ^ (hash >>> 13)) & (FILTER_BITS - 1);

function hashesOf(bytes: Uint8Array): Int32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Int32Array.from({ length: bytes.length >> 2 }, (_, index) => view.getInt32(index * 4, true));
}

function filterOf(hashes: Int32Array): Uint8Array {
  const filter = new Uint8Array(FILTER_BITS >> 3);
  for (const hash of hashes) {
    const bit = filterBit(hash);
    filter[bit >> 3] = (filter[bit >> 3] ?? 0) | (1 << (bit & 7));
  }
  return filter;
}

/** At most a quarter full, so that a search ends after a step or two. */
function tableOf(hashes: Int32Array): Int32Array {
  let size = 16;
  while (size < hashes.length * 4) size *= 2;
  const table = new Int32Array(size).fill(-1);
  hashes.forEach((hash, index) => {
    let place = hash & (size - 1);
    while (table[place] !== -1) place = (place + 1) & (size - 1);
    table[place] = index * ENTRY;
  });
  return table;
}

function entriesOf(hashes: Int32Array, counts: Uint8Array, rarity: Uint8Array): Int32Array {
  const entries = new Int32Array(hashes.length * ENTRY);
  let first = 0;
  hashes.forEach((hash, index) => {
    const count = counts[index] ?? 0;
    entries.set([hash, first, (count << 8) | (rarity[index] ?? 0), 0], index * ENTRY);
    first += count;
  });
  return entries;
}

/** The model that a package holds. */
export function unpackLinear(packed: PackedLinear): LinearModel {
  const hashes = hashesOf(bytesOf(packed.known));
  const klass = bytesOf(packed.klass);
  const weight = bytesOf(packed.weight);
  const weights = new Uint16Array(weight.length);
  // A byte above 127 stands for a negative weight.
  for (let at = 0; at < weight.length; at += 1) weights[at] = ((klass[at] ?? 0) << 8) | ((weight[at] ?? 0) ^ 0x80);
  return {
    classes: packed.classes,
    filter: filterOf(hashes),
    table: tableOf(hashes),
    entries: entriesOf(hashes, bytesOf(packed.counts), bytesOf(packed.rarity)),
    weights,
    scale: floatsOf(bytesOf(packed.scale)),
    bias: floatsOf(bytesOf(packed.bias)),
  };
}

/** Scores sets of hashed features, one after the other. It marks what it has seen in its model: one scorer at a time. */
export class LinearScorer {
  private readonly sums: Int32Array;
  private round = 0;

  constructor(private readonly model: LinearModel) {
    this.sums = new Int32Array(model.classes);
    for (let entry = MARK; entry < model.entries.length; entry += ENTRY) model.entries[entry] = 0;
  }

  /** Writes one score for each class at `into[at…]`. A feature counts once, in proportion to its rarity. */
  score({ values, length }: FeatureList, into: Float32Array, at: number): void {
    const { sums, model } = this;
    const { entries } = model;
    this.round += 1;
    sums.fill(0);
    let square = 0;
    for (let index = 0; index < length; index += 1) {
      const feature = values[index] ?? 0;
      const bit = filterBit(feature);
      if ((((model.filter[bit >> 3] ?? 0) >> (bit & 7)) & 1) === 0) continue;
      const entry = this.entryOf(feature);
      if (entry < 0 || entries[entry + MARK] === this.round) continue;
      entries[entry + MARK] = this.round;
      const both = entries[entry + COUNT_AND_RARITY] ?? 0;
      const rarity = both & 0xff;
      square += rarity * rarity;
      this.add(entries[entry + FIRST] ?? 0, both >> 8, rarity);
    }
    const norm = square === 0 ? 0 : 1 / Math.sqrt(square);
    for (let one = 0; one < model.classes; one += 1)
      into[at + one] = (sums[one] ?? 0) * (model.scale[one] ?? 0) * norm + (model.bias[one] ?? 0);
  }

  /** Place of a feature's entry; -1 where the model does not know it. */
  private entryOf(feature: number): number {
    const { table, entries } = this.model;
    const last = table.length - 1;
    for (let place = feature & last; ; place = (place + 1) & last) {
      const entry = table[place] ?? -1;
      if (entry < 0 || entries[entry + HASH] === feature) return entry;
    }
  }

  private add(first: number, count: number, rarity: number): void {
    const { sums, model } = this;
    for (let place = first; place < first + count; place += 1) {
      const weight = model.weights[place] ?? 0;
      const one = weight >> 8;
      sums[one] = (sums[one] ?? 0) + rarity * ((weight & 0xff) - 128);
    }
  }
}
