// Every contract judged by models that saw neither it nor a near-duplicate of it.
import { CLAUSE_CATEGORIES, presenceBy, probabilityOf, unpackForest } from '@recourse/terms-classifier/training';
import { candidatesBy, judgeBy, prepare, trainSecondLook, trainWords } from './clauses.mjs';
import {
  entityCandidatesBy,
  judgeEntitiesBy,
  prepareEntities,
  trainEntityForests,
  trainMentions,
} from './entities.mjs';
import { foldsOf } from './groups.mjs';
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

/** Second looks at candidates, by trees grown on the other folds. */
export function judgeApart({ clauses, entities }, say) {
  const judged = [];
  for (let fold = 0; fold < FOLDS; fold += 1) {
    for (const one of judgeBy(trainSecondLook(outOf(clauses, fold)), inFold(clauses, fold)))
      judged.push({ ...one, index: one.category });
    for (const one of judgeEntitiesBy(trainEntityForests(outOf(entities, fold)), inFold(entities, fold)))
      judged.push({ ...one, index: CLAUSE_CATEGORIES.length + one.category });
    say(`fold ${fold + 1} of ${FOLDS}: second look`);
  }
  return judged;
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

/** Contracts with what is predicted for each: {…contract, predictions: {category: [{text, probability}]}, presence}. */
export function predictedApart({ prepared, judged, found }) {
  const own = new Map(prepared.map(({ contract }) => [contract, { ...contract, predictions: {}, presence: {} }]));
  for (const { contract, index, text, odds } of judged)
    (own.get(contract).predictions[CATEGORIES[index]] ??= []).push({ text, probability: probabilityOf(odds) });
  for (const { contract, category, probability } of presenceApart(found))
    own.get(contract).presence[CATEGORIES[category]] = probability;
  return [...own.values()];
}
