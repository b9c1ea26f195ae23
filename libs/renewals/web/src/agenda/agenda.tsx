import { counted, formatMonth, Pending, ShowMore, usePages } from '@recourse/platform-web';
import type { ReactNode } from 'react';
import { EVENTS, type EventLineData } from '../event/event-query.js';
import type { Filter } from '../filter/shown.js';
import classes from './agenda.module.css';
import { AgendaLine } from './agenda-line.js';

const PAGE = 60;

interface AgendaProps {
  readonly filter: Filter;
  readonly onOpen: (eventId: string) => void;
  /** What stands where there is no event. */
  readonly nothing: ReactNode;
}

/** Events in order of their days, a page after the other. */
export function Agenda({ filter, onOpen, nothing }: AgendaProps): ReactNode {
  const pages = usePages(EVENTS, { filter, first: PAGE });
  const { rows, again, isLoading, totalCount } = pages;
  if (!rows) return <Pending query={pages} again={again} lines={8} />;
  if (rows.length === 0) return nothing;
  return (
    <div data-loading={isLoading || undefined}>
      <p className={classes.count} role="status">
        {counted(totalCount, 'event')}
      </p>
      {byMonth(rows).map(({ month, events }) => (
        <section key={month} aria-label={month}>
          <h2 className={classes.month}>{month}</h2>
          <ul className={classes.list}>
            {events.map((event) => (
              <AgendaLine key={event.id} event={event} onOpen={onOpen} />
            ))}
          </ul>
        </section>
      ))}
      <ShowMore pages={pages} />
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
    const found = months.get(month);
    if (found) found.push(event);
    else months.set(month, [event]);
  }
  return [...months].map(([month, found]) => ({ month, events: found }));
}
