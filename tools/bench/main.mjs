// npm run bench [-- --data DIR --contracts 10000]
// Reading and listing side by side with the bare tools they stand on. Without a folder of PDFs it reads the samples.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { samplePdf } from '@recourse/demo';

const { values } = parseArgs({
  options: { data: { type: 'string' }, contracts: { type: 'string', default: '10000' } },
});

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

function run(title, program, args) {
  console.log(`\n${title}`);
  const { status } = spawnSync(process.execPath, [here(program), ...args], { stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
}

const DAY = '2026-09-16';
/** Copies of each sample, so that a run takes long enough to be measured. */
const COPIES = 10;

async function renderSamples(folder) {
  mkdirSync(folder, { recursive: true });
  const texts = readdirSync(here('../../test/documents/portfolio')).map((file) => file.replace(/\.md$/, ''));
  for (const text of texts) {
    const pdf = await samplePdf(`portfolio/${text}`, DAY);
    for (let copy = 1; copy <= COPIES; copy += 1) writeFileSync(join(folder, `${text}-${copy}.pdf`), pdf);
  }
  return folder;
}

const folder = mkdtempSync(join(tmpdir(), 'recourse-samples-'));
try {
  const data = values.data ?? (await renderSamples(folder));
  run(`Reading: PDF to terms against bare pdf-parse text (${values.data ?? 'sample portfolio'})`, './extract.mjs', [
    '--data',
    data,
  ]);
  run('Listing: GraphQL against plain SQL', './graphql/main.mjs', ['--contracts', values.contracts]);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
