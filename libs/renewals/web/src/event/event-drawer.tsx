import { Drawer } from '@mantine/core';
import { formatDaysWithin, Pending, type ResultOf } from '@recourse/platform-web';
import type { ReactNode } from 'react';
import { useQuery } from 'urql';
import { EventBody } from './event-body.js';
import { EventQuery } from './event-query.js';

export type KnownEvent = ResultOf<typeof EventQuery>['calendarEvents']['nodes'][number];

interface EventDrawerProps {
  readonly id: string;
  readonly onClose: () => void;
}

/** One event beside the calendar: how its day came about, what says so, and what was decided. */
export function EventDrawer({ id, onClose }: EventDrawerProps): ReactNode {
  // The id of an event begins with that of its contract.
  const [contractId = ''] = id.split('/');
  const [query, again] = useQuery({ query: EventQuery, variables: { contractId } });
  const event = query.data?.calendarEvents.nodes.find((one) => one.id === id);
  return (
    <Drawer opened onClose={onClose} position="right" size="md" title={event ? formatDaysWithin(event.title) : 'Event'}>
      {event && <EventBody key={event.version} event={event} />}
      {!query.data && <Pending query={query} again={again} />}
      {query.data && !event && 'This event is not in the calendar any more: the terms give another.'}
    </Drawer>
  );
}
