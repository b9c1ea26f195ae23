import type { FeatureList } from '../model/feature-list.js';
import { combine } from '../text/features.js';
import { hashOf, wordsOf } from '../text/words.js';
import type { Actors } from '../text/generalised.js';
import type { Mention } from './mention.js';

const REACH_BEFORE = 90;
const REACH_AFTER = 70;
const NEAR = 8;

/** What a mention's document tells beyond the mention. */
export interface MentionGround {
  readonly text: string;
  /** How often a word occurs in the document. */
  readonly frequency: ReadonlyMap<number, number>;
  /** Who acts in the document. */
  readonly actors: Actors;
  /** How often that acts which acts most, at least 1. */
  readonly mostActs: number;
}

/** Kinds of features, each with a number of its own. */
const KIND = {
  before1: hashOf('@before1'),
  before2: hashOf('@before2'),
  before3: hashOf('@before3'),
  before: hashOf('@before'),
  after1: hashOf('@after1'),
  after2: hashOf('@after2'),
  after3: hashOf('@after3'),
  after: hashOf('@after'),
  aroundBefore: hashOf('@around before'),
  aroundAfter: hashOf('@around after'),
  touchesBefore: hashOf('@touches before'),
  touchesAfter: hashOf('@touches after'),
  holds: hashOf('@holds'),
  is: hashOf('@is'),
  begins: hashOf('@begins'),
  ends: hashOf('@ends'),
  shape: hashOf('@shape'),
  kind: hashOf('@kind'),
  often: hashOf('@often'),
  acts: hashOf('@acts'),
  place: hashOf('@place'),
} as const;

/** Gathers the features of one mention one by one: spreading many short lists costs more than hashing them. */
class Features {
  /** `list`: names, dates and titles share no weights. */
  constructor(
    private readonly list: number,
    private readonly into: FeatureList,
  ) {}

  add(kind: number, value: number): void {
    this.into.add(combine(combine(kind, value), this.list));
  }

  addEach(kind: number, values: readonly number[]): void {
    for (const value of values) this.add(kind, value);
  }
}

/** How letters, capitals and digits follow each other. */
const shapeOf = (text: string): string =>
  text
    .slice(0, 60)
    .replace(/[A-Z]+/g, 'A')
    .replace(/[a-z]+/g, 'a')
    .replace(/\d+/g, '0')
    .slice(0, 12);

/** Occurrences of the rarest of a mention's words: at least as many as of the mention. */
export function occurrences(words: readonly number[], { frequency }: MentionGround): number {
  let least = Infinity;
  for (const word of words) least = Math.min(least, frequency.get(word) ?? 0);
  return words.length === 0 ? 0 : least;
}

/** How often the last of a mention's words acts: "the Supplier shall". */
export const actsOf = (words: readonly number[], { actors }: MentionGround): number =>
  actors.get(words.at(-1) ?? 0) ?? 0;

function addAround(mention: Mention, text: string, features: Features): void {
  const before = wordsOf(text, Math.max(0, mention.start - REACH_BEFORE), mention.start).whole.slice(-NEAR);
  const after = wordsOf(text, mention.end, Math.min(text.length, mention.end + REACH_AFTER)).whole.slice(0, NEAR);
  const last = before.length - 1;
  features.add(KIND.before1, before[last] ?? 0);
  features.add(KIND.before2, before[last - 1] ?? 0);
  features.add(KIND.before3, before[last - 2] ?? 0);
  features.add(KIND.before, combine(before[last - 1] ?? 0, before[last] ?? 0));
  features.add(KIND.after1, after[0] ?? 0);
  features.add(KIND.after2, after[1] ?? 0);
  features.add(KIND.after3, after[2] ?? 0);
  features.add(KIND.after, combine(after[0] ?? 0, after[1] ?? 0));
  features.addEach(KIND.aroundBefore, before);
  features.addEach(KIND.aroundAfter, after);
  features.add(KIND.touchesBefore, hashOf(text.slice(Math.max(0, mention.start - 2), mention.start)));
  features.add(KIND.touchesAfter, hashOf(text.slice(mention.end, mention.end + 2)));
}

/**
 * Puts the hashed features of a mention into a list, in place of what it held: its words, those around it, its shape,
 * how it was found, how often and where it stands.
 */
export function mentionFeatures(mention: Mention, ground: MentionGround, into: FeatureList): FeatureList {
  into.clear();
  const own = wordsOf(mention.text).whole;
  const features = new Features(hashOf(mention.list), into);
  addAround(mention, ground.text, features);
  features.addEach(KIND.holds, own.slice(0, 40));
  features.add(KIND.is, own.slice(0, 8).reduce(combine, 0));
  features.add(KIND.begins, own[0] ?? 0);
  features.add(KIND.ends, own[own.length - 1] ?? 0);
  features.add(KIND.shape, hashOf(shapeOf(mention.text)));
  for (const kind of mention.kinds) features.add(KIND.kind, hashOf(kind));
  features.add(KIND.often, Math.min(9, Math.round(2 * Math.log(1 + occurrences(own, ground)))));
  features.add(KIND.acts, Math.min(6, Math.ceil(Math.log2(1 + actsOf(own, ground)))));
  features.add(KIND.place, Math.min(12, Math.floor(Math.log2(1 + mention.start / 20))));
  return into;
}
