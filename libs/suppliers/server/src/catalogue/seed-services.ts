import type { Transaction } from '@recourse/platform-server';
import { catalogueStep, type CatalogueService, type CatalogueSupplier, type Service } from '@recourse/suppliers-domain';
import { serviceOf, WITH_UPSTREAM } from '../reading/rows.js';
import { noteSeeded } from './note-seeded.js';

type Ids = ReadonlyMap<string, string>;

interface Seeding {
  readonly catalogue: readonly CatalogueSupplier[];
  /** Ids of the suppliers there are, by slug. */
  readonly suppliers: Ids;
  readonly seeded: ReadonlyMap<string, number>;
}

interface Due {
  readonly entry: CatalogueService;
  readonly key: string;
  readonly supplierId: string;
}

const columns = ({ entry: { slug, name, modelFamilies, regions }, supplierId }: Due) => ({
  supplierId,
  slug,
  name,
  modelFamilies: [...modelFamilies],
  regions: [...regions],
});

const links = ({ upstream }: Pick<Service, 'upstream'>) =>
  upstream.map(({ serviceId, role }) => `${role} ${serviceId}`).sort();

function agrees(due: Due, { id: _id, version: _version, upstream, ...record }: Service, ids: Ids): boolean {
  const wanted = upstreamOf(due.entry, ids).map(({ upstreamId, role }) => ({ serviceId: upstreamId, role }));
  const said = [columns(due), links({ upstream: wanted })];
  return JSON.stringify(said) === JSON.stringify([{ ...columns(due), ...record }, links({ upstream })]);
}

/** A service that a person removed is no dependency any more. */
const upstreamOf = ({ upstream }: CatalogueService, ids: Ids) =>
  upstream.flatMap(({ slug, role }) => {
    const upstreamId = ids.get(slug);
    return upstreamId === undefined ? [] : [{ upstreamId, role }];
  });

function entriesOf({ catalogue, suppliers }: Seeding): readonly Due[] {
  return catalogue.flatMap(({ slug, services }) => {
    const supplierId = suppliers.get(slug);
    if (supplierId === undefined) return [];
    return services.map((entry) => ({ entry, key: `service/${entry.slug}`, supplierId }));
  });
}

/** Services first, then what they rest on: each may rest on one that comes later. */
export async function seedServices(tx: Transaction, seeding: Seeding): Promise<void> {
  const entries = entriesOf(seeding);
  const rows = await tx.service.findMany({
    where: { slug: { in: entries.map(({ entry }) => entry.slug) } },
    include: WITH_UPSTREAM,
  });
  const records = new Map(rows.map((row) => [row.slug, serviceOf(row)]));
  const ids = new Map(rows.map(({ slug, id }) => [slug, id]));
  const due = entries.filter((entry) => stepFor(entry, records.get(entry.entry.slug), { seeding, ids }) !== 'leave');
  for (const one of due) {
    const data = columns(one);
    const { id, version } = await tx.service.upsert({
      where: { slug: one.entry.slug },
      create: data,
      update: { ...data, version: { increment: 1 } },
    });
    ids.set(one.entry.slug, id);
    await noteSeeded(tx, one.key, version);
  }
  await linkUpstream(tx, due, ids);
}

function stepFor(due: Due, record: Service | undefined, { seeding, ids }: { seeding: Seeding; ids: Ids }) {
  return catalogueStep({
    seededVersion: seeding.seeded.get(due.key) ?? null,
    version: record?.version ?? null,
    agrees: record !== undefined && agrees(due, record, ids),
  });
}

async function linkUpstream(tx: Transaction, due: readonly Due[], ids: Ids): Promise<void> {
  const dependents = due.flatMap(({ entry }) => ids.get(entry.slug) ?? []);
  await tx.upstreamDependency.deleteMany({ where: { dependentId: { in: dependents } } });
  const data = due.flatMap(({ entry }) => {
    const dependentId = ids.get(entry.slug);
    return dependentId === undefined ? [] : upstreamOf(entry, ids).map((one) => ({ dependentId, ...one }));
  });
  await tx.upstreamDependency.createMany({ data });
}
