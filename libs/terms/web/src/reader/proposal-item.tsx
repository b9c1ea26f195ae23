import { Group, UnstyledButton } from '@mantine/core';
import { formatShare, formatTermValue, Mark, type Tone } from '@recourse/platform-web';
import type { ReactNode } from 'react';
import { labelOf } from '../value/term-words.js';
import { standingValue } from './decision-words.js';
import type { ReviewedProposal } from './document-query.js';
import { isOpen } from './listed.js';
import { ProposalBody } from './proposal-body.js';
import classes from './review-panel.module.css';
import type { ReviewKeys } from './use-review-keys.js';

interface ProposalItemProps {
  readonly proposal: ReviewedProposal;
  readonly isChosen: boolean;
  /** Where the Tab key stops in the list. */
  readonly isStop: boolean;
  readonly keys: ReviewKeys;
  readonly onDocument: (() => void) | undefined;
}

/** A term and its value in a row; chosen, also its sentence and what to do. */
export function ProposalItem({ proposal, isChosen, isStop, keys, onDocument }: ProposalItemProps): ReactNode {
  const { id, key, state, evidence } = proposal;
  return (
    <li className={classes.item} data-chosen={isChosen || undefined} data-state={state}>
      <UnstyledButton
        className={classes.row}
        data-row=""
        tabIndex={isStop ? 0 : -1}
        aria-expanded={isChosen}
        onClick={() => keys.choose(isChosen ? undefined : id)}
      >
        <span>
          <span className={classes.term}>{labelOf(key)}</span>
          <span className={classes.value}>{formatTermValue(standingValue(proposal), proposal.key)}</span>
        </span>
        <span className={classes.side}>
          <span>p. {evidence.page}</span>
          {isOpen(proposal) ? <Sure proposal={proposal} /> : <StateMark state={state} />}
        </span>
      </UnstyledButton>
      {isChosen && (
        <div className={classes.body}>
          <ProposalBody proposal={proposal} keys={keys} onDocument={onDocument} />
        </div>
      )}
    </li>
  );
}

const SURE = 0.8;
const SOMEWHAT_SURE = 0.55;

/** How sure the reader is, or who found it. */
function Sure({ proposal: { confidence, proposedBy } }: { readonly proposal: ReviewedProposal }): ReactNode {
  if (proposedBy !== null) return <Mark tone="accent">found by {proposedBy.name}</Mark>;
  const grade = confidence >= SURE ? 'quite' : confidence >= SOMEWHAT_SURE ? 'somewhat' : 'little';
  return (
    <span className={classes.sure}>
      <span className={classes.bar} data-sure={grade} aria-hidden>
        <span style={{ width: `${100 * confidence}%` }} />
      </span>
      <span>{formatShare(confidence)} sure</span>
    </span>
  );
}

const MARKS: Readonly<Record<ReviewedProposal['state'], readonly [Tone, string]>> = {
  PROPOSED: ['neutral', 'To decide'],
  ACCEPTED: ['good', 'Accepted'],
  CORRECTED: ['good', 'Corrected'],
  REJECTED: ['neutral', 'Rejected'],
  SUPERSEDED: ['neutral', 'No longer found'],
};

function StateMark({ state }: Pick<ReviewedProposal, 'state'>): ReactNode {
  const [tone, says] = MARKS[state];
  return (
    <Group component="span" gap={4}>
      <Mark tone={tone}>{says}</Mark>
    </Group>
  );
}
