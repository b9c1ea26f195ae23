import { Button, Group } from '@mantine/core';
import { counted, EmptyState, formatMonth, Pending } from '@recourse/platform-web';
import { useMemo, useState, type ReactNode } from 'react';
import { useQuery } from 'urql';
import { EventsQuery, type EventLineData } from '../event/event-query.js';
import type { Filter } from '../filter/shown.js';
import classes from './agenda.module.css';
import { AgendaLine } from './agenda-line.js';

const PAGE = 60;

interface AgendaProps {
  readonly filter: Filter;
  readonly onOpen: (eventId: string) => void;
  /** What to do where nothing is shown. */
  readonly nothing: ReactNode;
}

/** Events in order of their days, a page after the other. */
export function Agenda({ filter, onOpen, nothing }: AgendaProps): ReactNode {
  const [cursors, setCursors] = useState<readonly (string | null)[]>([null]);
  const more = (cursor: string) => setCursors((before) => [...before, cursor]);
  return cursors.map((after, index) => (
    <AgendaPage
      key={after}
      filter={filter}
      after={after}
      onOpen={onOpen}
      nothing={nothing}
      onMore={index === cursors.length - 1 ? more : undefined}
    />
  ));
}

interface AgendaPageProps extends AgendaProps {
  readonly after: string | null;
  readonly onMore: ((cursor: string) => void) | undefined;
}

function AgendaPage({ filter, after, onOpen, nothing, onMore }: AgendaPageProps): ReactNode {
  const [query, again] = useQuery({
    query: EventsQuery,
    variables: { filter, first: PAGE, after },
    context: useMemo(() => ({ additionalTypenames: ['CalendarEvent'] }), []),
  });
  if (!query.data) return <Pending query={query} again={again} lines={8} />;
  const { nodes, pageInfo, totalCount } = query.data.calendarEvents;
  if (nodes.length === 0) return <EmptyState title="No event meets this">{nothing}</EmptyState>;
  const { endCursor, hasNextPage } = pageInfo;
  return (
    <div data-loading={query.fetching || undefined}>
      {after === null && (
        <p className={classes.count} role="status">
          {counted(totalCount, 'event')}
        </p>
      )}
      {byMonth(nodes).map(({ month, events }) => (
        <section key={month} aria-label={month}>
          <h2 className={classes.month}>{month}</h2>
          <ul className={classes.list}>
            {events.map((event) => (
              <AgendaLine key={event.id} event={event} onOpen={onOpen} />
            ))}
          </ul>
        </section>
      ))}
      {onMore && hasNextPage && endCursor !== null && (
        <Group justify="center" p="sm">
          <Button size="xs" variant="default" onClick={() => onMore(endCursor)}>
            Show more
          </Button>
        </Group>
      )}
    </div>
  );
}

interface MonthOfEvents {
  readonly month: string;
  readonly events: readonly EventLineData[];
}

function byMonth(events: readonly EventLineData[]): readonly MonthOfEvents[] {
  const months = new Map<string, EventLineData[]>();
  for (const event of events) {
    const month = formatMonth(event.date);
    months.set(month, [...(months.get(month) ?? []), event]);
  }
  return [...months].map(([month, found]) => ({ month, events: found }));
}
