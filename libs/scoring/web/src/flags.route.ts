import { choiceParam, choicesParam, rootRoute, textParam, type RawSearch } from '@recourse/platform-web';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { GROUPINGS, RULE_IDS, SEVERITIES, SORTS, STATES } from './choices.js';

/** What the address of the flags says: which, in which order and groups, and the one that is open. */
const flagsSearch = (raw: RawSearch) => ({
  view: choiceParam(raw['view'], ['board']),
  state: choicesParam(raw['state'], STATES),
  severity: choicesParam(raw['severity'], SEVERITIES),
  rule: choicesParam(raw['rule'], RULE_IDS),
  supplier: textParam(raw['supplier']),
  contract: textParam(raw['contract']),
  assigned: textParam(raw['assigned']),
  group: choiceParam(raw['group'], GROUPINGS),
  sort: choiceParam(raw['sort'], SORTS),
  flag: textParam(raw['flag']),
});

export type FlagsSearch = ReturnType<typeof flagsSearch>;

export const flagsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/flags',
  validateSearch: flagsSearch,
  component: lazyRouteComponent(() => import('./flags-page.js'), 'FlagsPage'),
});
