import {
  contractAddress,
  EvidenceLink,
  formatDay,
  formatDaysWithin,
  formatDistance,
  formatMoney,
  PageLink,
  todayHere,
  TitleButton,
} from '@recourse/platform-web';
import type { ReactNode } from 'react';
import type { EventLineData } from '../event/event-query.js';
import { sourceOfEvent } from '../event/source-of-event.js';
import { EventStatusMark } from '../event/status-mark.js';
import classes from './agenda.module.css';

interface AgendaLineProps {
  readonly event: EventLineData;
  readonly onOpen: (eventId: string) => void;
}

/** One event: when, what and why, whose, by when to act, and what is at stake. */
export function AgendaLine({ event, onOpen }: AgendaLineProps): ReactNode {
  const { contract, amountAtStake, lastDayToAct, status } = event;
  const isOpen = status === 'OVERDUE' || status === 'DUE' || status === 'UPCOMING';
  return (
    <li className={classes.line}>
      <div>
        <div className={classes.day}>{formatDay(event.date)}</div>
        <div className={classes.small} data-tone={status === 'OVERDUE' ? 'bad' : undefined}>
          {formatDistance(event.date)}
        </div>
      </div>
      <div className={classes.what}>
        <TitleButton onOpen={() => onOpen(event.id)}>{formatDaysWithin(event.title)}</TitleButton>
        <div className={classes.why}>
          <EvidenceLink source={sourceOfEvent(event)}>{formatDaysWithin(event.explanation)}</EvidenceLink>
        </div>
      </div>
      <div className={classes.whose}>
        <PageLink to={contractAddress(contract.id)} look="plain">
          {contract.reference}
        </PageLink>
        <div className={classes.small}>
          <span className={classes.name} title={contract.supplier.name}>
            {contract.supplier.name}
          </span>
        </div>
      </div>
      <div className={classes.act}>
        {isOpen && lastDayToAct !== null && (
          <>
            <span className={classes.small}>Act by </span>
            {formatDay(lastDayToAct)}
            {lastDayToAct < todayHere() && (
              <div className={classes.small} data-tone="bad">
                {formatDistance(lastDayToAct)}
              </div>
            )}
          </>
        )}
      </div>
      <div className={classes.amount}>{amountAtStake ? formatMoney(amountAtStake) : ''}</div>
      <div className={classes.status}>
        <EventStatusMark status={status} />
      </div>
    </li>
  );
}
