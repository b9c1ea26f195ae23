import { dayParam, rootRoute, textParam, type RawSearch } from '@recourse/platform-web';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

export const contractRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/contracts/$contractId',
  validateSearch: (raw: RawSearch) => ({
    /** The event whose derivation is shown. */
    event: textParam(raw['event']),
    /** The day for which effective terms are shown; today unless said. */
    on: dayParam(raw['on']),
  }),
  component: lazyRouteComponent(() => import('./contract/contract-page.js'), 'ContractPage'),
});
