import { rootRoute } from '@recourse/platform-web';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

export const contractRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/contracts/$contractId',
  component: lazyRouteComponent(() => import('./contract/contract-page.js'), 'ContractPage'),
});
