import type { Service, Supplier } from '@recourse/suppliers-domain';
import type {
  Prisma,
  Service as ServiceRow,
  Supplier as SupplierRow,
  UpstreamDependency as UpstreamRow,
} from '@recourse/platform-server';

export const supplierOf = (row: SupplierRow): Supplier => ({
  id: row.id,
  slug: row.slug,
  name: row.name,
  kind: row.kind,
  legalEntities: row.legalEntities,
  website: row.website,
  version: row.version,
});

/** What must be read with a service's row to make the service of it. */
export const WITH_UPSTREAM = {
  upstream: { orderBy: [{ role: 'asc' }, { upstreamId: 'asc' }] },
} as const satisfies Prisma.ServiceInclude;

export const serviceOf = (row: ServiceRow & { readonly upstream: readonly UpstreamRow[] }): Service => ({
  id: row.id,
  supplierId: row.supplierId,
  slug: row.slug,
  name: row.name,
  modelFamilies: row.modelFamilies,
  regions: row.regions,
  upstream: row.upstream.map(({ upstreamId, role }) => ({ serviceId: upstreamId, role })),
  version: row.version,
});
