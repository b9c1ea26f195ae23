import { formatDayInFull, formatNumber, Pending, todayHere } from '@recourse/platform-web';
import type { ReactNode } from 'react';
import type { EventLineData } from '../event/event-query.js';
import { kindName } from '../filter/choices.js';
import type { Filter } from '../filter/shown.js';
import { daysOf, leadOf, type Span } from './calendar-months.js';
import classes from './months.module.css';
import { MoreThanShown } from './more-than-shown.js';
import { useSpanEvents } from './use-span-events.js';
import { firstWeekday, weekdayNames } from './weekdays.js';

export interface SpanViewProps {
  readonly span: Span;
  readonly filter: Filter;
  readonly onOpen: (eventId: string) => void;
}

/** A month on a grid of weeks; on a narrow screen a list of the days on which something is. */
export function MonthView({ span, filter, onOpen }: SpanViewProps): ReactNode {
  const { pages, byDay } = useSpanEvents(filter);
  if (!byDay) return <Pending query={pages} again={pages.again} lines={8} />;
  const lead = leadOf(span.from, firstWeekday);
  return (
    <>
      <MoreThanShown pages={pages} />
      <div className={classes.weekdays} aria-hidden>
        {weekdayNames.map((name) => (
          <div key={name}>{name}</div>
        ))}
      </div>
      <ol className={classes.grid}>
        {daysOf(span).map((day, index) => (
          <li
            key={day}
            className={classes.cell}
            style={index === 0 ? { gridColumnStart: lead + 1 } : undefined}
            data-today={day === todayHere() || undefined}
            data-empty={!byDay.has(day) || undefined}
          >
            <time dateTime={day} className={classes.number} aria-label={formatDayInFull(day)}>
              {formatNumber(Number(day.slice(8)))}
            </time>
            <DayEvents events={byDay.get(day) ?? []} onOpen={onOpen} />
          </li>
        ))}
      </ol>
    </>
  );
}

interface DayEventsProps {
  readonly events: readonly EventLineData[];
  readonly onOpen: (eventId: string) => void;
}

function DayEvents({ events, onOpen }: DayEventsProps): ReactNode {
  if (events.length === 0) return null;
  return (
    <ul className={classes.events}>
      {events.map(({ id, kind, status, title, contract }) => (
        <li key={id}>
          <button type="button" className={classes.event} data-status={status} title={title} onClick={() => onOpen(id)}>
            <span className={classes.kind}>{kindName(kind)}</span>
            <span className={classes.of}>
              {contract.reference} · {contract.supplier.name}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
