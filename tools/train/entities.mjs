// Training of the entity categories: mentions scored by their words and surroundings, then a second look.
import {
  FeatureList,
  LinearScorer,
  ENTITY_CATEGORIES,
  LIST_OF,
  comparedWords,
  distinct,
  entityCandidatesOf,
  groundOf,
  logOdds,
  mentionFeatures,
  mentionsOf,
  standingsOf,
  unpackForest,
  unpackLinear,
} from '@recourse/terms-classifier/training';
import { matches, wordsIn } from '../bench/cuad/metrics.mjs';
import { trainForest } from './boosting.mjs';
import { distinctFeatures, trainLinear } from './linear.mjs';

const SETTINGS = { vocabulary: 20_000, most: 60_000, C: 0.5 };
const FOREST = { trees: 120, depth: 4, leastRows: 15 };
const STANDING = { trees: 100, depth: 4, leastRows: 20 };

/** A contract's mentions with their features, and whether they match a label of each category. */
export function prepareEntities({ contract, cut }) {
  const mentions = mentionsOf(cut);
  const ground = groundOf(cut);
  const features = new FeatureList();
  const truth = ENTITY_CATEGORIES.map((category) => (contract.pieces[category] ?? []).map(wordsIn));
  return {
    contract,
    cut,
    truth,
    rows: mentions.map((mention) => distinctFeatures(mentionFeatures(mention, ground, features))),
    labels: ENTITY_CATEGORIES.map((category, index) =>
      Int8Array.from(mentions, ({ list, text }) => {
        const words = wordsIn(text);
        return list === LIST_OF[category] && truth[index].some((label) => matches(label, words)) ? 1 : -1;
      }),
    ),
  };
}

/** Packed linear model of the mentions of some prepared contracts. */
export function trainMentions(prepared) {
  const rows = prepared.flatMap((one) => one.rows);
  const classes = ENTITY_CATEGORIES.map((_, index) =>
    Int8Array.from(prepared.flatMap(({ labels }) => [...labels[index]])),
  );
  return trainLinear(rows, classes, SETTINGS).words;
}

/** Candidates of prepared contracts, each with whether it matches a label. */
export function entityCandidatesBy(packed, prepared) {
  const model = new LinearScorer(unpackLinear(packed));
  return prepared.flatMap(({ contract, cut, truth }) =>
    entityCandidatesOf(cut, model).map((candidate) => {
      const words = wordsIn(candidate.mention.text);
      const hit = truth[candidate.category].some((label) => matches(label, words)) ? 1 : 0;
      return { ...candidate, contract, text: candidate.mention.text, hit };
    }),
  );
}

const ofCategory = (candidates, category) => candidates.filter((candidate) => candidate.category === category);

const forestsOf = (candidates, settings) =>
  ENTITY_CATEGORIES.map((_, category) => {
    const own = ofCategory(candidates, category);
    return trainForest(
      own.map(({ row }) => row),
      own.map(({ hit }) => hit),
      settings,
    );
  });

function judged(packed, candidates) {
  const forests = packed.map(unpackForest);
  return candidates.map((one) => ({ ...one, odds: logOdds(forests[one.category], one.row) }));
}

/** Candidates of one category in one contract together. */
function together(candidates) {
  const groups = new Map();
  for (const one of candidates) {
    const key = `${one.contract.id} ${one.category}`;
    if (!groups.has(key)) groups.set(key, []);
    groups.get(key).push(one);
  }
  return [...groups.values()];
}

/** One packed forest for each entity category. */
export const trainEntityForests = (candidates) => forestsOf(candidates, FOREST);

/** Distinct candidates as they stand among others by forests that were trained on others, ready for a third look. */
export function standingsBy(packed, candidates) {
  const placed = judged(packed, candidates).map((one) => ({ ...one, words: comparedWords(one.text) }));
  return together(placed)
    .flatMap((own) => standingsOf(distinct(own)))
    .map(({ of, row }) => ({ ...of, row }));
}

/** One packed forest for each entity category, of standings. */
export const trainStandings = (standings) => forestsOf(standings, STANDING);

/** Standings with their odds by forests that were trained on others. */
export const judgeStandingsBy = judged;
