// Copies and versions of one agreement must stay on one side of a split, or a model is asked what it was told.
import { hashOf } from '@recourse/terms-classifier/training';

const SHINGLE = 8;
/** One shingle in so many is kept: enough to compare documents, few enough to compare all. */
const SAMPLE = 37;
/** Share of the shorter one's shingles from which two documents count as versions of one. */
const SHARED = 0.35;

function shinglesOf(text) {
  const words = text.toLowerCase().split(' ');
  const kept = new Set();
  for (let at = 0; at + SHINGLE <= words.length; at += 1) {
    const hash = hashOf(words.slice(at, at + SHINGLE).join(' ')) >>> 0;
    if (hash % SAMPLE === 0) kept.add(hash);
  }
  return kept;
}

function shared(a, b) {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  let common = 0;
  for (const shingle of few) if (many.has(shingle)) common += 1;
  return few.size === 0 ? 0 : common / few.size;
}

/** Number of the group of near-duplicates that each text belongs to. */
export function groupsOf(texts) {
  const shingles = texts.map(shinglesOf);
  const parent = texts.map((_, index) => index);
  const rootOf = (index) => {
    let root = index;
    while (parent[root] !== root) root = parent[root];
    return root;
  };
  for (let one = 1; one < texts.length; one += 1)
    for (let other = 0; other < one; other += 1)
      if (shared(shingles[one], shingles[other]) > SHARED) parent[rootOf(one)] = rootOf(other);
  return parent.map((_, index) => rootOf(index));
}

/** Fold of each contract: groups whole, folds of like size, the same every time. */
export function foldsOf(contracts, count) {
  const groups = groupsOf(contracts.map(({ text }) => text));
  const members = byGroup(groups);
  const order = [...members.values()].sort(
    (a, b) => (hashOf(contracts[a[0]].id) >>> 0) - (hashOf(contracts[b[0]].id) >>> 0),
  );
  const sizes = new Array(count).fill(0);
  const folds = new Array(contracts.length);
  for (const group of order) {
    const fold = sizes.indexOf(Math.min(...sizes));
    sizes[fold] += group.length;
    for (const index of group) folds[index] = fold;
  }
  return { folds, groups: order.length };
}

function byGroup(groups) {
  const members = new Map();
  groups.forEach((group, index) => members.set(group, [...(members.get(group) ?? []), index]));
  return members;
}
