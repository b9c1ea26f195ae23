// npm run bench:cuad -- --data DIR [--predictions FILE] [--model-only] [--from txt|pdf] [--no-values]
// Quality of the clause classifier. Without --model-only: grouped cross-validation, each contract judged by models that
// saw neither it nor a near-duplicate. With it: the weights that come with the program, on any folder of texts or PDFs.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { classify } from '@recourse/terms-classifier';
import { readTerms, runningTextOf } from '@recourse/terms-domain';
import { filesOf, labelOf, readContracts, readLabels } from '../../train/contracts.mjs';
import { foundApart, judgeApart, predictedApart, prepareAll, scoreApart } from '../../train/cross-validation.mjs';
import { CATEGORIES } from '../../train/presence.mjs';
import { countParties, partiesLine } from './parties.mjs';
import { pagesOf, textsOf } from './reading.mjs';
import { predictedOf, printReport } from './report.mjs';
import { countValues, valueLines } from './values.mjs';

/** Probability of its likeliest statement from which a contract is best taken to state a category. */
const STATED = 0.35;

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    predictions: { type: 'string' },
    'model-only': { type: 'boolean', default: false },
    from: { type: 'string' },
    'no-values': { type: 'boolean', default: false },
  },
});
if (values.data === undefined) {
  console.error('Name a folder of contracts: npm run bench:cuad -- --data DIR');
  process.exit(2);
}
const since = performance.now();
const say = (text) => console.error(`${((performance.now() - since) / 1000).toFixed(0).padStart(5)} s  ${text}`);

function byCategory(entries) {
  const predictions = {};
  for (const { category, text, probability } of entries) (predictions[category] ??= []).push({ text, probability });
  return predictions;
}

function crossValidated() {
  const prepared = prepareAll(readContracts(values.data), say);
  const looked = judgeApart(prepared, scoreApart(prepared, say), say);
  return predictedApart({ prepared, ...looked, found: foundApart(prepared, looked.judged) });
}

async function byModel() {
  const labels = readLabels(values.data);
  const contracts = [];
  for await (const { id, path, text, pages, refusal } of textsOf(values.data, values.from)) {
    if (refusal !== undefined) say(`${path}: ${refusal}`);
    const { statements, passages, presence } = classify(text ?? (pages === undefined ? '' : runningTextOf(pages)));
    contracts.push({
      id,
      pieces: {},
      ...labelOf(labels, path),
      predictions: byCategory(statements),
      passages: byCategory(passages),
      presence: Object.fromEntries(presence.map(({ category, probability }) => [category, probability])),
    });
  }
  say(`${contracts.length} contracts read`);
  return contracts;
}

/**
 * Scores rank as probabilities do, but are stretched so that a contract states a category whose best score is 0.5 or
 * more: that is how such files are read.
 */
function writePredictions(file, contracts) {
  const stretched = (probability) => probability ** (Math.log(0.5) / Math.log(STATED));
  const scoreOf = ({ text, probability }) => ({ text, score: Math.round(stretched(probability) * 1e6) / 1e6 });
  const entries = contracts.map((contract) => [
    contract.id,
    Object.fromEntries(CATEGORIES.map((category) => [category, predictedOf(contract, category).map(scoreOf)])),
  ]);
  writeFileSync(file, JSON.stringify(Object.fromEntries(entries)));
  say(`predictions in ${file}`);
}

async function printValues() {
  const labels = readLabels(values.data);
  const tallies = {};
  const parties = { right: 0, wrong: 0, named: 0, expected: 0 };
  for (const path of filesOf(values.data, 'pdf')) {
    const label = labelOf(labels, path);
    if (label === undefined) continue;
    const { pages } = await pagesOf(path);
    const reading = pages === undefined ? { terms: [], parties: [] } : readTerms(pages);
    countValues(tallies, reading.terms, label);
    countParties(parties, reading.parties, label);
  }
  console.log('\nValues, from the PDF (an answer without a value is not counted)');
  for (const line of [...valueLines(tallies), partiesLine(parties)]) console.log(line);
}

const contracts = values['model-only'] ? await byModel() : crossValidated();
if (values.predictions !== undefined) writePredictions(values.predictions, contracts);
const labels = readLabels(values.data);
if (labels === null) console.log(`${contracts.length} contracts read; the folder has no labels to score against.`);
else {
  if (values['model-only']) console.log('The weights may have been trained on these contracts.');
  if (!values['no-values']) await printValues();
  printReport({ categories: labels.categories, contracts });
}
