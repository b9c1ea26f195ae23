import type { BoundParty, TermValue } from '@recourse/contracts-domain';
import { askAboutConflict, graphql, refusalOf, sayProblem, type ApiRefusal } from '@recourse/platform-web';
import { useCallback, useMemo, useRef, useState } from 'react';
import { useClient, type Client } from 'urql';
import { decisionInWords } from './decision-words.js';
import { ProposalFields, type ReviewedProposal } from './document-query.js';

const Accept = graphql(
  `
    mutation AcceptProposal($input: ReviewInput!) {
      decided: acceptProposal(input: $input) {
        ...ProposalFields
      }
    }
  `,
  [ProposalFields],
);
const Correct = graphql(
  `
    mutation CorrectProposal($input: CorrectProposalInput!) {
      decided: correctProposal(input: $input) {
        ...ProposalFields
      }
    }
  `,
  [ProposalFields],
);
const Reject = graphql(
  `
    mutation RejectProposal($input: ReviewInput!) {
      decided: rejectProposal(input: $input) {
        ...ProposalFields
      }
    }
  `,
  [ProposalFields],
);
const Undo = graphql(
  `
    mutation UndoDecision($input: ReviewInput!) {
      decided: undoDecision(input: $input) {
        ...ProposalFields
      }
    }
  `,
  [ProposalFields],
);

/** What a person decides about a proposal. */
export type Decision =
  | { readonly act: 'accept' }
  | { readonly act: 'correct'; readonly value: TermValue; readonly party: BoundParty | null }
  | { readonly act: 'reject'; readonly why: string }
  | { readonly act: 'undo' };

const STATE_AFTER = { accept: 'ACCEPTED', correct: 'CORRECTED', reject: 'REJECTED', undo: 'PROPOSED' } as const;

/** The proposal as it will be, for the moment until the server has answered. */
function foreseen(proposal: ReviewedProposal, decision: Decision): ReviewedProposal {
  const corrected = decision.act === 'correct' ? decision : null;
  return {
    ...proposal,
    state: STATE_AFTER[decision.act],
    correctedValue: corrected?.value ?? null,
    correctedParty: corrected?.party ?? null,
    reason: decision.act === 'reject' ? decision.why : null,
    reviewer: null,
    decidedAt: null,
  };
}

export interface Review {
  /** The proposals with what was just decided, before a list that says so has come. */
  readonly current: readonly ReviewedProposal[];
  /** Does it at once on the screen; true when the server agrees, else everything is as it was and the person is told. */
  readonly decide: (proposal: ReviewedProposal, decision: Decision) => Promise<boolean>;
  /** Of this session, the latest last: the ids of what was decided and may be undone. */
  readonly decided: readonly string[];
}

/** Decisions about the proposals of one document: shown at once, sent one by one, taken back where they are refused. */
export function useReview(proposals: readonly ReviewedProposal[]): Review {
  const client = useClient();
  const [ahead, setAhead] = useState<ReadonlyMap<string, ReviewedProposal>>(new Map());
  const [decided, setDecided] = useState<readonly string[]>([]);
  const inFlight = useRef(new Set<string>());
  const current = useMemo(
    () =>
      proposals.map((proposal) => {
        const later = ahead.get(proposal.id);
        return later !== undefined && later.version >= proposal.version ? later : proposal;
      }),
    [proposals, ahead],
  );
  const decide = useCallback(
    async (proposal: ReviewedProposal, decision: Decision) => {
      const { id } = proposal;
      // A key that is held down decides once.
      if (inFlight.current.has(id)) return false;
      inFlight.current.add(id);
      setAhead((before) => new Map(before).set(id, foreseen(proposal, decision)));
      const outcome = await sent(client, proposal, decision).finally(() => inFlight.current.delete(id));
      setAhead((before) => {
        const next = new Map(before);
        if (outcome === undefined) next.delete(id);
        else next.set(id, outcome.now);
        return next;
      });
      if (outcome?.by !== 'me') return false;
      setDecided((before) => [...before.filter((one) => one !== id), ...(decision.act === 'undo' ? [] : [id])]);
      return true;
    },
    [client],
  );
  return { current, decide, decided };
}

type Seen = Pick<ReviewedProposal, 'id' | 'version' | 'key'>;

function request(client: Client, { id, version }: Seen, decision: Decision) {
  const input = { id, expectedVersion: version };
  switch (decision.act) {
    case 'accept':
      return client.mutation(Accept, { input }).toPromise();
    case 'correct':
      return client
        .mutation(Correct, { input: { ...input, value: decision.value, party: decision.party } })
        .toPromise();
    case 'reject':
      return client.mutation(Reject, { input: { ...input, why: decision.why } }).toPromise();
    case 'undo':
      return client.mutation(Undo, { input }).toPromise();
  }
}

interface Outcome {
  readonly now: ReviewedProposal;
  /** Whose decision stands. */
  readonly by: 'me' | 'them';
}

/** The proposal as it is now; undefined where the server refused. */
async function sent(client: Client, proposal: ReviewedProposal, decision: Decision): Promise<Outcome | undefined> {
  const { data, error } = await request(client, proposal, decision);
  const refusal = refusalOf(error);
  if (refusal === undefined) return data && { now: data.decided, by: 'me' };
  const theirs = decidedMeanwhile(refusal);
  if (theirs === undefined) {
    sayProblem(refusal.message);
    return undefined;
  }
  return againstTheirs(client, { proposal, theirs }, decision);
}

type Theirs = Pick<ReviewedProposal, 'state' | 'value' | 'correctedValue' | 'version' | 'key'>;

function decidedMeanwhile({ kind, details }: ApiRefusal): Theirs | undefined {
  const { current } = details;
  return kind === 'changed-meanwhile' && typeof current === 'object' ? (current as Theirs) : undefined;
}

interface Clash {
  readonly proposal: ReviewedProposal;
  readonly theirs: Theirs;
}

/** Somebody else has decided: shows both, and does what the person then says. */
async function againstTheirs(
  client: Client,
  { proposal, theirs }: Clash,
  decision: Decision,
): Promise<Outcome | undefined> {
  const mine = decisionInWords(foreseen(proposal, decision));
  const difference = { field: 'decision', mine, theirs: decisionInWords(theirs) };
  const answer = await askAboutConflict({ currentVersion: theirs.version, differences: [difference] });
  const now = { ...proposal, ...theirs };
  if (answer === 'keep-theirs') return refreshed(client, proposal.id);
  if (theirs.state === 'PROPOSED') return sent(client, now, decision);
  const open = await sent(client, now, { act: 'undo' });
  return open === undefined || decision.act === 'undo' ? open : sent(client, open.now, decision);
}

const ProposalQuery = graphql(
  `
    query ProposalNow($id: ID!) {
      proposal(id: $id) {
        ...ProposalFields
      }
    }
  `,
  [ProposalFields],
);

async function refreshed(client: Client, id: string): Promise<Outcome | undefined> {
  const { data } = await client.query(ProposalQuery, { id }, { requestPolicy: 'network-only' }).toPromise();
  return data && { now: data.proposal, by: 'them' };
}
