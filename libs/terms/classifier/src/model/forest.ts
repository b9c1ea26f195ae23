import { bytesOf, floatsOf } from './encoding.js';

/**
 * Boosted trees, each node four numbers: feature, threshold, and the nodes for smaller and for other values. A leaf has
 * feature -1 and its value for threshold. `roots` are the trees' first nodes.
 */
export interface Forest {
  readonly base: number;
  readonly roots: readonly number[];
  readonly nodes: Float32Array;
}

export interface PackedForest {
  readonly base: number;
  readonly roots: readonly number[];
  readonly nodes: string;
}

export const unpackForest = ({ base, roots, nodes }: PackedForest): Forest => ({
  base,
  roots,
  nodes: floatsOf(bytesOf(nodes)),
});

/** Sum of the trees' answers: the logarithm of the odds. */
export function logOdds({ base, roots, nodes }: Forest, row: ArrayLike<number>): number {
  let sum = base;
  for (const root of roots) {
    let node = root;
    let feature = nodes[node * 4] ?? -1;
    while (feature >= 0) {
      const smaller = (row[feature] ?? 0) < (nodes[node * 4 + 1] ?? 0);
      node = nodes[node * 4 + (smaller ? 2 : 3)] ?? 0;
      feature = nodes[node * 4] ?? -1;
    }
    sum += nodes[node * 4 + 1] ?? 0;
  }
  return sum;
}

/** A probability, from the logarithm of its odds. */
export const probabilityOf = (odds: number): number => 1 / (1 + Math.exp(-odds));
