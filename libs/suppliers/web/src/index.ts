export { supplierRoute } from './supplier.route.js';
export { suppliersRoute } from './suppliers.route.js';
