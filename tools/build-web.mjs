// Bundles the web interface with Vite when a source, a setting or the API changed, and compresses what it made.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
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

/** Bundled aside and moved into place whole: a build beside this one, or a server that starts, never meets half of it. */
async function bundle(root, fingerprint) {
  const dist = join(root, 'apps/web/dist');
  const draft = join(root, `node_modules/.cache/web-${process.pid}`);
  const { build } = await import('vite');
  await build({
    configFile: join(root, 'apps/web/vite.config.ts'),
    logLevel: 'error',
    build: { outDir: draft, emptyOutDir: true },
  });
  compress(draft);
  writeFileSync(join(draft, 'source.sha256'), fingerprint);
  const before = `${draft}-before`;
  if (existsSync(dist)) renameSync(dist, before);
  try {
    renameSync(draft, dist);
  } catch {
    // Another build was quicker, of the same sources.
    rmSync(draft, { recursive: true, force: true });
  }
  rmSync(before, { recursive: true, force: true });
}

const isCurrent = (stamp, fingerprint) => existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint;

/** Writes `apps/web/dist` and the API's types for the web; does nothing when nothing changed. */
export async function buildWeb(root) {
  const schema = join(root, 'apps/server/schema.graphql');
  const settings = ['tsconfig.web.json', 'package-lock.json', 'tools/build-web.mjs'].map((name) => join(root, name));
  const types = join(root, 'libs/platform-web/src/generated/schema.sha256');
  const ofTypes = fingerprintOf(root, [schema, settings[0]]);
  if (!isCurrent(types, ofTypes)) {
    generateSchemaTypes(root);
    // Written last, so that a generation cut short is done again.
    writeFileSync(types, ofTypes);
  }
  const ofSources = fingerprintOf(root, [...sources(root), ...settings]);
  if (!isCurrent(join(root, 'apps/web/dist/source.sha256'), ofSources)) await bundle(root, ofSources);
}
