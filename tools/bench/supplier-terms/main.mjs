// Precision and recall of (key, party, value) against expert labels of supplier documents.
// usage: node tools/bench/supplier-terms/main.mjs --data DIR [--verbose] [--document NAME]
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readPages } from '@recourse/documents-reader';
import { readTerms } from '@recourse/terms-domain';
import { leading } from './compare.mjs';
import { isVerbatim, score } from './score.mjs';

const { values: options } = parseArgs({
  options: { data: { type: 'string' }, verbose: { type: 'boolean', default: false }, document: { type: 'string' } },
});
// Either the folder of supplier terms itself or the one above it.
const folder = [options.data ?? '', join(options.data ?? '', 'supplier-terms')].find((path) =>
  existsSync(join(path, 'labels')),
);
if (folder === undefined) {
  console.error('No labels found. Name the folder of supplier terms that holds "labels": --data DIR');
  process.exit(2);
}
const labelsFolder = join(folder, 'labels');

const percent = (part, whole) => (whole === 0 ? '   - ' : `${((100 * part) / whole).toFixed(1).padStart(5)}`);
const row = (name, { found, missed, wrong }) =>
  `${name.padEnd(44)} recall ${percent(found, found + missed)}  precision ${percent(found, found + wrong)}  found ${String(found).padStart(3)}  missed ${String(missed).padStart(3)}  wrong ${String(wrong).padStart(3)}`;

async function pagesOf(path) {
  const pages = [];
  const read = await readPages({ path }, (page) => pages.push(page));
  if (!read.ok) throw new Error(`${path}: ${read.refusal.message}`);
  return pages;
}

const total = { found: 0, missed: 0, wrong: 0 };
const byKey = new Map();
const verbatim = { checked: 0, failed: 0 };
const count = (tally, kind, amount = 1) => (tally[kind] += amount);
const tallyOf = (key) => byKey.get(key) ?? byKey.set(key, { found: 0, missed: 0, wrong: 0 }).get(key);
const show = (mark, { key, party, value, section }, quote) =>
  console.log(
    `  ${mark} ${key} [${party ?? '-'}] ${leading(key, value)} ${JSON.stringify(value).slice(0, 160)} § ${section ?? '-'}\n      «${quote.slice(0, 300)}»`,
  );

for (const file of readdirSync(labelsFolder)
  .filter((name) => name.endsWith('.json'))
  .sort()) {
  const { document, terms: labels } = JSON.parse(readFileSync(join(labelsFolder, file), 'utf8'));
  if (options.document !== undefined && !document.includes(options.document)) continue;
  const pages = await pagesOf(join(folder, document.replace(/\.md$/, '.pdf')));
  const { terms } = readTerms(pages);
  const { found, missed, wrong, neutral } = score(terms, labels);
  const tally = { found: found.length, missed: missed.length, wrong: wrong.length };
  for (const kind of Object.keys(tally)) count(total, kind, tally[kind]);
  for (const { label } of found) count(tallyOf(label.key), 'found');
  for (const label of missed) count(tallyOf(label.key), 'missed');
  for (const finding of wrong) count(tallyOf(finding.key), 'wrong');
  for (const { evidence } of terms) {
    count(verbatim, 'checked');
    if (!isVerbatim(evidence, pages)) count(verbatim, 'failed');
  }
  console.log(row(document, tally));
  if (!options.verbose) continue;
  for (const label of missed) show('missed', label, label.quote);
  for (const finding of wrong) show('wrong ', finding, finding.evidence.quote);
  for (const finding of neutral) show('either', finding, finding.evidence.quote);
}

console.log('');
for (const [key, tally] of [...byKey].sort(([a], [b]) => a.localeCompare(b))) console.log(row(key, tally));
console.log('');
console.log(row('all', total));
console.log(`evidence verbatim: ${verbatim.checked - verbatim.failed} of ${verbatim.checked}`);
