import { useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';
import type { ReviewedProposal } from './document-query.js';
import { ProposalItem } from './proposal-item.js';
import classes from './review-panel.module.css';
import type { ReviewKeys } from './use-review-keys.js';

interface ProposalListProps {
  readonly list: readonly ReviewedProposal[];
  readonly chosen: ReviewedProposal | undefined;
  readonly keys: ReviewKeys;
  readonly onDocument: (() => void) | undefined;
}

/** One row can have the focus; arrows, Home and End move it. The chosen one is open. */
export function ProposalList({ list, chosen, keys, onDocument }: ProposalListProps): ReactNode {
  const rows = useRef<HTMLOListElement>(null);
  const { focusOn, asking } = keys;
  const stop = list.some(({ id }) => id === chosen?.id) ? chosen?.id : list[0]?.id;
  useEffect(() => {
    const row = rows.current?.querySelector<HTMLElement>(`[data-chosen] button`);
    row?.closest('li')?.scrollIntoView({ block: 'nearest' });
    // A form that opens under it has the focus, and gives it back.
    if (asking === undefined && focusOn === chosen?.id) row?.focus({ preventScroll: true });
  }, [focusOn, chosen?.id, chosen?.state, asking]);
  const onKeyDown = (event: KeyboardEvent<HTMLOListElement>) => {
    if (!(event.target instanceof HTMLElement) || event.target.dataset['row'] === undefined) return;
    const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-row]')];
    const at = buttons.indexOf(event.target);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: buttons.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    buttons[to]?.focus();
  };
  return (
    // Arrows move the focus between its buttons.
    <ol ref={rows} className={classes.list} aria-label="What was read" onKeyDown={onKeyDown}>
      {list.map((proposal) => (
        <ProposalItem
          key={proposal.id}
          proposal={proposal}
          isChosen={proposal.id === chosen?.id}
          isStop={proposal.id === stop}
          keys={keys}
          onDocument={onDocument}
        />
      ))}
    </ol>
  );
}
