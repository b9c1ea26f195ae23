// Compiles every project's src to its dist, only what changed, generates the Prisma client when its schema did, and
// bundles the web interface when anything did that it is made of.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transformFile } from '@swc/core';
import { buildWeb } from './build-web.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const generated = join(root, 'libs/platform-server/src/generated/prisma');

function fingerprintOfSchema() {
  const hash = createHash('sha256');
  const folder = join(root, 'prisma/schema');
  for (const name of readdirSync(folder).sort()) hash.update(name).update(readFileSync(join(folder, name)));
  hash.update(readFileSync(join(root, 'node_modules/prisma/package.json')));
  return hash.digest('hex');
}

function generatePrismaClient() {
  // The fingerprint is written last, so that a generation cut short is done again.
  const stamp = join(generated, 'schema.sha256');
  const fingerprint = fingerprintOfSchema();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint) return;
  const run = spawnSync(process.execPath, [join(root, 'node_modules/prisma/build/index.js'), 'generate'], {
    cwd: root,
    // The generator needs no schema engine, but without this would try to download one.
    env: {
      ...process.env,
      PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
      PRISMA_HIDE_UPDATE_MESSAGE: '1',
      CHECKPOINT_DISABLE: '1',
    },
    encoding: 'utf8',
  });
  if (run.status !== 0) throw new Error(`prisma generate failed:\n${run.stdout}${run.stderr}`);
  writeFileSync(stamp, fingerprint);
}

function* files(folder) {
  if (!existsSync(folder)) return;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* files(path);
    else yield path;
  }
}

const isSource = (path) => /(?<!\.spec|\.d)\.ts$/.test(path) || path.endsWith('.json');

function projects() {
  const { workspaces } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const children = (folder) => readdirSync(join(root, folder), { withFileTypes: true }).filter((e) => e.isDirectory());
  const expand = (pattern) => {
    if (!pattern.includes('*')) return [pattern];
    const [head, ...tail] = pattern.split('/*');
    return children(head).flatMap((entry) => expand(`${head}/${entry.name}${tail.join('/*')}`));
  };
  const found = new Set(workspaces.flatMap(expand).map((path) => join(root, path)));
  return [...found].filter((path) => existsSync(join(path, 'package.json')) && existsSync(join(path, 'src')));
}

/** What runs in a browser is bundled, not compiled file by file. */
const isForBrowsers = (project) => /(^|[/\\-])web$/.test(project);

/** Written beside and renamed, so that a process started meanwhile never loads half a file. */
function write(target, content) {
  mkdirSync(dirname(target), { recursive: true });
  const draft = `${target}.${process.pid}`;
  writeFileSync(draft, content);
  renameSync(draft, target);
}

async function compileFile(source, target) {
  if (source.endsWith('.json')) return write(target, readFileSync(source));
  const { code, map } = await transformFile(source, {
    configFile: join(root, '.swcrc'),
    filename: source,
    sourceFileName: source,
  });
  write(`${target}.map`, map ?? '');
  write(target, `${code}\n//# sourceMappingURL=${basename(target)}.map\n`);
}

async function compile(project) {
  const from = join(project, 'src');
  const to = join(project, 'dist');
  const settings = statSync(join(root, '.swcrc')).mtimeMs;
  const wanted = new Set();
  for (const source of files(from)) {
    if (!isSource(source)) continue;
    const target = join(to, relative(from, source)).replace(/\.ts$/, '.js');
    wanted.add(target).add(`${target}.map`);
    const built = existsSync(target) ? statSync(target).mtimeMs : 0;
    if (built > statSync(source).mtimeMs && built > settings) continue;
    try {
      await compileFile(source, target);
    } catch (error) {
      console.error(`${relative(root, source)}: ${error.message}`);
      process.exitCode = 1;
    }
  }
  // What was renamed or deleted must not live on in dist. Drafts (.js.123) may be another build's.
  for (const target of files(to)) if (!wanted.has(target) && !/\.\d+$/.test(target)) rmSync(target, { force: true });
}

generatePrismaClient();
await Promise.all(
  projects()
    .filter((project) => !isForBrowsers(project))
    .map(compile),
);
if (process.exitCode === undefined) await buildWeb(root);
