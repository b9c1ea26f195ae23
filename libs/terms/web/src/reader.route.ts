import { choiceParam, flagParam, numberParam, rootRoute, textParam, type RawSearch } from '@recourse/platform-web';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { ORDERS, VIEWS } from './reader/views.js';

/** A document beside what was read in it. */
export const readerRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/documents/$documentId',
  validateSearch: (raw: RawSearch) => ({
    page: numberParam(raw['page']),
    proposal: textParam(raw['proposal']),
    show: choiceParam(raw['show'], VIEWS),
    definitions: flagParam(raw['definitions']),
    term: textParam(raw['term']),
    tables: flagParam(raw['tables']),
    table: numberParam(raw['table']),
    order: choiceParam(raw['order'], ORDERS),
  }),
  component: lazyRouteComponent(() => import('./reader/reader-page.js'), 'ReaderPage'),
});
