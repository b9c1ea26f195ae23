import { rootRoute, settingsAddress, textParam, type RawSearch } from '@recourse/platform-web';
import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';

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

/** What everybody may set is shown first. */
export const settingsStartRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/settings',
  beforeLoad: () => {
    // eslint-disable-next-line @typescript-eslint/only-throw-error -- The router takes a redirection that is thrown.
    throw redirect({ ...settingsAddress('account'), replace: true });
  },
});
