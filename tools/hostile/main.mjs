// npm run hostile -- --out DIR [--read]
// Writes the set of hostile and odd PDF files with which the reader is tested. With --read it also reads them, as the
// server does, and prints what became of each; it exits with 1 where that is not what has to become of it.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readInChildProcess } from '@recourse/documents-reader';
import { HOSTILE_FILES } from '../../libs/documents/reader/dist/testing/hostile/hostile-files.js';

const { values } = parseArgs({ options: { out: { type: 'string' }, read: { type: 'boolean', default: false } } });
if (values.out === undefined) {
  console.error('Name a folder to write to: npm run hostile -- --out DIR');
  process.exit(2);
}

const becameOf = (read) =>
  read.ok ? read.value.map(({ reading }) => reading.reason ?? reading.by).join(' ') : read.refusal.kind;
const isRight = (became, { becomes }) => (typeof becomes === 'string' ? became === becomes : becomes.test(became));

await mkdir(values.out, { recursive: true });
for (const file of HOSTILE_FILES) {
  const path = join(values.out, `${file.name}.pdf`);
  await writeFile(path, await file.bytes());
  if (!values.read) continue;
  const began = performance.now();
  const became = becameOf(await readInChildProcess(path));
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  const verdict = isRight(became, file) ? '' : `, but has to be ${file.becomes}`;
  if (verdict !== '') process.exitCode = 1;
  console.log(`${file.name}: ${became.length > 80 ? `${became.slice(0, 80)}…` : became} in ${seconds} s${verdict}`);
}
console.log(`${HOSTILE_FILES.length} files in ${values.out}`);
