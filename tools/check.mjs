// npm run check: every check of the repository, two at a time; shows what the failing ones say.
import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const program = (path) => [process.execPath, join(root, path)];

/** Slowest first, so that the two lanes end together. */
const CHECKS = [
  ['types', ...program('node_modules/typescript/bin/tsc'), '-p', 'tsconfig.json'],
  ['lint and import boundaries', ...program('node_modules/eslint/bin/eslint.js'), '.', '--max-warnings=0'].concat([
    '--cache',
    '--cache-strategy=content',
    '--cache-location=node_modules/.cache/eslint/',
  ]),
  ['types of the web', ...program('node_modules/typescript/bin/tsc'), '-p', 'tsconfig.web.json'],
  ['migrations equal the schema', ...program('tools/migrate-check.mjs')],
  ['format', ...program('node_modules/prettier/bin/prettier.cjs'), '--check', '.', '--cache', '--log-level=warn'],
  ['operations of the web', ...program('node_modules/gql.tada/bin/cli.js'), 'check', '--tsconfig', 'tsconfig.web.json'],
  ['API equals schema.graphql', ...program('tools/schema.mjs'), '--check'],
  ['nothing unused', ...program('node_modules/knip/bin/knip.js'), '--no-progress', '--no-config-hints'],
  ['prisma schema', ...program('node_modules/prisma/build/index.js'), 'validate'],
];

const environment = {
  ...process.env,
  // Only named so that none is downloaded: validating needs no schema engine.
  PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
  PRISMA_HIDE_UPDATE_MESSAGE: '1',
  CHECKPOINT_DISABLE: '1',
};

function run([name, command, ...args]) {
  const since = performance.now();
  const child = spawn(command, args, { cwd: root, env: environment });
  let said = '';
  child.stdout.on('data', (chunk) => (said += chunk));
  child.stderr.on('data', (chunk) => (said += chunk));
  return new Promise((resolve) => {
    child.on('close', (code) => {
      const seconds = ((performance.now() - since) / 1000).toFixed(1);
      console.log(`${code === 0 ? 'ok    ' : 'FAILED'} ${name} (${seconds} s)`);
      if (code !== 0) {
        console.log(said);
        process.exitCode = 1;
      }
      resolve();
    });
  });
}

// The import boundaries are read from the graph of projects, which a fresh clone does not have yet.
await run(['graph of projects', ...program('node_modules/nx/dist/bin/nx.js'), 'show', 'projects']);

const waiting = [...CHECKS];
async function lane() {
  for (let check = waiting.shift(); check; check = waiting.shift()) await run(check);
}
await Promise.all([lane(), lane()]);
