import { hashOf, type Words } from './words.js';

/** Who acts in a text, by the hash of the word: how often it stands before "shall", "will" or the like. */
export type Actors = ReadonlyMap<number, number>;

const ACTS =
  /(?<=[a-z,;:.)”"] )["“]?([A-Z][A-Za-z0-9&’'.-]{0,40})["”]? (?:shall|will|may|agrees|hereby|represents|warrants|must|acknowledges|has|SHALL|WILL|MAY|AGREES)\b/g;
/** Things that clauses are about "shall" as well, and words that begin sentences. */
const NO_ACTORS = new Set(
  'agreement term product products section party parties territory services service software it this such each neither both no nothing in and or they what who which that there either any all if as we article exhibit schedule licence license licenses work works fees date period information property rights net'.split(
    ' ',
  ),
);
/** Who acts less often is no party. */
const LEAST_ACTS = 4;

/** Words that act in a folded text, in the nominative or with an apostrophe: mostly its parties, by whatever name. */
export function actorsOf(text: string): Actors {
  const acts = new Map<string, number>();
  for (const [, name = ''] of text.matchAll(ACTS)) {
    const word = name.toLowerCase();
    if (!NO_ACTORS.has(word)) acts.set(word, (acts.get(word) ?? 0) + 1);
  }
  const often = [...acts].filter(([, count]) => count >= LEAST_ACTS);
  return new Map(
    often.flatMap(([word, count]): [number, number][] => [
      [hashOf(word), count],
      [hashOf(`${word}'s`), count],
    ]),
  );
}

const ACTOR = hashOf('#actor');
const KINDS: Readonly<Record<string, string>> = {
  '#number':
    'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million',
  '#month': 'january february march april june july august september october november december',
  '#place':
    'california york delaware texas florida nevada illinois massachusetts jersey washington georgia virginia ohio pennsylvania minnesota colorado utah arizona michigan england wales israel china japan canada ontario singapore germany france hong kong ireland carolina oregon indiana wisconsin maryland missouri tennessee connecticut kansas iowa',
};
const KIND_OF: ReadonlyMap<number, number> = new Map(
  Object.entries(KINDS).flatMap(([kind, words]) =>
    words.split(' ').map((word): [number, number] => [hashOf(word), hashOf(kind)]),
  ),
);

/** Words whose stem is their kind, where they have one: contracts say the same of other parties, months and places. */
export const generalised = ({ whole, stem }: Words, actors: Actors): Words => ({
  whole,
  stem: stem.map((own, at) => {
    const word = whole[at] ?? 0;
    return actors.has(word) ? ACTOR : (KIND_OF.get(word) ?? own);
  }),
});
