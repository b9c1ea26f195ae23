// npm run schema: prints the API's schema to apps/server/schema.graphql. With --check: fails where that differs.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { schemaText } from '@recourse/server';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const file = join(root, 'apps/server/schema.graphql');
const text = await schemaText();

if (!process.argv.includes('--check')) {
  writeFileSync(file, text);
} else if (!existsSync(file) || readFileSync(file, 'utf8') !== text) {
  console.error(`The API has changed: run "npm run schema" and review what differs in ${relative(root, file)}.`);
  process.exitCode = 1;
}
