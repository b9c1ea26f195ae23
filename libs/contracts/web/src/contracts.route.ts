import {
  choiceParam,
  choicesParam,
  dayParam,
  flagParam,
  rootRoute,
  textParam,
  textsParam,
  type RawSearch,
} from '@recourse/platform-web';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { COLUMN_IDS, KINDS, ORDERS, RENEWALS, STATUSES } from './table/choices.js';

/** What the address of the table says: which contracts, in which order, with which columns. */
const contractsSearch = (raw: RawSearch) => ({
  q: textParam(raw['q']),
  status: choicesParam(raw['status'], STATUSES),
  kind: choicesParam(raw['kind'], KINDS),
  renewal: choicesParam(raw['renewal'], RENEWALS),
  supplier: textsParam(raw['supplier']),
  owner: textsParam(raw['owner']),
  unit: textsParam(raw['unit']),
  tag: textsParam(raw['tag']),
  endsFrom: dayParam(raw['endsFrom']),
  endsBefore: dayParam(raw['endsBefore']),
  heads: flagParam(raw['heads']),
  sort: choiceParam(raw['sort'], ORDERS),
  dir: choiceParam(raw['dir'], ['desc']),
  column: choicesParam(raw['column'], COLUMN_IDS),
});

export type ContractsSearch = ReturnType<typeof contractsSearch>;

export const contractsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/contracts',
  validateSearch: contractsSearch,
  component: lazyRouteComponent(() => import('./table/contracts-page.js'), 'ContractsPage'),
});
