import { rootRoute } from '@recourse/platform-web';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

export const contractsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/contracts',
  component: lazyRouteComponent(() => import('./table/contracts-page.js'), 'ContractsPage'),
});
