// Weights as source files of the classifier: numbers and base64, no words of any contract.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const HEAD = '// Written by `npm run train`. Do not edit: the next training overwrites it.\n';

/** Writes one constant to a file of its own; answers how long the file is. */
export function writeWeights(folder, { name, type, from, value }) {
  mkdirSync(folder, { recursive: true });
  const source = `${HEAD}import type { ${type} } from '${from}';\n\nexport const ${name.toUpperCase()}: ${type} = ${JSON.stringify(value)};\n`;
  writeFileSync(join(folder, `${name}.ts`), source);
  return source.length;
}
