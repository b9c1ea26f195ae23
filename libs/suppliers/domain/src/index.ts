export { SupplierKind, UpstreamRole, type Service, type Supplier, type UpstreamDependency } from './supplier.js';
export { CATALOGUE } from './catalogue/catalogue.js';
export type { CatalogueService, CatalogueSupplier } from './catalogue/entry.js';
export {
  checkService,
  checkSupplier,
  type ServiceFacts,
  type SupplierFactRefused,
  type SupplierFacts,
} from './supplier-facts.js';
export { catalogueStep, type CatalogueState, type CatalogueStep } from './catalogue/catalogue-step.js';
