export { SupplierKind, UpstreamRole, type Service, type Supplier, type UpstreamDependency } from './supplier.js';
