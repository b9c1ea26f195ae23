import { parseSearch, rootRoute, stringifySearch } from '@recourse/platform-web';
import { createRouter } from '@tanstack/react-router';
import { PAGES } from './routes.js';
import { NotFoundPage } from './shell/not-found-page.js';
import { PageProblem } from './shell/page-problem.js';
import { Shell } from './shell/shell.js';

rootRoute.update({ component: Shell, notFoundComponent: NotFoundPage, errorComponent: PageProblem });

export const router = createRouter({
  routeTree: rootRoute.addChildren(PAGES),
  parseSearch,
  stringifySearch,
  defaultPreload: false,
  defaultErrorComponent: PageProblem,
  scrollRestoration: true,
});

// Makes the parameters of every route known to its page.
declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
