import { rootRoute } from '@recourse/platform-web';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

export const supplierRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/suppliers/$supplierId',
  component: lazyRouteComponent(() => import('./supplier/supplier-page.js'), 'SupplierPage'),
});
