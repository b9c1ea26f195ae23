import { choiceParam, rootRoute, type RawSearch } from '@recourse/platform-web';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { QUEUES } from './queue/queues.js';

/** The documents that wait for a person. */
export const reviewRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/review',
  validateSearch: (raw: RawSearch) => ({ show: choiceParam(raw['show'], QUEUES) }),
  component: lazyRouteComponent(() => import('./queue/review-page.js'), 'ReviewPage'),
});
