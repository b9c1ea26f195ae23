export type { Act, Edition } from './editing/act.js';
export { given } from './editing/given.js';
export { RemovalInput, WHY } from './graphql/removal.input.js';
export { ServiceType } from './graphql/service.type.js';
export { SupplierType } from './graphql/supplier.type.js';
export { idsAmong, isId } from './ids.js';
export { SuppliersRepository } from './reading/suppliers.repository.js';
export { requireServices, requireSupplier } from './refusals.js';
export { SuppliersModule } from './suppliers.module.js';
