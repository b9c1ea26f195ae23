import {
  choiceParam,
  choicesParam,
  dayParam,
  numberParam,
  rootRoute,
  textParam,
  textsParam,
  type RawSearch,
} from '@recourse/platform-web';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { KINDS, STATUSES, VIEWS } from './filter/choices.js';

/** What the address of the calendar says: which events, drawn how, and the one that is open. */
const calendarSearch = (raw: RawSearch) => ({
  view: choiceParam(raw['view'], VIEWS),
  kind: choicesParam(raw['kind'], KINDS),
  status: choicesParam(raw['status'], STATUSES),
  supplier: textsParam(raw['supplier']),
  owner: textsParam(raw['owner']),
  q: textParam(raw['q']),
  /** Up to so many days from today, so that a link means the same tomorrow. */
  within: numberParam(raw['within']),
  from: dayParam(raw['from']),
  to: dayParam(raw['to']),
  /** Any day of the month or quarter that is drawn. */
  at: dayParam(raw['at']),
  event: textParam(raw['event']),
});

export type CalendarSearch = ReturnType<typeof calendarSearch>;

export const calendarRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/calendar',
  validateSearch: calendarSearch,
  component: lazyRouteComponent(() => import('./calendar-page.js'), 'CalendarPage'),
});
