/** A value whose form the catalogue does not know, while it is edited: its rows and parts stand, their words change. */
export type Leaf = string | boolean | null;
export type Tree = Leaf | readonly Tree[] | { readonly [part: string]: Tree };

export const isRows = (tree: Tree): tree is readonly Tree[] => Array.isArray(tree);
export const isNamed = (tree: Tree): tree is { readonly [part: string]: Tree } =>
  typeof tree === 'object' && tree !== null && !isRows(tree);

/** A JSON value as it is edited: numbers as they are written. */
export function treeOf(value: unknown): Tree {
  if (Array.isArray(value)) return value.map(treeOf);
  if (typeof value === 'object' && value !== null) return mapped(value as Readonly<Record<string, unknown>>, treeOf);
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  return typeof value === 'number' ? String(value) : null;
}

const NUMBER = /^-?(0|[1-9]\d{0,14})(\.\d{1,12})?$/;

/** The JSON value that was edited: what is written as a number is one, and what is empty is left open. */
export function valueOfTree(tree: Tree): unknown {
  if (isRows(tree)) return tree.map(valueOfTree);
  if (isNamed(tree)) return mapped(tree, valueOfTree);
  if (typeof tree !== 'string') return tree;
  const words = tree.trim();
  if (words === '') return null;
  return NUMBER.test(words) ? Number(words) : words;
}

/** A further row like another, with nothing entered. */
export function emptied(tree: Tree): Tree {
  if (isRows(tree)) return tree.slice(0, 1).map(emptied);
  return isNamed(tree) ? mapped(tree, emptied) : null;
}

const mapped = <From, To>(parts: Readonly<Record<string, From>>, change: (part: From) => To): Record<string, To> =>
  Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, change(part)]));
