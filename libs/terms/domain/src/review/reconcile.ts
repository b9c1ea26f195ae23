import type { Finding } from '../finding.js';
import { confirmedStatement, type Proposal, type ProposalOrigin } from './proposal.js';
import { canonicalQuote, canonicalValue } from './same-statement.js';

/** What a new reading of a document does to the proposals that stand. */
export interface Reconciliation<P extends Proposal = Proposal> {
  /** To be put before a person. */
  readonly added: readonly Finding[];
  /** Found again: the proposal keeps its identity and any decision, and takes confidence and place from the finding. */
  readonly found: readonly { readonly proposal: P; readonly finding: Finding }[];
  /** Of this reader's own, undecided and no longer found. */
  readonly superseded: readonly P[];
}

type Match = (proposal: Proposal, finding: Finding) => boolean;

const sameQuote: Match = (proposal, finding) =>
  canonicalQuote(proposal.evidence.quote) === canonicalQuote(finding.evidence.quote);

const sameParty: Match = ({ party }, finding) => party === finding.party;

const asClaimed: Match = (proposal, finding) =>
  sameParty(proposal, finding) && canonicalValue(proposal.value) === canonicalValue(finding.value);

const asConfirmed: Match = (proposal, finding) => {
  const confirmed = confirmedStatement(proposal);
  return (
    confirmed !== null &&
    confirmed.party === finding.party &&
    canonicalValue(confirmed.value) === canonicalValue(finding.value)
  );
};

const isConfirmed: Match = (proposal) => confirmedStatement(proposal) !== null;

/**
 * From the surest match to the loosest. A rejection covers only the same claim from the same words: a reader that has
 * learned may make another claim from them. A confirmation covers whatever is read from its words later about the same
 * party, and what was confirmed wherever else it is read.
 */
const STEPS: readonly Match[] = [
  (proposal, finding) => sameQuote(proposal, finding) && asClaimed(proposal, finding),
  (proposal, finding) => sameQuote(proposal, finding) && asConfirmed(proposal, finding),
  asConfirmed,
  (proposal, finding) => isConfirmed(proposal, finding) && sameQuote(proposal, finding) && sameParty(proposal, finding),
];

/** What a person or another reader has found does not go because this one cannot find it. */
const isOwn =
  (reader: ProposalOrigin) =>
  ({ state, origin }: Proposal): boolean =>
    state === 'PROPOSED' && origin === reader;

/**
 * Matches the findings of a new reading with the proposals of earlier ones, one to one, so that no person's decision is
 * asked for twice or overwritten. Superseded proposals come back to life when their claim is found again.
 */
export function reconcile<P extends Proposal>(
  standing: readonly P[],
  findings: readonly Finding[],
  reader: Exclude<ProposalOrigin, 'PERSON'>,
): Reconciliation<P> {
  const found: { proposal: P; finding: Finding }[] = [];
  let openProposals = [...standing];
  let openFindings = [...findings];
  for (const step of STEPS) {
    const left: Finding[] = [];
    for (const finding of openFindings) {
      const proposal = openProposals.find((one) => one.key === finding.key && step(one, finding));
      if (proposal === undefined) left.push(finding);
      else {
        found.push({ proposal, finding });
        openProposals = openProposals.filter((one) => one !== proposal);
      }
    }
    openFindings = left;
  }
  return { added: openFindings, found, superseded: openProposals.filter(isOwn(reader)) };
}
