import type { FeatureList } from '../model/feature-list.js';
import { hashOf, type Words } from './words.js';

/** One number from two, in order. */
export function combine(first: number, second: number): number {
  const mixed = Math.imul(first ^ Math.imul(second, 0x9e3779b1), 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}

const seed = (name: string): number => hashOf(`#${name}`);
const STEMS = seed('stems');
const PAIR = seed('pair');
const FIRST = seed('first');
const BEFORE = seed('before');
const AFTER = seed('after');
const LENGTH = seed('length');
const PLACE = seed('place');

/** A sentence often begins with what it is about, and a numbered one with its heading. */
const FIRST_WORDS = 6;
/** Of a neighbour only so many words count, those next to the unit. */
const NEIGHBOUR = 40;

/** Adds runs of up to `longest` words. */
function addRuns(words: readonly number[], longest: number, into: FeatureList): void {
  for (let at = 0; at < words.length; at += 1) {
    let run = words[at] ?? 0;
    into.add(run);
    for (let more = 1; more < longest && at + more < words.length; more += 1) {
      run = combine(run, words[at + more] ?? 0);
      into.add(run);
    }
  }
}

function addEach(kind: number, words: readonly number[], into: FeatureList): void {
  for (const word of words) into.add(combine(kind, word));
}

/** Stems this close to each other count as a pair, in whatever order: "may not, without consent, assign". */
const REACH = 8;
/** Longer units are lists, in which pairs mean little. */
const PAIRED = 120;

function addPairs(stems: readonly number[], into: FeatureList): void {
  const count = Math.min(PAIRED, stems.length);
  for (let at = 0; at < count; at += 1) {
    const one = stems[at] ?? 0;
    for (let next = at + 1; next < count && next <= at + REACH; next += 1) {
      const other = stems[next] ?? 0;
      if (other !== one) into.add(combine(combine(PAIR, Math.min(one, other)), Math.max(one, other)));
    }
  }
}

function addStems(stems: readonly number[], into: FeatureList): void {
  for (let at = 0; at < stems.length; at += 1) {
    const run = combine(STEMS, stems[at] ?? 0);
    into.add(run);
    if (at + 1 < stems.length) into.add(combine(run, stems[at + 1] ?? 0));
  }
}

/** Where a unit stands. */
export interface Standing {
  readonly before: Words | undefined;
  readonly after: Words | undefined;
  /** Number of the unit, and of all units. */
  readonly index: number;
  readonly of: number;
}

/** Adds the hashed features of a unit: runs of words and of stems, stems close to each other, the words around it, its length and its place. */
export function addUnitFeatures(own: Words, { before, after, index, of }: Standing, into: FeatureList): void {
  addRuns(own.whole, 3, into);
  addStems(own.stem, into);
  addPairs(own.stem, into);
  addEach(FIRST, own.stem.slice(0, FIRST_WORDS), into);
  if (before !== undefined) addEach(BEFORE, before.whole.slice(-NEIGHBOUR), into);
  if (after !== undefined) addEach(AFTER, after.whole.slice(0, NEIGHBOUR), into);
  into.add(combine(LENGTH, Math.min(8, Math.floor(Math.log2(1 + own.whole.length)))));
  into.add(combine(PLACE, Math.floor((10 * index) / of)));
}
