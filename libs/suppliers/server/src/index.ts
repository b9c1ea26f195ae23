export { idsAmong, isId } from './ids.js';
export { noSuchService, noSuchSupplier, requireServices, requireSupplier } from './refusals.js';
export { SuppliersRepository } from './reading/suppliers.repository.js';
export { SeedCatalogue } from './catalogue/seed-catalogue.js';
export { EditSuppliers } from './editing/edit-suppliers.js';
export { EditServices } from './editing/edit-services.js';
export type { Act, Edition } from './editing/act.js';
