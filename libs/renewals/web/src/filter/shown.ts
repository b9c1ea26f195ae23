import { addDays, calendarDate } from '@recourse/kernel';
import type { VariablesOf } from '@recourse/platform-web';
import type { CalendarSearch } from '../calendar.route.js';
import type { EventsQuery } from '../event/event-query.js';
import { monthOf, quarterOf, type Span } from '../months/calendar-months.js';
import { AHEAD } from './choices.js';

export type Filter = NonNullable<VariablesOf<typeof EventsQuery>['filter']>;

/** The days that are drawn; none in views that draw all there are. */
export function spanOf({ view, at }: CalendarSearch, today: string): Span | undefined {
  if (view === 'month') return monthOf(at ?? today);
  if (view === 'quarter') return quarterOf(at ?? today);
  return undefined;
}

/**
 * The filter of what is on the screen: lists and files are asked by it alike. A month shows what was done as well, since
 * it shows a time; an agenda what is left to do.
 */
export function shownFilter(search: CalendarSearch, today: string): Filter {
  const { kind, status, supplier, owner, q, within, from, to } = search;
  const span = spanOf(search, today);
  const until = within === undefined ? to : addDays(calendarDate(today), within);
  const statuses = status ?? (span === undefined ? AHEAD : undefined);
  return {
    ...(kind && { kinds: [...kind] }),
    ...(statuses && { statuses: [...statuses] }),
    ...(supplier && { supplierIds: [...supplier] }),
    ...(owner && { ownerIds: [...owner] }),
    ...(q && { search: q }),
    ...(span ?? { ...(from && { from }), ...(until && { to: until }) }),
  };
}

/** What of a filter a subscription keeps: not the days, because it goes on as time does. */
export function lastingFilter({ from: _from, to: _to, ...filter }: Filter): Filter {
  return filter;
}

/** Address of a file with exactly the events of a filter. */
export function fileAddress(format: 'csv' | 'ics' | 'xlsx', filter: Filter): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(filter)) {
    for (const one of [value].flat()) if (typeof one === 'string') params.append(name, one);
  }
  const query = params.toString();
  return `/calendar.${format}${query && `?${query}`}`;
}

/** An agenda of everything that is left to do. */
export const NO_FILTER = {
  kind: undefined,
  status: undefined,
  supplier: undefined,
  owner: undefined,
  q: undefined,
  within: undefined,
  from: undefined,
  to: undefined,
} satisfies Partial<CalendarSearch>;

/** Whether anything was left out by choice. */
export const isFiltered = (search: CalendarSearch): boolean =>
  Object.keys(NO_FILTER).some((name) => search[name as keyof typeof NO_FILTER] !== undefined);
