import { combine } from '../text/features.js';
import { hashOf, wordsOf } from '../text/words.js';
import type { Mention } from './mention.js';

const REACH_BEFORE = 90;
const REACH_AFTER = 70;
const NEAR = 8;

/** What a mention's document tells beyond the mention. */
export interface MentionGround {
  readonly text: string;
  /** How often a word occurs in the document. */
  readonly frequency: ReadonlyMap<number, number>;
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
  place: hashOf('@place'),
} as const;

const of = (kind: keyof typeof KIND, value: number): number => combine(KIND[kind], value);
const ofText = (kind: keyof typeof KIND, value: string): number => of(kind, hashOf(value));

/** How letters, capitals and digits follow each other. */
const shapeOf = (text: string): string =>
  text
    .slice(0, 60)
    .replace(/[A-Z]+/g, 'A')
    .replace(/[a-z]+/g, 'a')
    .replace(/\d+/g, '0')
    .slice(0, 12);

/** Occurrences of a mention's rarest word: at least as many as of the mention. */
export function occurrences({ text }: Mention, { frequency }: MentionGround): number {
  const counts = wordsOf(text).whole.map((word) => frequency.get(word) ?? 0);
  return counts.length === 0 ? 0 : Math.min(...counts);
}

function around(mention: Mention, text: string): readonly number[] {
  const before = wordsOf(text, Math.max(0, mention.start - REACH_BEFORE), mention.start).whole.slice(-NEAR);
  const after = wordsOf(text, mention.end, Math.min(text.length, mention.end + REACH_AFTER)).whole.slice(0, NEAR);
  const [last, last2, last3] = [before.at(-1) ?? 0, before.at(-2) ?? 0, before.at(-3) ?? 0];
  const [next, next2, next3] = [after[0] ?? 0, after[1] ?? 0, after[2] ?? 0];
  return [
    of('before1', last),
    of('before2', last2),
    of('before3', last3),
    of('before', combine(last2, last)),
    of('after1', next),
    of('after2', next2),
    of('after3', next3),
    of('after', combine(next, next2)),
    ...before.map((word) => of('aroundBefore', word)),
    ...after.map((word) => of('aroundAfter', word)),
    ofText('touchesBefore', text.slice(Math.max(0, mention.start - 2), mention.start)),
    ofText('touchesAfter', text.slice(mention.end, mention.end + 2)),
  ];
}

/** Hashed features of a mention: its words, those around it, its shape, how it was found, how often and where it stands. */
export function mentionFeatures(mention: Mention, ground: MentionGround): readonly number[] {
  const own = wordsOf(mention.text).whole;
  const whole = own.slice(0, 8).reduce(combine, 0);
  const list = hashOf(mention.list);
  return [
    ...around(mention, ground.text),
    ...own.slice(0, 40).map((word) => of('holds', word)),
    of('is', whole),
    of('begins', own[0] ?? 0),
    of('ends', own.at(-1) ?? 0),
    ofText('shape', shapeOf(mention.text)),
    ...[...mention.kinds].map((kind) => ofText('kind', kind)),
    of('often', Math.min(9, Math.round(2 * Math.log(1 + occurrences(mention, ground))))),
    of('place', Math.min(12, Math.floor(Math.log2(1 + mention.start / 20)))),
  ].map((feature) => combine(feature, list));
}
