// npm run train -- --cuad DIR [--reviews FILE.jsonl] [--out DIR]
// Trains the clause classifier on a folder of labelled contracts and writes its weights. The same data give the same
// bytes. On the way it says what such weights are worth on contracts that they were not trained on. Reviewers' decisions, exported as JSON lines, are added to the contracts where they name a category.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { printReport } from '../bench/cuad/report.mjs';
import { trainSecondLook, trainWords } from './clauses.mjs';
import { readContracts } from './contracts.mjs';
import { foundApart, judgeApart, predictedApart, prepareAll, scoreApart } from './cross-validation.mjs';
import { trainEntityForests, trainMentions, trainStandings } from './entities.mjs';
import { trainPassages } from './passages.mjs';
import { CATEGORIES, trainPresence, usualOf } from './presence.mjs';
import { readReviews } from './reviews.mjs';
import { writeWeights } from './write-weights.mjs';

const { values } = parseArgs({
  options: { cuad: { type: 'string' }, reviews: { type: 'string' }, out: { type: 'string' } },
});
if (values.cuad === undefined) {
  console.error('Name a folder of labelled contracts: npm run train -- --cuad DIR');
  process.exit(2);
}
const folder = values.out ?? fileURLToPath(new URL('../../libs/terms/classifier/src/weights', import.meta.url));
const MOST_BYTES = 3_000_000;

const since = performance.now();
const say = (text) => console.log(`${((performance.now() - since) / 1000).toFixed(0).padStart(5)} s  ${text}`);

const contracts = readContracts(values.cuad);
const prepared = prepareAll(contracts, say);
const reviews = readReviews(values.reviews);
if (reviews.length > 0) say(`${reviews.length} decisions of reviewers`);
const candidates = scoreApart(prepared, say, reviews);
const looked = judgeApart(prepared, candidates, say);
const found = foundApart(prepared, looked.judged);
printReport({ categories: CATEGORIES, contracts: predictedApart({ prepared, ...looked, found }) });
const { calibrations, forest } = trainSecondLook(candidates.clauses);
const judgement = {
  calibrations,
  clauses: forest,
  passages: trainPassages(looked.joined),
  entities: trainEntityForests(candidates.entities),
  standings: trainStandings(looked.standings),
  presence: trainPresence(found),
  usual: usualOf(contracts),
};
say('looks');
const clauses = trainWords([...prepared, ...reviews]);
const mentions = trainMentions(prepared.map((one) => one.entities));
say('words');
const MODEL = '../model/packed-model.js';
const bytes =
  writeWeights(folder, { name: 'clauses', type: 'PackedClauseScoring', from: MODEL, value: clauses }) +
  writeWeights(folder, { name: 'judgement', type: 'PackedJudgement', from: MODEL, value: judgement }) +
  writeWeights(folder, { name: 'mentions', type: 'PackedLinear', from: '../model/linear-model.js', value: mentions });
say(`${bytes} bytes in ${join(folder, '*.ts')}`);
if (bytes > MOST_BYTES) {
  console.error(`The weights take more than ${MOST_BYTES} bytes.`);
  process.exit(1);
}
