import { rootRoute } from '@recourse/platform-web';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

export const settingsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/settings/$section',
  component: lazyRouteComponent(() => import('./settings-page.js'), 'SettingsPage'),
});
