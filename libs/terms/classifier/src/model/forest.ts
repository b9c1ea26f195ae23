import { bytesOf, floatsOf } from './encoding.js';

/** Boosted trees. `roots` are the trees' first nodes. */
export interface Forest {
  readonly base: number;
  readonly roots: Int32Array;
  /** Of each node, which value of a row it asks for; -1 for a leaf. */
  readonly features: Int32Array;
  /** Of each node, what the value is compared with; of a leaf, its answer. */
  readonly limits: Float32Array;
  /** Of node `n`, the node for smaller values at `2 * n`, and behind it that for others. */
  readonly next: Int32Array;
}

/** Each node is four numbers: feature, limit, and the nodes for smaller and for other values. */
export interface PackedForest {
  readonly base: number;
  readonly roots: readonly number[];
  readonly nodes: string;
}

const NODE = 4;

/** The forest that a package holds. */
export function unpackForest({ base, roots, nodes: packed }: PackedForest): Forest {
  const nodes = floatsOf(bytesOf(packed));
  const count = nodes.length / NODE;
  const features = new Int32Array(count);
  const limits = new Float32Array(count);
  const next = new Int32Array(2 * count);
  for (let node = 0; node < count; node += 1) {
    features[node] = nodes[node * NODE] ?? -1;
    limits[node] = nodes[node * NODE + 1] ?? 0;
    next[2 * node] = nodes[node * NODE + 2] ?? 0;
    next[2 * node + 1] = nodes[node * NODE + 3] ?? 0;
  }
  return { base, roots: Int32Array.from(roots), features, limits, next };
}

/** Sum of the trees' answers: the logarithm of the odds. */
export function logOdds({ base, roots, features, limits, next }: Forest, row: ArrayLike<number>): number {
  let sum = base;
  for (let tree = 0; tree < roots.length; tree += 1) {
    let node = roots[tree] ?? 0;
    let feature = features[node] ?? -1;
    while (feature >= 0) {
      node = next[2 * node + ((row[feature] ?? 0) < (limits[node] ?? 0) ? 0 : 1)] ?? 0;
      feature = features[node] ?? -1;
    }
    sum += limits[node] ?? 0;
  }
  return sum;
}

/** A probability, from the logarithm of its odds. */
export const probabilityOf = (odds: number): number => 1 / (1 + Math.exp(-odds));
