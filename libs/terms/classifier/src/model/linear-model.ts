import { bytesOf, floatsOf } from './encoding.js';

/** How a linear model of several classes is kept: base64 of small numbers, and what scales them. */
export interface PackedLinear {
  readonly classes: number;
  /** Hashed features lie in 2 to the power of this many buckets. */
  readonly bits: number;
  /** One bit a bucket: whether the model knows it. */
  readonly known: string;
  /** Rarity of each known bucket in 1/16 of a nat. */
  readonly rarity: string;
  /** How many classes weigh each known bucket. */
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
  readonly mask: number;
  /** One bit a bucket: small enough to stay close to the processor, which the slots are not. */
  readonly isKnown: Uint8Array;
  /** Known bucket to its place in `entries`. */
  readonly slot: Int32Array;
  /** Of each known bucket: its first weight, how many, its rarity in 1/16 of a nat, and a mark for whoever scores. */
  readonly entries: Int32Array;
  /** Class times 256, and the weight plus 128. */
  readonly weights: Uint16Array;
  readonly scale: Float32Array;
  readonly bias: Float32Array;
}

/** Numbers that an entry holds. */
const ENTRY = 4;
const MARK = 3;

function slotsOf(isKnown: Uint8Array, buckets: number): Int32Array {
  const slot = new Int32Array(buckets);
  let known = 0;
  for (let bucket = 0; bucket < buckets; bucket += 1) {
    if ((((isKnown[bucket >> 3] ?? 0) >> (bucket & 7)) & 1) === 0) continue;
    slot[bucket] = known * ENTRY;
    known += 1;
  }
  return slot;
}

function entriesOf(counts: Uint8Array, rarity: Uint8Array): Int32Array {
  const entries = new Int32Array(counts.length * ENTRY);
  let first = 0;
  counts.forEach((count, index) => {
    entries.set([first, count, rarity[index] ?? 0, 0], index * ENTRY);
    first += count;
  });
  return entries;
}

/** The model that a package holds. */
export function unpackLinear(packed: PackedLinear): LinearModel {
  const isKnown = bytesOf(packed.known);
  const klass = bytesOf(packed.klass);
  const weight = bytesOf(packed.weight);
  const weights = new Uint16Array(weight.length);
  // A byte above 127 stands for a negative weight.
  for (let at = 0; at < weight.length; at += 1) weights[at] = ((klass[at] ?? 0) << 8) | ((weight[at] ?? 0) ^ 0x80);
  return {
    classes: packed.classes,
    mask: (1 << packed.bits) - 1,
    isKnown,
    slot: slotsOf(isKnown, 1 << packed.bits),
    entries: entriesOf(bytesOf(packed.counts), bytesOf(packed.rarity)),
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
  score(features: readonly number[], into: Float32Array, at: number): void {
    const { sums, model } = this;
    const { entries } = model;
    this.round += 1;
    sums.fill(0);
    let square = 0;
    for (const feature of features) {
      const bucket = feature & model.mask;
      if ((((model.isKnown[bucket >> 3] ?? 0) >> (bucket & 7)) & 1) === 0) continue;
      const entry = model.slot[bucket] ?? 0;
      if (entries[entry + MARK] === this.round) continue;
      entries[entry + MARK] = this.round;
      const rarity = entries[entry + 2] ?? 0;
      square += rarity * rarity;
      this.add(entries[entry] ?? 0, entries[entry + 1] ?? 0, rarity);
    }
    const norm = square === 0 ? 0 : 1 / Math.sqrt(square);
    for (let one = 0; one < model.classes; one += 1)
      into[at + one] = (sums[one] ?? 0) * (model.scale[one] ?? 0) * norm + (model.bias[one] ?? 0);
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
