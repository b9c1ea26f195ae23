import { UnstyledButton } from '@mantine/core';
import {
  EvidenceLink,
  EmptyState,
  formatDay,
  formatDaysWithin,
  formatDistance,
  formatMoney,
  inWords,
  Mark,
  Panel,
  type Tone,
} from '@recourse/platform-web';
import type { ReactNode } from 'react';
import type { ContractData, ContractEvent } from './contract-query.js';
import classes from './decisions-panel.module.css';

interface DecisionsProps {
  readonly contract: ContractData;
  readonly events: readonly ContractEvent[];
  /** The event whose derivation is open. */
  readonly opened: string | undefined;
  readonly onOpen: (id: string | undefined) => void;
}

/** Coming dates, each with the steps that led to it and the sentences it rests on; and what cannot be told. */
export function Decisions({ contract, events, opened, onOpen }: DecisionsProps): ReactNode {
  const { unknownDates, earliestExit } = contract;
  const open = events.filter(({ status, id }) => !['DONE', 'DISMISSED'].includes(status) || id === opened);
  const inOrder = open.toSorted((a, b) => a.date.localeCompare(b.date));
  return (
    <Panel title="Dates" note={inOrder.length} padding="none">
      {inOrder.length === 0 && unknownDates.length === 0 && !earliestExit && <EmptyState title="No date is coming" />}
      <ul className={classes.list}>
        {earliestExit && (
          <li className={classes.remark}>
            <Mark tone="accent">Any time</Mark>
            <span title={formatDaysWithin(earliestExit.explanation)}>
              A notice given today would end it on {formatDay(earliestExit.date)}.
            </span>
          </li>
        )}
        {inOrder.map((event) => (
          <Event key={event.id} event={event} isOpen={event.id === opened} onOpen={onOpen} contract={contract} />
        ))}
        {unknownDates.map(({ message, resolveBy }) => (
          <li key={message} className={classes.remark}>
            <Mark tone="warn">Not known</Mark>
            <span>
              {formatDaysWithin(message)}
              {resolveBy && ` Find out by ${formatDay(resolveBy)}.`}
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

const TONES: Readonly<Partial<Record<ContractEvent['status'], Tone>>> = { OVERDUE: 'bad', DUE: 'warn' };

interface EventProps {
  readonly event: ContractEvent;
  readonly isOpen: boolean;
  readonly onOpen: DecisionsProps['onOpen'];
  readonly contract: ContractData;
}

function Event({ event, isOpen, onOpen, contract }: EventProps): ReactNode {
  const { id, title, status, amountAtStake, contractId, date, lastDayToAct } = event;
  const member = contract.family.find((one) => one.id === contractId);
  const detail = `event-${id.replaceAll('/', '-')}`;
  return (
    <li className={classes.event}>
      <UnstyledButton
        className={classes.head}
        aria-expanded={isOpen}
        aria-controls={detail}
        onClick={() => onOpen(isOpen ? undefined : id)}
      >
        <span className={classes.day}>{formatDay(date)}</span>
        <span className={classes.title}>
          {formatDaysWithin(title)}
          {member && member.id !== contract.id && <span className={classes.quiet}> · {member.reference}</span>}
          {lastDayToAct !== null && lastDayToAct !== date && (
            <span className={classes.act}>act by {formatDay(lastDayToAct)}</span>
          )}
        </span>
        <Mark tone={TONES[status] ?? 'neutral'}>{status === 'UPCOMING' ? formatDistance(date) : inWords(status)}</Mark>
        <span className={classes.amount}>{amountAtStake && formatMoney(amountAtStake)}</span>
      </UnstyledButton>
      {isOpen && (
        <div id={detail} className={classes.detail}>
          <ol className={classes.steps}>
            {event.derivation.map(({ sentence }) => (
              <li key={sentence}>{formatDaysWithin(sentence)}</li>
            ))}
          </ol>
          {event.quotes?.map(({ text, page, document, documentId, proposalId }) => (
            <blockquote key={text + String(page)} className={classes.quote}>
              <EvidenceLink source={{ documentId, page, quote: text, proposalId }}>“{text}”</EvidenceLink>
              <footer className={classes.quiet}>
                {document}, page {page}
              </footer>
            </blockquote>
          ))}
        </div>
      )}
    </li>
  );
}
