import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');

interface Project {
  readonly folder: string;
  readonly name: string;
  readonly tags: readonly string[];
}

function projectsUnder(folder: string): Project[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !['dist', 'node_modules', 'src'].includes(entry.name))
    .flatMap((entry) => projectsUnder(join(folder, entry.name)))
    .concat(statSync(join(folder, 'package.json'), { throwIfNoEntry: false }) ? [projectIn(folder)] : []);
}

function projectIn(folder: string): Project {
  const { name, nx } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    name: string;
    nx?: { tags?: string[] };
  };
  return { folder: relative(ROOT, folder), name, tags: nx?.tags ?? [] };
}

const PROJECTS = [...projectsUnder(join(ROOT, 'apps')), ...projectsUnder(join(ROOT, 'libs'))];

/** What is known to the rules of eslint.config.mjs: a tag they do not know would be held to nothing. */
const RULES = readFileSync(join(ROOT, 'eslint.config.mjs'), 'utf8');

const valuesOf = ({ tags }: Project, kind: string) =>
  tags.filter((tag) => tag.startsWith(`${kind}:`)).map((tag) => tag.slice(kind.length + 1));

it('is made of projects', () => {
  expect(PROJECTS.length).toBeGreaterThan(10);
});

describe.each(PROJECTS)('$folder', (project) => {
  it('carries exactly one scope and one layer, so that the import rules hold it', () => {
    expect(project.tags).toHaveLength(2);
    expect([valuesOf(project, 'scope'), valuesOf(project, 'layer')]).toEqual([
      [expect.any(String)],
      [expect.any(String)],
    ]);
  });

  it('has a layer that the import rules know', () => {
    expect(RULES).toContain(`layer('${valuesOf(project, 'layer')[0]}'`);
  });

  it('is named and tagged after its folder', () => {
    const [kind, scope, inner] = project.folder.split('/') as [string, string, string | undefined];
    expect(project.name).toBe(`@recourse/${inner === undefined ? scope : `${scope}-${inner}`}`);
    if (kind === 'apps') expect(project.tags).toEqual([`scope:${scope}`, 'layer:app']);
    if (inner !== undefined) expect(project.tags).toEqual([`scope:${scope}`, `layer:${inner}`]);
  });
});

it('gives every feature its place in the order of imports', () => {
  const features = new Set(
    PROJECTS.filter(({ folder }) => folder.split('/').length === 3).map((p) => p.folder.split('/')[1]),
  );
  for (const feature of features) expect(RULES).toContain(`'${feature}'`);
});
