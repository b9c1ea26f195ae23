import { formatDay, formatMonth, formatNumber, Pending } from '@recourse/platform-web';
import type { ReactNode } from 'react';
import { kindName } from '../filter/choices.js';
import { monthOf } from './calendar-months.js';
import type { SpanViewProps } from './month-view.js';
import { MoreThanShown } from './more-than-shown.js';
import classes from './months.module.css';
import { useSpanEvents } from './use-span-events.js';

/** Three months beside each other. */
export function QuarterView({ span, filter, onOpen }: SpanViewProps): ReactNode {
  const { pages, byDay } = useSpanEvents(filter);
  if (!byDay) return <Pending query={pages} again={pages.again} lines={8} />;
  const events = [...byDay.values()].flat();
  return (
    <>
      <MoreThanShown pages={pages} />
      <div className={classes.quarter}>
        {[0, 1, 2].map((later) => {
          const month = monthOf(span.from, later);
          const found = events.filter(({ date }) => date >= month.from && date <= month.to);
          return (
            <section key={month.from} className={classes.column} aria-label={formatMonth(month.from)}>
              <h2 className={classes.heading}>
                {formatMonth(month.from)} <span className={classes.of}>{formatNumber(found.length)}</span>
              </h2>
              {found.length === 0 && <p className={classes.nothing}>Nothing</p>}
              <ul className={classes.events}>
                {found.map(({ id, date, kind, status, contract, title }) => (
                  <li key={id}>
                    <button
                      type="button"
                      className={classes.event}
                      data-status={status}
                      title={title}
                      onClick={() => onOpen(id)}
                    >
                      <span className={classes.kind}>
                        {formatDay(date)} · {kindName(kind)}
                      </span>
                      <span className={classes.of}>
                        {contract.reference} · {contract.supplier.name}
                      </span>
                    </button>
                  </li>
                ))}
              </ul>
            </section>
          );
        })}
      </div>
    </>
  );
}
