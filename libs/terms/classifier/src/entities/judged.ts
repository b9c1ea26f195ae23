import { ENTITY_CATEGORIES } from '../categories.js';
import type { CutText } from '../clauses/scored-text.js';
import { FeatureList } from '../model/feature-list.js';
import type { LinearScorer } from '../model/linear-model.js';
import { datesOf } from './dates.js';
import { wordsOf } from '../text/words.js';
import { comparedWords } from './distinct.js';
import { actsOf, mentionFeatures, occurrences, type MentionGround } from './features.js';
import { LIST_OF, type Mention } from './mention.js';
import { namesOf } from './names.js';
import { firstLinesOf, titlesOf } from './titles.js';

const CLASSES = ENTITY_CATEGORIES.length;

/** A mention that may answer an entity category, with what a second look judges it by. */
export interface EntityCandidate {
  /** Index among the entity categories. */
  readonly category: number;
  readonly mention: Mention;
  readonly score: number;
  readonly row: readonly number[];
}

/** Mentions that score less are no candidates. */
const LEAST_SCORE = -1;
const MOST = 60;
/** Mentions this close stand in one clause. */
const CLOSE = 250;
const PREAMBLE = /\b(?:by and between|by and among|BY AND BETWEEN|is (?:made|entered)|between\b)/;

interface Scored {
  readonly mention: Mention;
  readonly score: number;
}

interface Placed extends Scored {
  readonly words: ReadonlySet<string>;
}

/** Names, dates and titles of a text that may answer an entity category. */
export function mentionsOf({ text, units, original }: CutText): readonly Mention[] {
  return [...namesOf(text), ...datesOf(text, units), ...titlesOf(text, firstLinesOf(original))];
}

/** What the mentions of a text are judged by. */
export function groundOf({ text, words, actors }: CutText): MentionGround {
  const frequency = new Map<number, number>();
  for (const { whole } of words) for (const word of whole) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  return { text, frequency, actors, mostActs: Math.max(1, ...actors.values()) };
}

/** Words in quotation marks that follow a name, which the text calls it by. */
const ALIAS = /^[^;"“”]{0,200}["“]([^"”“]{2,60})["”]/;

/** How often that acts which the mention is called by: 'Acme, Inc. ("Supplier")', where the Supplier acts. */
function aliasActs({ end }: Mention, { text, actors }: MentionGround): number {
  const alias = ALIAS.exec(text.slice(end, end + 262))?.[1] ?? '';
  return actors.get(wordsOf(alias).whole.at(-1) ?? 0) ?? 0;
}

function formOf(mention: Mention, ground: MentionGround): readonly number[] {
  const { text, kinds, times, start } = mention;
  const has = (kind: Parameters<typeof kinds.has>[0]): number => (kinds.has(kind) ? 1 : 0);
  const words = wordsOf(text).whole;
  const acts = actsOf(words, ground);
  return [
    Math.log(1 + occurrences(words, ground)),
    Math.log(1 + acts),
    Math.log(1 + aliasActs(mention, ground)),
    acts / ground.mostActs,
    text.length,
    text.split(' ').length,
    has('quoted'),
    has('company'),
    has('bracketed'),
    has('called-party'),
    has('capitals'),
    has('sentence'),
    has('late-date'),
    has('line'),
    has('phrase'),
    kinds.size,
    times,
    /[a-z]/.test(text) ? 0 : 1,
    /\d/.test(text) ? 1 : 0,
    start,
    ground.text.length,
  ];
}

const NOTHING = -2;

function common(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let both = 0;
  for (const word of one) if (other.has(word)) both += 1;
  return both;
}

/** How a mention relates to others of its category: the best that lie in it, hold it, share its words or stand close. */
function companyOf({ mention, score, words }: Placed, all: readonly Placed[]): readonly number[] {
  let [within, around, shared, close, best] = [NOTHING, NOTHING, 0, 0, NOTHING];
  for (const other of all) {
    if (other.mention === mention) continue;
    const both = common(words, other.words);
    if (both === other.words.size) within = Math.max(within, other.score);
    if (both === words.size) around = Math.max(around, other.score);
    if (other.score > score) shared = Math.max(shared, both / (words.size + other.words.size - both));
    if (Math.abs(other.mention.start - mention.start) >= CLOSE) continue;
    close += 1;
    best = Math.max(best, other.score);
  }
  return [within, around, shared, close, best];
}

function candidatesIn(scored: readonly Scored[], category: number, ground: MentionGround): readonly EntityCandidate[] {
  const ranked = [...scored].sort((a, b) => b.score - a.score || a.mention.start - b.mention.start);
  const kept = ranked
    .filter(({ score }, rank) => rank < 2 || (score > LEAST_SCORE && rank < MOST))
    .map((one) => ({ ...one, words: comparedWords(one.mention.text) }));
  const top = kept[0]?.score ?? 0;
  const preamble = ground.text.search(PREAMBLE);
  return kept.map((one, rank) => ({
    category,
    mention: one.mention,
    score: one.score,
    row: [
      one.score,
      rank,
      top,
      one.score - top,
      kept[Math.min(4, kept.length - 1)]?.score ?? 0,
      kept.length,
      one.mention.start - preamble,
      ...formOf(one.mention, ground),
      ...companyOf(one, kept),
    ],
  }));
}

/** Candidates of every entity category in a text. */
export function entityCandidatesOf(cutText: CutText, scorer: LinearScorer): readonly EntityCandidate[] {
  const mentions = mentionsOf(cutText);
  const ground = groundOf(cutText);
  const scores = new Float32Array(mentions.length * CLASSES);
  const features = new FeatureList();
  mentions.forEach((mention, index) => {
    scorer.score(mentionFeatures(mention, ground, features), scores, index * CLASSES);
  });
  return ENTITY_CATEGORIES.flatMap((name, category) => {
    const own = mentions.flatMap((mention, index) =>
      mention.list === LIST_OF[name] ? [{ mention, score: scores[index * CLASSES + category] ?? 0 }] : [],
    );
    return candidatesIn(own, category, ground);
  });
}
