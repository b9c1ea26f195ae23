import { lazy } from 'react';

export { supplierRoute } from './supplier.route.js';
export { suppliersRoute } from './suppliers.route.js';
export type { NamedSupplier } from './choosing/use-suppliers-named.js';

// Loaded where a form asks for a supplier: the pages that do not are spared it.
export const SupplierField = lazy(async () => ({
  default: (await import('./choosing/supplier-field.js')).SupplierField,
}));
