import { rootRoute } from '@recourse/platform-web';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

export const homeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  component: lazyRouteComponent(() => import('./home-page.js'), 'HomePage'),
});
