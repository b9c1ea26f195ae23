import { useMay } from '@recourse/access-web';
import { useShortcut } from '@recourse/platform-web';
import { useState } from 'react';
import { decisionInWords } from './decision-words.js';
import type { ReviewedProposal } from './document-query.js';
import { isOpen, nextOpen } from './listed.js';
import type { Chosen } from './use-chosen.js';
import type { Decision, Review } from './use-review.js';

/** What is open under the chosen proposal. */
export type Asking = 'correct' | 'reject' | undefined;

interface Reviewing {
  readonly list: readonly ReviewedProposal[];
  readonly review: Review;
  readonly chosen: Chosen;
  /** Asks for the contract first; undefined where the document has one. */
  readonly onFile: (() => void) | undefined;
}

export interface ReviewKeys {
  readonly asking: Asking;
  readonly ask: (what: Asking) => void;
  readonly choose: (id: string | undefined) => void;
  readonly decide: (proposal: ReviewedProposal, decision: Decision) => void;
  /** What happened last, for those who do not see it. */
  readonly said: string;
  /** Gives the focus back to the chosen row. */
  readonly focusOn: string | undefined;
}

const GROUP = 'Review';

/** One hand on the keyboard: next, accept, edit, reject, undo. After a decision the next open proposal is chosen. */
export function useReviewKeys({ list, review, chosen, onFile }: Reviewing): ReviewKeys {
  const { choose } = chosen;
  const [asking, setAsking] = useState<Asking>();
  const [said, say] = useState('');
  const [focusOn, setFocusOn] = useState<string>();
  const go = (id: string | undefined) => {
    setAsking(undefined);
    choose(id);
  };
  const move = (to: ReviewedProposal | undefined) => {
    if (to === undefined) return;
    go(to.id);
    setFocusOn(to.id);
  };
  const decide = (proposal: ReviewedProposal, decision: Decision) => {
    if (onFile !== undefined && WRITES.has(decision.act)) {
      onFile();
      return;
    }
    const next = decision.act === 'undo' ? proposal : nextOpen(list, proposal.id);
    move(next ?? proposal);
    void review.decide(proposal, decision).then((isDone) => {
      if (isDone) say(spoken(proposal, decision, next));
      else move(proposal);
    });
  };
  const ask = (what: Asking) => {
    if (what === 'correct' && onFile !== undefined) onFile();
    else setAsking(what);
  };
  useShortcuts({ list, review, current: chosen.proposal }, { move, ask, decide, say });
  return { asking, ask, choose: go, decide, said, focusOn };
}

const WRITES: ReadonlySet<Decision['act']> = new Set(['accept', 'correct']);

interface Listed extends Pick<Reviewing, 'list' | 'review'> {
  readonly current: ReviewedProposal | undefined;
}

interface Acts extends Pick<ReviewKeys, 'ask' | 'decide'> {
  readonly move: (to: ReviewedProposal | undefined) => void;
  readonly say: (what: string) => void;
}

function useShortcuts({ list, review, current }: Listed, { move, ask, decide, say }: Acts): void {
  const mayDecide = useMay('proposal:decide');
  const step = (by: 1 | -1) => {
    const at = list.findIndex(({ id }) => id === current?.id);
    move(at < 0 ? list[by === 1 ? 0 : list.length - 1] : list[at + by]);
  };
  const onOpen = (act: (proposal: ReviewedProposal) => void) => () => {
    if (!mayDecide || current === undefined) return;
    if (isOpen(current)) act(current);
    else say('It is decided already. Undo that first.');
  };
  const undo = () => {
    const last = review.current.find(({ id }) => id === review.decided.at(-1));
    const which = current !== undefined && !isOpen(current) ? current : last;
    if (mayDecide && which !== undefined && !isOpen(which)) decide(which, { act: 'undo' });
  };
  useShortcut({ keys: 'j', says: 'Next', group: GROUP, act: () => step(1) });
  useShortcut({ keys: 'k', says: 'Previous', group: GROUP, act: () => step(-1) });
  useShortcut({ keys: 'a', says: 'Accept', group: GROUP, act: onOpen((one) => decide(one, { act: 'accept' })) });
  useShortcut({ keys: 'e', says: 'Edit, then accept', group: GROUP, act: onOpen(() => ask('correct')) });
  useShortcut({ keys: 'r', says: 'Reject with a reason', group: GROUP, act: onOpen(() => ask('reject')) });
  useShortcut({ keys: 'u', says: 'Undo the decision', group: GROUP, act: undo });
}

function spoken(proposal: ReviewedProposal, decision: Decision, next: ReviewedProposal | undefined): string {
  const state = { accept: 'ACCEPTED', correct: 'CORRECTED', reject: 'REJECTED', undo: 'PROPOSED' }[decision.act];
  const correctedValue = decision.act === 'correct' ? decision.value : null;
  const done = decisionInWords({ ...proposal, state, correctedValue });
  if (decision.act === 'undo') return done;
  return next === undefined ? `${done}. All are decided.` : `${done}. Next: ${nameOf(next)}`;
}

const nameOf = (proposal: ReviewedProposal) => decisionInWords(proposal).replace(/^[^:]*: /, '');
