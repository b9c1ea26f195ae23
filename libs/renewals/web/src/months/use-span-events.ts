import { usePages, type Pages } from '@recourse/platform-web';
import { useMemo } from 'react';
import { EVENTS, type EventLineData } from '../event/event-query.js';
import type { Filter } from '../filter/shown.js';

/** As many as one answer of the API holds, five times: more than can be told apart in a month. */
const SPAN_EVENTS = { ...EVENTS, atOnce: 5 };
const PAGE = 200;

interface SpanEvents {
  readonly pages: Pages<EventLineData>;
  /** Undefined until they are there. */
  readonly byDay: ReadonlyMap<string, readonly EventLineData[]> | undefined;
}

/** The events of a month or quarter by day. */
export function useSpanEvents(filter: Filter): SpanEvents {
  const pages = usePages(SPAN_EVENTS, { filter, first: PAGE });
  const byDay = useMemo(() => pages.rows && Map.groupBy(pages.rows, ({ date }) => date), [pages.rows]);
  return { pages, byDay };
}
