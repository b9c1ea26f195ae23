// How predictions are scored: as CUAD's published evaluation does it. A prediction counts when the Jaccard overlap of its
// words with a label is at least one half; found and missed are counted over labels, false alarms over predictions.

const LEAST_OVERLAP = 0.5;

/** Words as the published evaluation takes them. */
export const wordsIn = (text) =>
  new Set(
    text
      .replace(/[.,;:]/g, '')
      .toLowerCase()
      .replace(/\//g, ' ')
      .split(' '),
  );

/** Share of common words among all words of two sets. */
export function overlap(a, b) {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  if (few.size < many.size * LEAST_OVERLAP) return 0;
  let common = 0;
  for (const word of few) if (many.has(word)) common += 1;
  return common / (a.size + b.size - common);
}

export const matches = (a, b) => overlap(a, b) >= LEAST_OVERLAP;

/** What a contract adds to a category's curve: {labels, found: [score at which each is found], alarms: [score]}. */
export function eventsOf(labels, predictions) {
  const best = new Map();
  for (const { text, score } of predictions) {
    const folded = text.replace(/\s+/g, ' ').trim();
    if (folded !== '') best.set(folded, Math.max(best.get(folded) ?? -Infinity, score));
  }
  const made = [...best].map(([text, score]) => ({ words: wordsIn(text), score, hit: false }));
  const found = [];
  for (const label of labels) {
    const words = wordsIn(label);
    const hits = made.filter((prediction) => matches(words, prediction.words));
    for (const hit of hits) hit.hit = true;
    if (hits.length > 0) found.push(Math.max(...hits.map(({ score }) => score)));
  }
  return { labels: labels.length, found, alarms: made.filter(({ hit }) => !hit).map(({ score }) => score) };
}

/** Events of several contracts or categories together. */
export const pooled = (events) => ({
  labels: events.reduce((sum, { labels }) => sum + labels, 0),
  found: events.flatMap(({ found }) => found),
  alarms: events.flatMap(({ alarms }) => alarms),
});

/** Points [recall, precision] over all thresholds, precision made an envelope from the right. */
export function curveOf({ labels, found, alarms }) {
  const scores = [...found.map((score) => [score, 1]), ...alarms.map((score) => [score, 0])].sort(
    (a, b) => b[0] - a[0],
  );
  const points = [[0, 1]];
  let hits = 0;
  scores.forEach(([score, isHit], index) => {
    hits += isHit;
    if (scores[index + 1]?.[0] !== score) points.push([labels === 0 ? 0 : hits / labels, hits / (index + 1)]);
  });
  for (let at = points.length - 2; at >= 0; at -= 1) points[at][1] = Math.max(points[at][1], points[at + 1][1]);
  return points;
}

/** Area under the curve up to the highest recall that is reached. */
export const areaOf = (points) =>
  points.slice(1).reduce((sum, [recall, precision], at) => {
    const [before, higher] = points[at];
    return sum + ((recall - before) * (precision + higher)) / 2;
  }, 0);

/** Precision where this recall is first reached; 0 where it never is. */
export const precisionAt = (points, recall) => points.find(([reached]) => reached >= recall - 1e-12)?.[1] ?? 0;

/** Counts of yes and no, said and true. */
export function tallyOf(pairs) {
  const tally = { tp: 0, fp: 0, fn: 0, tn: 0 };
  for (const { said, is } of pairs) tally[said ? (is ? 'tp' : 'fp') : is ? 'fn' : 'tn'] += 1;
  return tally;
}

const ratio = (part, whole) => (whole === 0 ? 0 : part / whole);

/** F1 of presence, and precision and recall of absence. */
export const presenceOf = ({ tp, fp, fn, tn }) => ({
  f1: ratio(2 * tp, 2 * tp + fp + fn),
  absencePrecision: ratio(tn, tn + fn),
  absenceRecall: ratio(tn, tn + fp),
});

/** Reliability of probabilities, in tenths: how many, the mean said, and the share that turned out true. */
export function reliabilityOf(judged) {
  const bins = Array.from({ length: 10 }, () => ({ count: 0, said: 0, right: 0 }));
  for (const { probability, right } of judged) {
    const bin = bins[Math.min(9, Math.floor(probability * 10))];
    bin.count += 1;
    bin.said += probability;
    bin.right += right ? 1 : 0;
  }
  return bins.map(({ count, said, right }) => ({ count, said: ratio(said, count), right: ratio(right, count) }));
}
