// Tables of the benchmark.
import {
  areaOf,
  curveOf,
  eventsOf,
  matches,
  pooled,
  precisionAt,
  presenceOf,
  reliabilityOf,
  tallyOf,
  wordsIn,
} from './metrics.mjs';

const ENTITIES = new Set(['Document Name', 'Parties', 'Agreement Date', 'Effective Date']);
const RECALL = 0.8;
const fixed = (value, digits = 3) => value.toFixed(digits);
const mean = (values) => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

/**
 * The probability from which a category is best taken to be stated: the one of the highest F1 to be expected if the
 * probabilities are right. It looks at no label.
 */
export function bestThreshold(probabilities) {
  const ranked = [...probabilities].sort((a, b) => b - a);
  const all = ranked.reduce((sum, one) => sum + one, 0);
  let best = { f1: 0, least: 1 };
  let hits = 0;
  ranked.forEach((probability, index) => {
    hits += probability;
    const f1 = (2 * hits) / (index + 1 + all);
    if (f1 > best.f1) best = { f1, least: probability };
  });
  return best.least;
}

const scoredOf = (contract, category) =>
  predictedOf(contract, category).map(({ text, probability }) => ({ text, score: probability }));

/** Scores of each category: curve figures, and presence where it is best taken to be stated. */
function categoryFigures({ categories, contracts }) {
  return categories.map((category) => {
    const events = pooled(
      contracts.map((contract) => eventsOf(contract.pieces[category] ?? [], scoredOf(contract, category))),
    );
    const threshold = bestThreshold(contracts.map(({ presence }) => presence[category] ?? 0));
    const judged = contracts.map(({ pieces, presence }) => ({
      said: (presence[category] ?? 0) >= threshold,
      is: (pieces[category] ?? []).length > 0,
      probability: presence[category] ?? 0,
    }));
    const points = curveOf(events);
    const tally = tallyOf(judged);
    return {
      category,
      events,
      judged,
      tally,
      area: areaOf(points),
      p80: precisionAt(points, RECALL),
      ...presenceOf(tally),
    };
  });
}

const halfF1 = ({ judged }) =>
  presenceOf(tallyOf(judged.map(({ probability, is }) => ({ said: probability >= 0.5, is })))).f1;

function printCategories(figures) {
  console.log(
    `${'category'.padEnd(36)} contracts labels   area  P@80R  reach | presence F1 | absence precision recall`,
  );
  for (const { category, events, tally, area, p80, f1, absencePrecision, absenceRecall } of figures)
    console.log(
      `${category.padEnd(36)} ${String(tally.tp + tally.fn).padStart(9)} ${String(events.labels).padStart(6)}  ${fixed(area)}  ${fixed(p80)}  ${fixed(events.found.length / Math.max(1, events.labels))} |       ${fixed(f1)} |             ${fixed(absencePrecision)}  ${fixed(absenceRecall)}`,
    );
}

/** Absence when the threshold is moved so that a share of the absent is recognised. */
function absenceAtRecall(judged, recall) {
  const ranked = [...judged].sort((a, b) => a.probability - b.probability);
  const absent = ranked.filter(({ is }) => !is).length;
  let found = 0;
  for (const [index, { is }] of ranked.entries()) {
    if (!is) found += 1;
    if (found >= recall * absent) return { precision: found / (index + 1), below: ranked[index].probability };
  }
  return { precision: 0, below: 0 };
}

function printAbsence(figures) {
  const judged = figures.flatMap((one) => one.judged);
  const all = presenceOf(tallyOf(judged));
  const majority = presenceOf(
    tallyOf(
      figures.flatMap((one) => {
        const stated = one.judged.filter(({ is }) => is).length;
        return one.judged.map(({ is }) => ({ is, said: stated * 2 > one.judged.length }));
      }),
    ),
  );
  const at90 = absenceAtRecall(judged, 0.9);
  console.log(`absence        precision ${fixed(all.absencePrecision)}  recall ${fixed(all.absenceRecall)}`);
  console.log(
    `  at recall 0.90 precision ${fixed(at90.precision)}, saying so below a probability of presence of ${fixed(at90.below)}`,
  );
  console.log(
    `  always the more frequent answer of the category: precision ${fixed(majority.absencePrecision)}  recall ${fixed(majority.absenceRecall)}`,
  );
  return { ...all, at90: at90.precision };
}

function printReliability(title, judged) {
  console.log(`\n${title}: probability said, share that was right, how many`);
  for (const { count, said, right } of reliabilityOf(judged))
    if (count > 0) console.log(`  ${fixed(said)}  ${fixed(right)}  ${count}`);
}

/** Sentences, mentions and passages of neighbouring sentences that are predicted for a category. */
export const predictedOf = ({ predictions, passages }, category) => [
  ...(predictions[category] ?? []),
  ...(passages[category] ?? []),
];

/** Prints what predictions are worth. Contracts: {pieces, predictions and passages: {category: [{text, probability}]}, presence}. */
export function printReport({ categories, contracts }) {
  const figures = categoryFigures({ categories, contracts });
  const live = figures.filter(({ events }) => events.labels > 0);
  printCategories(live);
  const points = curveOf(pooled(live.map(({ events }) => events)));
  const clauses = curveOf(pooled(live.filter(({ category }) => !ENTITIES.has(category)).map(({ events }) => events)));
  const macro = { area: mean(live.map(({ area }) => area)), f1: mean(live.map(({ f1 }) => f1)) };
  console.log(`\n${contracts.length} contracts, ${live.length} categories`);
  console.log(
    `pooled         area ${fixed(areaOf(points), 4)}  precision at 80 % recall ${fixed(precisionAt(points, RECALL), 4)}`,
  );
  console.log(
    `  clauses only area ${fixed(areaOf(clauses), 4)}  precision at 80 % recall ${fixed(precisionAt(clauses, RECALL), 4)}`,
  );
  console.log(`macro          area ${fixed(macro.area, 4)}  presence F1 ${fixed(macro.f1, 4)}`);
  console.log(`  presence F1 where a probability of one half decides ${fixed(mean(live.map(halfF1)), 4)}`);
  const absence = printAbsence(live);
  printReliability('Statements', statementsOf(contracts));
  printReliability(
    'Presence',
    live.flatMap(({ judged }) => judged.map(({ probability, is }) => ({ probability, right: is }))),
  );
  console.log(
    `\narea=${fixed(areaOf(points), 4)} p80=${fixed(precisionAt(points, RECALL), 4)} presence_f1=${fixed(macro.f1, 4)} absence_precision=${fixed(absence.absencePrecision, 4)} absence_recall=${fixed(absence.absenceRecall, 4)} absence_precision_at_90=${fixed(absence.at90, 4)}`,
  );
}

function statementsOf(contracts) {
  return contracts.flatMap(({ pieces, predictions }) =>
    Object.entries(predictions).flatMap(([category, some]) => {
      const labels = (pieces[category] ?? []).map(wordsIn);
      return some.map(({ text, probability }) => {
        const words = wordsIn(text);
        return { probability, right: labels.some((label) => matches(label, words)) };
      });
    }),
  );
}
