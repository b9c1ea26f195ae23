import { choicesParam, rootRoute, textParam, type RawSearch } from '@recourse/platform-web';
import { SupplierKind } from '@recourse/suppliers-domain';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

/** What a supplier mainly does, in the order in which one stands on the other. */
export const KINDS = Object.keys(SupplierKind) as readonly SupplierKind[];

/** What the address of the list says: which suppliers. */
const suppliersSearch = (raw: RawSearch) => ({
  q: textParam(raw['q']),
  kind: choicesParam(raw['kind'], KINDS),
});

export type SuppliersSearch = ReturnType<typeof suppliersSearch>;

export const suppliersRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/suppliers',
  validateSearch: suppliersSearch,
  component: lazyRouteComponent(() => import('./table/suppliers-page.js'), 'SuppliersPage'),
});
