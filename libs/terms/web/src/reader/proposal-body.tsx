import { Button, Group, Kbd, Text } from '@mantine/core';
import { useMay, useMe } from '@recourse/access-web';
import { formatInstant, formatTermValue, graphql, useAct } from '@recourse/platform-web';
import type { ReactNode } from 'react';
import { StatementForm } from '../value/statement-form.js';
import { partyInWords } from '../value/term-words.js';
import type { ReviewedProposal } from './document-query.js';
import { isOpen } from './listed.js';
import { RejectForm } from './reject-form.js';
import classes from './review-panel.module.css';
import type { ReviewKeys } from './use-review-keys.js';
import { Quote } from './wording/quote.js';

interface ProposalBodyProps {
  readonly proposal: ReviewedProposal;
  readonly keys: ReviewKeys;
  readonly onDocument: (() => void) | undefined;
}

/** The sentence, what is known beside it, and the decision. */
export function ProposalBody({ proposal, keys, onDocument }: ProposalBodyProps): ReactNode {
  const { asking, ask, decide } = keys;
  const { value, party } = proposal;
  return (
    <>
      <Quote evidence={proposal.evidence} section={proposal.section} />
      <Facts proposal={proposal} />
      {asking === 'correct' && isOpen(proposal) && (
        <StatementForm
          termKey={proposal.key}
          from={{ value: value as never, party }}
          says="Accept this value"
          isSaving={false}
          onSave={(statement) => decide(proposal, { act: 'correct', ...statement })}
          onCancel={() => ask(undefined)}
        />
      )}
      {asking === 'reject' && isOpen(proposal) && (
        <RejectForm onReject={(why) => decide(proposal, { act: 'reject', why })} onCancel={() => ask(undefined)} />
      )}
      {asking === undefined && <Acts proposal={proposal} keys={keys} onDocument={onDocument} />}
    </>
  );
}

function Facts({ proposal }: { readonly proposal: ReviewedProposal }): ReactNode {
  const { key, state, value, party, correctedParty, derivation, reviewer, decidedAt, reason } = proposal;
  const binds = state === 'CORRECTED' ? correctedParty : party;
  return (
    <div className={classes.facts}>
      {binds !== null && <p>Binds, or is the right of: {partyInWords(binds)}</p>}
      {derivation !== null && <p>Computed: {derivation}</p>}
      {state === 'CORRECTED' && <p>Read as: {formatTermValue(value, key)}</p>}
      {decidedAt !== null && (
        <p>
          Decided by {reviewer?.name ?? 'somebody'} on {formatInstant(decidedAt)}
        </p>
      )}
      {reason !== null && <p>Reason: {reason}</p>}
    </div>
  );
}

function Acts({ proposal, keys, onDocument }: ProposalBodyProps): ReactNode {
  const mayDecide = useMay('proposal:decide');
  const { ask, decide } = keys;
  const seeIt = onDocument && (
    <Button size="xs" variant="default" onClick={onDocument}>
      See it in the document
    </Button>
  );
  if (!mayDecide) {
    return (
      <Group gap="xs">
        {seeIt}
        <Withdraw proposal={proposal} />
        {isOpen(proposal) && (
          <Text size="xs" c="dimmed">
            Waits for legal.
          </Text>
        )}
      </Group>
    );
  }
  if (!isOpen(proposal)) {
    return (
      <Group gap="xs">
        {seeIt}
        <Act says="Undo" keyName="u" act={() => decide(proposal, { act: 'undo' })} />
      </Group>
    );
  }
  return (
    <Group gap="xs">
      {seeIt}
      <Button size="xs" onClick={() => decide(proposal, { act: 'accept' })} rightSection={<Kbd size="xs">a</Kbd>}>
        Accept
      </Button>
      <Act says="Edit" keyName="e" act={() => ask('correct')} />
      <Act says="Reject" keyName="r" act={() => ask('reject')} />
      <Withdraw proposal={proposal} />
    </Group>
  );
}

interface ActProps {
  readonly says: string;
  readonly keyName: string;
  readonly act: () => void;
}

function Act({ says, keyName, act }: ActProps): ReactNode {
  return (
    <Button size="xs" variant="default" onClick={act} rightSection={<Kbd size="xs">{keyName}</Kbd>}>
      {says}
    </Button>
  );
}

const WithdrawProposal = graphql(`
  mutation WithdrawProposal($input: ReviewInput!) {
    withdrawProposal(input: $input) {
      id
    }
  }
`);

/** Takes back what one has found oneself. */
function Withdraw({ proposal }: { readonly proposal: ReviewedProposal }): ReactNode {
  const { person } = useMe();
  const { act, isActing } = useAct(WithdrawProposal);
  if (!isOpen(proposal) || proposal.proposedBy?.id !== person.id) return null;
  const input = { id: proposal.id, expectedVersion: proposal.version };
  return (
    <Button size="xs" variant="default" loading={isActing} onClick={() => void act({ input }, { done: 'Withdrawn' })}>
      Withdraw
    </Button>
  );
}
