import { useMemo } from 'react';
import { useQuery, type UseQueryResponse } from 'urql';
import { EventsQuery, type EventLineData } from '../event/event-query.js';
import type { Filter } from '../filter/shown.js';

/** As many as one answer of the API holds; a month with more is better read as a list. */
const MOST = 200;

interface SpanEvents {
  readonly query: UseQueryResponse[0];
  readonly again: () => void;
  /** Undefined until they are there. */
  readonly byDay: ReadonlyMap<string, readonly EventLineData[]> | undefined;
  /** How many there are beyond those shown. */
  readonly hidden: number;
}

/** The events of a month or quarter by day. */
export function useSpanEvents(filter: Filter): SpanEvents {
  const [query, again] = useQuery({
    query: EventsQuery,
    variables: { filter, first: MOST, after: null },
    context: useMemo(() => ({ additionalTypenames: ['CalendarEvent'] }), []),
  });
  const found = query.data?.calendarEvents;
  const byDay = useMemo(() => found && Map.groupBy(found.nodes, ({ date }) => date), [found]);
  return { query, again, byDay, hidden: found ? found.totalCount - found.nodes.length : 0 };
}
