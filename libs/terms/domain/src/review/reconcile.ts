import type { Finding } from '../finding.js';
import type { Proposal } from './proposal.js';
import { canonicalQuote, canonicalValue, subjectOf } from './same-statement.js';

/** What a new reading of a document does to the proposals that stand. */
export interface Reconciliation<P extends Proposal = Proposal> {
  /** To be put before a person. */
  readonly added: readonly Finding[];
  /** Found again: the proposal keeps its identity and any decision, and takes confidence and place from the finding. */
  readonly found: readonly { readonly proposal: P; readonly finding: Finding }[];
  /** Undecided and no longer found. */
  readonly superseded: readonly P[];
}

type Match = (proposal: Proposal, finding: Finding) => boolean;

const sameSubject: Match = (proposal, finding) => subjectOf(proposal) === subjectOf(finding);
const sameQuote: Match = (proposal, finding) =>
  canonicalQuote(proposal.evidence.quote) === canonicalQuote(finding.evidence.quote);
const sameValue: Match = ({ value }, finding) => canonicalValue(value) === canonicalValue(finding.value);
const asCorrected: Match = ({ state, correctedValue }, finding) =>
  state === 'CORRECTED' && canonicalValue(correctedValue) === canonicalValue(finding.value);

const confirmed: Match = ({ state }) => state === 'ACCEPTED' || state === 'CORRECTED';

/**
 * From the surest match to the loosest. A rejection covers only the same claim from the same words: a reader that has
 * learned may make another claim from them. A confirmation covers whatever is read from its words later, and its value
 * wherever else it is read.
 */
const STEPS: readonly Match[] = [
  (proposal, finding) => sameQuote(proposal, finding) && sameValue(proposal, finding),
  (proposal, finding) => sameQuote(proposal, finding) && asCorrected(proposal, finding),
  (proposal, finding) =>
    confirmed(proposal, finding) && (sameValue(proposal, finding) || asCorrected(proposal, finding)),
  (proposal, finding) => confirmed(proposal, finding) && sameQuote(proposal, finding),
];

/**
 * Matches the findings of a new reading with the proposals of earlier ones, one to one, so that no person's decision is
 * asked for twice or overwritten. Superseded proposals come back to life when their claim is found again.
 */
export function reconcile<P extends Proposal>(standing: readonly P[], findings: readonly Finding[]): Reconciliation<P> {
  const found: { proposal: P; finding: Finding }[] = [];
  let openProposals = [...standing];
  let openFindings = [...findings];
  for (const step of STEPS) {
    const left: Finding[] = [];
    for (const finding of openFindings) {
      const proposal = openProposals.find((one) => sameSubject(one, finding) && step(one, finding));
      if (proposal === undefined) left.push(finding);
      else {
        found.push({ proposal, finding });
        openProposals = openProposals.filter((one) => one !== proposal);
      }
    }
    openFindings = left;
  }
  return { added: openFindings, found, superseded: openProposals.filter(({ state }) => state === 'PROPOSED') };
}
