import { TERM_KEYS } from '@recourse/contracts-domain';
import type { Said } from '../portfolio/portfolio-document.js';
import { decide, type Decision, type ProposedTerm } from '../review/decide.js';
import { ApiRefusal, type ApiClient } from './api-client.js';

const PROPOSALS = `query ($id: ID!) {
  proposals(first: 100, filter: { documentIds: [$id], states: [PROPOSED] }) { nodes { id version key value party } }
}`;
const ACCEPT = 'mutation ($input: ReviewInput!) { acceptProposal(input: $input) { id } }';
const CORRECT = 'mutation ($input: CorrectProposalInput!) { correctProposal(input: $input) { id } }';
const REJECT = 'mutation ($input: ReviewInput!) { rejectProposal(input: $input) { id } }';

interface Proposal extends ProposedTerm {
  readonly id: string;
  readonly version: number;
}

/** How many proposals ended how. */
export interface ReviewCount {
  readonly accepted: number;
  readonly corrected: number;
  readonly rejected: number;
}

export const NOTHING_REVIEWED: ReviewCount = { accepted: 0, corrected: 0, rejected: 0 };

/** Both counts together. */
export const together = (a: ReviewCount, b: ReviewCount): ReviewCount => ({
  accepted: a.accepted + b.accepted,
  corrected: a.corrected + b.corrected,
  rejected: a.rejected + b.rejected,
});

async function submit(client: ApiClient, { id, version }: Proposal, decision: Decision): Promise<void> {
  const review = { id, expectedVersion: version };
  switch (decision.act) {
    case 'accept':
      await client.graphql(ACCEPT, { input: review });
      return;
    case 'correct': {
      const { value, party = null } = decision.of;
      await client.graphql(CORRECT, { input: { ...review, value, party, why: decision.why } });
      return;
    }
    case 'reject':
      await client.graphql(REJECT, { input: { ...review, why: decision.why } });
  }
}

/** What is right but does not fit the register as it is, is entered by hand afterwards; the proposal says why. */
async function decided(client: ApiClient, proposal: Proposal, decision: Decision): Promise<Decision> {
  try {
    await submit(client, proposal, decision);
    return decision;
  } catch (error) {
    if (!(error instanceof ApiRefusal) || decision.act === 'reject') throw error;
    const rejection: Decision = { act: 'reject', why: `Entered by hand instead: ${error.message}` };
    await submit(client, proposal, rejection);
    return rejection;
  }
}

const inCatalogueOrder = (a: Proposal, b: Proposal): number => TERM_KEYS.indexOf(a.key) - TERM_KEYS.indexOf(b.key);

/** Reviews what was read in a document as legal would who has read it in full. */
export async function reviewProposals(
  client: ApiClient,
  documentId: string,
  all: readonly Said[],
): Promise<ReviewCount> {
  const { proposals } = await client.graphql<{ proposals: { nodes: Proposal[] } }>(PROPOSALS, { id: documentId });
  const count = { accepted: 0, corrected: 0, rejected: 0 };
  let open = all;
  for (const proposal of proposals.nodes.toSorted(inCatalogueOrder)) {
    const decision = await decided(client, proposal, decide(proposal, { all, open }));
    if (decision.act === 'accept') count.accepted += 1;
    if (decision.act === 'correct') count.corrected += 1;
    if (decision.act === 'reject') count.rejected += 1;
    else open = open.filter((said) => said !== decision.of);
  }
  return count;
}
