// npm run bench:extract -- --data DIR [--files N] [--rounds N]
// Pages per second and peak memory of the whole way from PDF to terms, against bare text reading with pdf-parse: the
// same files, each side in a process of its own, one after the other, on one core. Seconds are those that the process
// had the core, start included, so that what else runs on the machine favours neither side.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: { data: { type: 'string' }, files: { type: 'string' }, rounds: { type: 'string', default: '1' } },
});
if (values.data === undefined) {
  console.error('Name a folder with PDF files: npm run bench:extract -- --data DIR');
  process.exit(2);
}

function pdfsUnder(folder) {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.name.toLowerCase().endsWith('.pdf'))
    .map((entry) => join(entry.parentPath, entry.name));
  return paths.sort().slice(0, values.files === undefined ? undefined : Number(values.files));
}

const files = pdfsUnder(resolve(values.data));
if (files.length === 0) {
  console.error(`There is no PDF under ${values.data}.`);
  process.exit(2);
}

// Both engines leave compiling and collecting to other threads where there are cores to spare.
const pin = spawnSync('taskset', ['-c', '0', 'true']).status === 0 ? ['taskset', '-c', '0'] : [];
if (pin.length === 0) console.log('taskset is missing: the sides may use more than one core.');

function measure(side, list) {
  const program = fileURLToPath(new URL(`./extract-${side}.mjs`, import.meta.url));
  const [command, ...args] = [...pin, process.execPath, program, list];
  const run = spawnSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'], maxBuffer: 1 << 24 });
  if (run.status !== 0) throw new Error(`${side} ended with ${run.signal ?? run.status}`);
  return JSON.parse(run.stdout.trim().split('\n').at(-1));
}

const folder = mkdtempSync(join(tmpdir(), 'recourse-bench-'));
const list = join(folder, 'files.json');
writeFileSync(list, JSON.stringify(files));
const total = { ours: { pages: 0, seconds: 0, peakMb: 0 }, 'pdf-parse': { pages: 0, seconds: 0, peakMb: 0 } };
try {
  for (let round = 0; round < Number(values.rounds); round += 1) {
    // Each goes first in turn, so that a machine that slows down favours neither.
    const sides = round % 2 === 0 ? ['pdf-parse', 'ours'] : ['ours', 'pdf-parse'];
    for (const side of sides) {
      const measured = measure(side, list);
      const sum = total[side];
      sum.pages += measured.pages;
      sum.seconds += measured.seconds;
      sum.peakMb = Math.max(sum.peakMb, measured.peakMb);
      const notes = Object.entries(measured.notes).map(([name, count]) => `, ${count} ${name}`);
      console.log(
        `${side}: ${measured.pages} pages of ${files.length} files in ${measured.seconds.toFixed(1)} s of CPU time, peak ${measured.peakMb} MB${notes.join('')}`,
      );
    }
  }
} finally {
  rmSync(folder, { recursive: true });
}

const speed = ({ pages, seconds }) => pages / seconds;
console.log(`ours ${speed(total.ours).toFixed(1)} pages/s, pdf-parse ${speed(total['pdf-parse']).toFixed(1)} pages/s`);
console.log(`ratio=${(speed(total.ours) / speed(total['pdf-parse'])).toFixed(2)} peak_mb=${total.ours.peakMb}`);
