import { rootRoute, textParam, type RawSearch } from '@recourse/platform-web';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

export const settingsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/settings/$section',
  // Of the history: whose changes, of what, and from which on.
  validateSearch: (raw: RawSearch) => ({
    person: textParam(raw['person']),
    about: textParam(raw['about']),
    after: textParam(raw['after']),
  }),
  component: lazyRouteComponent(() => import('./settings-page.js'), 'SettingsPage'),
});
