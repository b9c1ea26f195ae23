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

/** Weights of several classes over hashed features, laid out so that a feature's weights lie side by side. */
export interface LinearModel {
  readonly classes: number;
  readonly mask: number;
  /** Known bucket to its number plus one; 0 where the model does not know it. */
  readonly slot: Int32Array;
  readonly rarity: Float32Array;
  readonly first: Int32Array;
  readonly klass: Uint8Array;
  readonly weight: Int8Array;
  readonly scale: Float32Array;
  readonly bias: Float32Array;
}

function slotsOf(isKnown: Uint8Array, buckets: number): Int32Array {
  const slot = new Int32Array(buckets);
  let known = 0;
  for (let bucket = 0; bucket < buckets; bucket += 1) {
    if ((((isKnown[bucket >> 3] ?? 0) >> (bucket & 7)) & 1) === 0) continue;
    known += 1;
    slot[bucket] = known;
  }
  return slot;
}

function runningSum(counts: Uint8Array): Int32Array {
  const first = new Int32Array(counts.length + 1);
  for (let index = 0; index < counts.length; index += 1) first[index + 1] = (first[index] ?? 0) + (counts[index] ?? 0);
  return first;
}

/** The model that a package holds. */
export function unpackLinear(packed: PackedLinear): LinearModel {
  const weights = bytesOf(packed.weight);
  return {
    classes: packed.classes,
    mask: (1 << packed.bits) - 1,
    slot: slotsOf(bytesOf(packed.known), 1 << packed.bits),
    rarity: Float32Array.from(bytesOf(packed.rarity), (sixteenths) => sixteenths / 16),
    first: runningSum(bytesOf(packed.counts)),
    klass: bytesOf(packed.klass),
    weight: new Int8Array(weights.buffer, weights.byteOffset, weights.length),
    scale: floatsOf(bytesOf(packed.scale)),
    bias: floatsOf(bytesOf(packed.bias)),
  };
}

/** Scores sets of hashed features; one scorer is used by one document at a time. */
export class LinearScorer {
  private readonly seen: Int32Array;
  private readonly sums: Float64Array;
  private round = 0;

  constructor(private readonly model: LinearModel) {
    this.seen = new Int32Array(model.rarity.length);
    this.sums = new Float64Array(model.classes);
  }

  /** Writes one score for each class at `into[at…]`. A feature counts once, in proportion to its rarity. */
  score(features: readonly number[], into: Float32Array, at: number): void {
    const { sums, seen, model } = this;
    this.round += 1;
    sums.fill(0);
    let square = 0;
    for (const feature of features) {
      const known = (model.slot[feature & model.mask] ?? 0) - 1;
      if (known < 0 || seen[known] === this.round) continue;
      seen[known] = this.round;
      const rarity = model.rarity[known] ?? 0;
      square += rarity * rarity;
      this.add(known, rarity);
    }
    const norm = square === 0 ? 0 : 1 / Math.sqrt(square);
    for (let one = 0; one < model.classes; one += 1)
      into[at + one] = (sums[one] ?? 0) * (model.scale[one] ?? 0) * norm + (model.bias[one] ?? 0);
  }

  private add(known: number, rarity: number): void {
    const { sums, model } = this;
    const end = model.first[known + 1] ?? 0;
    for (let place = model.first[known] ?? 0; place < end; place += 1) {
      const one = model.klass[place] ?? 0;
      sums[one] = (sums[one] ?? 0) + rarity * (model.weight[place] ?? 0);
    }
  }
}
