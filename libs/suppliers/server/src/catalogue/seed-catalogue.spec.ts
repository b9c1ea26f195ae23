import { CATALOGUE, type CatalogueSupplier } from '@recourse/suppliers-domain';
import { useFreshDatabase } from '@recourse/platform-server/testing';
import { SeedCatalogue } from './seed-catalogue.js';

const database = useFreshDatabase();
const seed = (catalogue: readonly CatalogueSupplier[]) => new SeedCatalogue(database.prisma).seed(catalogue);
const service = (slug: string) =>
  database.prisma.service.findUnique({ where: { slug }, include: { upstream: { include: { upstream: true } } } });

/** The catalogue of a later release, which knows one more region of every service. */
const LATER = CATALOGUE.map((supplier) => ({
  ...supplier,
  services: supplier.services.map((sold) => ({ ...sold, regions: [...sold.regions, 'moon-1'] })),
}));

it('brings every supplier and service with what it rests on, once', async () => {
  await seed(CATALOGUE);
  await seed(CATALOGUE);
  expect(await database.prisma.supplier.count()).toBe(CATALOGUE.length);
  const copilot = await service('github-copilot');
  expect(copilot?.upstream.map(({ role, upstream }) => `${role} ${upstream.slug}`).sort()).toEqual([
    'HOSTING azure',
    'MODELS claude-api',
    'MODELS gemini-api',
    'MODELS openai-api',
  ]);
  expect(copilot?.version).toBe(1);
});

it('is not seeded twice by two processes that start together', async () => {
  await Promise.all([seed(CATALOGUE), seed(CATALOGUE)]);
  expect(await database.prisma.service.count({ where: { version: { gt: 1 } } })).toBe(0);
});

it('refreshes what nobody changed and leaves what a person decided', async () => {
  const { prisma } = database;
  await prisma.service.update({ where: { slug: 'claude-api' }, data: { name: 'Ours', version: { increment: 1 } } });
  await prisma.upstreamDependency.deleteMany({ where: { upstream: { slug: 'lambda-cloud' } } });
  await prisma.service.delete({ where: { slug: 'lambda-cloud' } });
  await seed(LATER);
  expect(await service('openai-api')).toMatchObject({ version: 2, regions: expect.arrayContaining(['moon-1']) });
  expect((await service('openai-api'))?.upstream).toHaveLength(1);
  expect(await service('claude-api')).toMatchObject({ name: 'Ours', version: 2 });
  expect((await service('claude-api'))?.regions).not.toContain('moon-1');
  expect(await service('lambda-cloud')).toBeNull();
  await seed(LATER);
  expect(await service('openai-api')).toMatchObject({ version: 2 });
});
