import type { Transaction } from '@recourse/platform-server';
import { catalogueStep, type CatalogueSupplier, type Supplier } from '@recourse/suppliers-domain';
import { supplierOf } from '../reading/rows.js';
import { noteSeeded } from './note-seeded.js';

const columns = ({ slug, name, kind, legalEntities, website }: CatalogueSupplier) => ({
  slug,
  name,
  kind,
  legalEntities: [...legalEntities],
  website,
});

const agrees = (entry: CatalogueSupplier, { id: _id, version: _version, ...record }: Supplier) =>
  JSON.stringify(columns(entry)) === JSON.stringify(record);

/** Creates and refreshes the catalogue's suppliers; returns the ids of those there are, by slug. */
export async function seedSuppliers(
  tx: Transaction,
  catalogue: readonly CatalogueSupplier[],
  seeded: ReadonlyMap<string, number>,
): Promise<ReadonlyMap<string, string>> {
  const rows = await tx.supplier.findMany({ where: { slug: { in: catalogue.map(({ slug }) => slug) } } });
  const records = new Map(rows.map((row) => [row.slug, supplierOf(row)]));
  const ids = new Map(rows.map(({ slug, id }) => [slug, id]));
  for (const entry of catalogue) {
    const record = records.get(entry.slug);
    const key = `supplier/${entry.slug}`;
    const step = catalogueStep({
      seededVersion: seeded.get(key) ?? null,
      version: record?.version ?? null,
      agrees: record !== undefined && agrees(entry, record),
    });
    if (step === 'leave') continue;
    const data = columns(entry);
    const { id, version } = await tx.supplier.upsert({
      where: { slug: entry.slug },
      create: data,
      update: { ...data, version: { increment: 1 } },
    });
    ids.set(entry.slug, id);
    await noteSeeded(tx, key, version);
  }
  return ids;
}
