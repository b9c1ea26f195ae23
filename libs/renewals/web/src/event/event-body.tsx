import { Stack, Text } from '@mantine/core';
import { useMay } from '@recourse/access-web';
import {
  contractAddress,
  documentAddress,
  FactList,
  formatDayInFull,
  formatDaysWithin,
  formatDistance,
  formatInstant,
  formatMoney,
  PageLink,
  type Fact,
} from '@recourse/platform-web';
import type { ReactNode } from 'react';
import classes from './event-body.module.css';
import { EventDecisionForm } from './event-decision-form.js';
import type { KnownEvent } from './event-drawer.js';
import { EventStatusMark } from './status-mark.js';

export function EventBody({ event }: { readonly event: KnownEvent }): ReactNode {
  const mayDecide = useMay('contract:edit');
  return (
    <Stack gap="md">
      <FactList facts={factsOf(event)} />
      <section>
        <h3 className={classes.heading}>How the day came about</h3>
        <ol className={classes.steps}>
          {event.derivation.map(({ sentence, holidaysKnown }) => (
            <li key={sentence}>
              {formatDaysWithin(sentence)}
              {holidaysKnown === false && ' — holidays of that place are not known'}
            </li>
          ))}
        </ol>
        {event.amountExplanation !== null && <Text size="sm">{formatDaysWithin(event.amountExplanation)}</Text>}
      </section>
      {event.quotes && event.quotes.length > 0 && (
        <section>
          <h3 className={classes.heading}>What says so</h3>
          {event.quotes.map(({ proposalId, documentId, page, text, document }) => (
            <figure key={proposalId} className={classes.quote}>
              <blockquote>{text}</blockquote>
              <figcaption>
                <PageLink to={documentAddress(documentId, { page, proposal: proposalId })}>
                  {document}, page {page}
                </PageLink>
              </figcaption>
            </figure>
          ))}
        </section>
      )}
      {event.quotes?.length === 0 && (
        <Text size="sm" c="dimmed">
          No sentence of a document was confirmed for it: the terms were entered by hand.
        </Text>
      )}
      {mayDecide && <EventDecisionForm event={event} />}
    </Stack>
  );
}

function factsOf(event: KnownEvent): readonly Fact[] {
  const { contract, date, lastDayToAct, amountAtStake, status, decision, decidedAt, decidedBy, decisionReason } = event;
  return [
    { name: 'Day', value: `${formatDayInFull(date)} (${formatDistance(date)})` },
    ...(lastDayToAct === null ? [] : [{ name: 'Act by', value: formatDayInFull(lastDayToAct) }]),
    { name: 'Status', value: <EventStatusMark status={status} /> },
    {
      name: 'Contract',
      value: (
        <PageLink to={contractAddress(contract.id)}>
          {contract.reference} {contract.title}
        </PageLink>
      ),
    },
    { name: 'Supplier', value: contract.supplier.name },
    ...(contract.owner ? [{ name: 'Owner', value: contract.owner.name }] : []),
    ...(amountAtStake ? [{ name: 'At stake', value: formatMoney(amountAtStake) }] : []),
    ...(decision && decidedAt !== null
      ? [
          {
            name: decision === 'DONE' ? 'Done' : 'Dismissed',
            value: `${decidedBy?.name ?? ''}, ${formatInstant(decidedAt)}${decisionReason ? `: ${decisionReason}` : ''}`,
          },
        ]
      : []),
  ];
}
