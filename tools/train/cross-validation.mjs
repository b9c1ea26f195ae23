// Every contract judged by models that saw neither it nor a near-duplicate of it.
import { CLAUSE_CATEGORIES, presenceBy, probabilityOf, unpackForest } from '@recourse/terms-classifier/training';
import { candidatesBy, judgeBy, prepare, trainSecondLook, trainWords } from './clauses.mjs';
import {
  entityCandidatesBy,
  judgeStandingsBy,
  prepareEntities,
  standingsBy,
  trainEntityForests,
  trainMentions,
  trainStandings,
} from './entities.mjs';
import { foldsOf } from './groups.mjs';
import { judgePassagesBy, passagesIn, trainPassages } from './passages.mjs';
import { CATEGORIES, foundIn, trainPresence, usualOf } from './presence.mjs';

const FOLDS = 5;

const inFold = (list, fold) => list.filter((one) => one.fold === fold);
const outOf = (list, fold) => list.filter((one) => one.fold !== fold);

/** Contracts ready for training, each with its fold. */
export function prepareAll(contracts, say) {
  const { folds, groups } = foldsOf(contracts, FOLDS);
  say(`${contracts.length} contracts, ${groups} after joining near-duplicates`);
  return contracts.map((contract, index) => {
    const prepared = prepare(contract);
    return { ...prepared, fold: folds[index], entities: prepareEntities(prepared) };
  });
}

/** First scores of every contract's candidates, by models of the other folds and of reviewers' decisions. */
export function scoreApart(prepared, say, reviews = []) {
  const clauses = [];
  const entities = [];
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const [own, others] = [inFold(prepared, fold), outOf(prepared, fold)];
    const mark = (candidates) => candidates.map((candidate) => ({ ...candidate, fold }));
    clauses.push(...mark(candidatesBy(trainWords([...others, ...reviews]), own)));
    const mentions = trainMentions(others.map((one) => one.entities));
    entities.push(
      ...mark(
        entityCandidatesBy(
          mentions,
          own.map((one) => one.entities),
        ),
      ),
    );
    say(`fold ${fold + 1} of ${FOLDS}: words`);
  }
  return { clauses, entities };
}

const FOLD_NUMBERS = Array.from({ length: FOLDS }, (_, fold) => fold);

/** Candidates of each fold as trees see them that were grown on the other folds. */
const apart = (candidates, train, judge) =>
  FOLD_NUMBERS.flatMap((fold) => judge(train(outOf(candidates, fold)), inFold(candidates, fold)));

/**
 * Second looks at candidates, and what they lead to: standings of mentions and passages of units, each ready for
 * training, and everything as it is judged at last: `judged` units and mentions, and `passages`.
 */
export function judgeApart(prepared, { clauses, entities }, say) {
  const units = apart(clauses, trainSecondLook, judgeBy);
  say('second look at units');
  const standings = apart(entities, trainEntityForests, standingsBy);
  const mentions = apart(standings, trainStandings, judgeStandingsBy);
  say('second and third look at mentions');
  const own = new Map(prepared.map(({ contract }) => [contract, []]));
  for (const unit of units) own.get(unit.contract).push(unit);
  const joined = prepared.flatMap((one) => passagesIn(one, own.get(one.contract)));
  const passages = apart(joined, trainPassages, judgePassagesBy);
  say('passages');
  const clausesOf = (some) => some.map((one) => ({ ...one, index: one.category }));
  const entitiesOf = (some) => some.map((one) => ({ ...one, index: CLAUSE_CATEGORIES.length + one.category }));
  return { standings, joined, judged: [...clausesOf(units), ...entitiesOf(mentions)], passages: clausesOf(passages) };
}

/** What was found in every contract, with its fold. */
export function foundApart(prepared, judged) {
  const usual = usualOf(prepared.map(({ contract }) => contract));
  const byContract = new Map(prepared.map(({ contract }) => [contract, []]));
  for (const one of judged) byContract.get(one.contract).push(one);
  return prepared.flatMap(({ contract, cut, fold }) =>
    foundIn({ contract, units: cut.units.length, judged: byContract.get(contract) }, usual).map((found) => ({
      ...found,
      contract,
      fold,
    })),
  );
}

/** Probabilities of presence, by trees grown on the other folds. */
function presenceApart(found) {
  const judged = [];
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const forest = unpackForest(trainPresence(outOf(found, fold)));
    for (const one of inFold(found, fold)) judged.push({ ...one, probability: presenceBy(forest, one) });
  }
  return judged;
}

/** Contracts with what is predicted for each: {…contract, predictions and passages: {category: [{text, probability}]}, presence}. */
export function predictedApart({ prepared, judged, passages, found }) {
  const own = new Map(
    prepared.map(({ contract }) => [contract, { ...contract, predictions: {}, passages: {}, presence: {} }]),
  );
  const add = (kind, { contract, index, text, odds }) =>
    (own.get(contract)[kind][CATEGORIES[index]] ??= []).push({ text, probability: probabilityOf(odds) });
  for (const one of judged) add('predictions', one);
  for (const one of passages) add('passages', one);
  for (const { contract, category, probability } of presenceApart(found))
    own.get(contract).presence[CATEGORIES[category]] = probability;
  return [...own.values()];
}
