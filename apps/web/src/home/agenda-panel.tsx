import { Group } from '@mantine/core';
import {
  calendarAddress,
  contractAddress,
  counted,
  daysLater,
  EmptyState,
  formatDay,
  formatDaysWithin,
  formatDistance,
  formatMoney,
  PageLink,
  Panel,
  todayHere,
} from '@recourse/platform-web';
import type { ReactNode } from 'react';
import classes from './agenda-panel.module.css';
import { agendaOf, type AgendaLine } from './agenda.js';
import type { HomeEvent } from './home-query.js';

interface AgendaProps {
  readonly events: readonly HomeEvent[];
  /** Of which the events are the first. */
  readonly total: number;
}

/** What somebody must decide, in order of the last day on which deciding changes anything. */
export function Agenda({ events, total }: AgendaProps): ReactNode {
  const today = todayHere();
  const parts = agendaOf(events, [
    { name: 'In the next 30 days', before: daysLater(today, 31) },
    { name: 'In the next 90 days', before: daysLater(today, 91) },
    { name: 'In the next 180 days', before: daysLater(today, 10_000) },
  ]);
  const more = total - events.length;
  return (
    <Panel
      title="Decisions by date"
      actions={
        <Group gap="md">
          <PageLink to={calendarAddress({ within: 90, kind: ['RENEWAL'] })}>Renewals in 90 days</PageLink>
          <PageLink to={calendarAddress()}>{more > 0 ? counted(more, 'more event') : 'Calendar'}</PageLink>
        </Group>
      }
      padding="none"
    >
      {parts.length === 0 && <EmptyState title="Nothing needs a decision in the next 180 days" />}
      {parts.map(({ name, lines }) => (
        <section key={name} aria-label={name}>
          <h3 className={classes.part}>{name}</h3>
          <ul className={classes.list}>
            {lines.map((line) => (
              <Line key={line.event.id} line={line} />
            ))}
          </ul>
        </section>
      ))}
    </Panel>
  );
}

function Line({ line }: { readonly line: AgendaLine<HomeEvent> }): ReactNode {
  const { event, day, others } = line;
  const { contract, amountAtStake, explanation, title } = event;
  const isLate = event.status === 'OVERDUE' || day < todayHere();
  return (
    <li className={classes.line}>
      <div className={classes.when}>
        <div className={classes.day}>{formatDay(day)}</div>
        <div className={classes.distance} data-tone={isLate ? 'bad' : event.status === 'DUE' ? 'warn' : undefined}>
          {formatDistance(day)}
        </div>
      </div>
      <div className={classes.what}>
        <PageLink to={contractAddress(contract.id, { event: event.id })} look="plain" className={classes.title}>
          {formatDaysWithin(title)}
          {others.length > 0 && `, and ${others.length} more`}
        </PageLink>
        <div className={classes.why}>{formatDaysWithin(explanation)}</div>
      </div>
      <div className={classes.whose}>
        <div>{contract.reference}</div>
        <div className={classes.quiet}>{contract.supplier.name}</div>
      </div>
      <div className={classes.amount}>{amountAtStake ? formatMoney(amountAtStake) : ''}</div>
    </li>
  );
}
