import type { Service, Supplier, UpstreamRole } from '../supplier.js';

/** One service as the catalogue knows it; upstream services by their slug. */
export interface CatalogueService extends Pick<Service, 'slug' | 'name' | 'modelFamilies' | 'regions'> {
  readonly upstream: readonly { readonly slug: string; readonly role: UpstreamRole }[];
}

/** A supplier with what it sells, as published by it; a starting point that people correct. */
export interface CatalogueSupplier extends Omit<Supplier, 'id' | 'version'> {
  readonly services: readonly CatalogueService[];
}

export const modelsOf = (slug: string) => ({ slug, role: 'MODELS' }) as const;
export const hostedOn = (slug: string) => ({ slug, role: 'HOSTING' }) as const;
