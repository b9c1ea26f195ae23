// Compiles every project's src to its dist, only what changed, and generates the Prisma client when its schema did.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transformFile } from '@swc/core';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Newest modification time below a path, in milliseconds; 0 where nothing is there. */
function newest(path) {
  if (!existsSync(path)) return 0;
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))));
}

function generatePrismaClient() {
  const generated = join(root, 'libs/platform-server/src/generated/prisma');
  if (newest(generated) > newest(join(root, 'prisma/schema'))) return;
  rmSync(generated, { recursive: true, force: true });
  const run = spawnSync(process.execPath, [join(root, 'node_modules/prisma/build/index.js'), 'generate'], {
    cwd: root,
    // The generator needs no schema engine, but would try to download one.
    env: { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: '/bin/true', PRISMA_HIDE_UPDATE_MESSAGE: '1', CHECKPOINT_DISABLE: '1' },
    encoding: 'utf8',
  });
  if (run.status !== 0) throw new Error(`prisma generate failed:\n${run.stdout}${run.stderr}`);
}

function* sources(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* sources(path);
    else if (/(?<!\.spec|\.d)\.ts$/.test(entry.name)) yield path;
    else if (/\.json$/.test(entry.name)) yield path;
  }
}

function projects() {
  const under = (folder) => (existsSync(join(root, folder)) ? readdirSync(join(root, folder)).map((name) => join(root, folder, name)) : []);
  const candidates = [...under('apps'), ...under('libs'), ...under('libs').flatMap((path) => under(relative(root, path)))];
  return candidates.filter((path) => existsSync(join(path, 'src/index.ts')) || existsSync(join(path, 'src/main.ts')));
}

async function compile(project) {
  const from = join(project, 'src');
  for (const source of sources(from)) {
    const target = join(project, 'dist', relative(from, source)).replace(/\.ts$/, '.js');
    if (existsSync(target) && statSync(target).mtimeMs > statSync(source).mtimeMs) continue;
    mkdirSync(dirname(target), { recursive: true });
    if (source.endsWith('.json')) {
      writeFileSync(target, readFileSync(source));
      continue;
    }
    const { code, map } = await transformFile(source, { configFile: join(root, '.swcrc'), filename: source, sourceFileName: source });
    writeFileSync(target, `${code}\n//# sourceMappingURL=${target.split('/').pop()}.map\n`);
    writeFileSync(`${target}.map`, map ?? '');
  }
}

generatePrismaClient();
await Promise.all(projects().map(compile));
