// Bundles the web interface with Vite when a source, a setting or the API changed, and compresses what it made.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** Kinds of files that get smaller, and from which size on it is worth it. */
const COMPRESSES = /\.(css|html|js|json|mjs|svg|wasm)$/;
const WORTH_BYTES = 1_000;

function* files(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (['node_modules', 'dist', 'generated'].includes(entry.name)) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* files(path);
    else yield path;
  }
}

function sources(root) {
  const features = readdirSync(join(root, 'libs')).flatMap((name) => [
    join(root, 'libs', name, 'web'),
    join(root, 'libs', name, 'domain'),
  ]);
  const folders = [...features, join(root, 'apps/web'), join(root, 'libs/platform-web'), join(root, 'libs/kernel')];
  return folders.filter((folder) => existsSync(folder)).flatMap((folder) => [...files(folder)]);
}

function fingerprintOf(root, paths) {
  const hash = createHash('sha256');
  for (const path of paths.filter((one) => !/\.spec\.ts$/.test(one)).sort()) {
    hash.update(path.slice(root.length)).update(readFileSync(path));
  }
  return hash.digest('hex');
}

/** Runs the work when what it depends on has changed; the stamp is written last, so that work cut short is done again. */
async function whenChanged({ stamp, fingerprint }, work) {
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint) return;
  await work();
  writeFileSync(stamp, fingerprint);
}

function generateSchemaTypes(root) {
  const run = spawnSync(
    process.execPath,
    [join(root, 'node_modules/gql.tada/bin/cli.js'), 'generate-output', '--tsconfig', 'tsconfig.web.json'],
    { cwd: root, encoding: 'utf8' },
  );
  if (run.status !== 0) throw new Error(`Types of the API could not be generated:\n${run.stdout}${run.stderr}`);
}

function compress(folder) {
  for (const path of readdirSync(folder, { recursive: true }).map((name) => join(folder, name))) {
    if (!COMPRESSES.test(path)) continue;
    const plain = readFileSync(path);
    if (plain.length < WORTH_BYTES) continue;
    writeFileSync(`${path}.gz`, gzipSync(plain, { level: 9 }));
    const params = { [constants.BROTLI_PARAM_SIZE_HINT]: plain.length };
    writeFileSync(`${path}.br`, brotliCompressSync(plain, { params }));
  }
}

async function bundle(root) {
  const { build } = await import('vite');
  await build({ configFile: join(root, 'apps/web/vite.config.ts'), logLevel: 'warn' });
  compress(join(root, 'apps/web/dist'));
}

/** Writes `apps/web/dist` and the API's types for the web; does nothing when nothing changed. */
export async function buildWeb(root) {
  const schema = join(root, 'apps/server/schema.graphql');
  const settings = ['tsconfig.web.json', 'package-lock.json', 'tools/build-web.mjs'].map((name) => join(root, name));
  const types = join(root, 'libs/platform-web/src/generated');
  await whenChanged(
    { stamp: join(types, 'schema.sha256'), fingerprint: fingerprintOf(root, [schema, settings[0]]) },
    () => generateSchemaTypes(root),
  );
  await whenChanged(
    {
      stamp: join(root, 'apps/web/dist/source.sha256'),
      fingerprint: fingerprintOf(root, [...sources(root), ...settings]),
    },
    () => bundle(root),
  );
}
