import { formatTermValue } from '@recourse/platform-web';
import { labelOf } from '../value/term-words.js';

/** What is needed of a proposal to say what became of it. */
interface Decided {
  readonly key: string;
  readonly state: string;
  readonly value: unknown;
  readonly correctedValue: unknown;
}

/** The value that stands: as corrected, or as read. */
export const standingValue = ({ state, value, correctedValue }: Omit<Decided, 'key'>): unknown =>
  state === 'CORRECTED' ? correctedValue : value;

const ACTS: Readonly<Record<string, string>> = {
  ACCEPTED: 'Accepted',
  CORRECTED: 'Corrected',
  REJECTED: 'Rejected',
  PROPOSED: 'Open again',
};

/** `Accepted: Initial term, 12 months`. */
export function decisionInWords(proposal: Decided): string {
  const act = ACTS[proposal.state] ?? proposal.state;
  return `${act}: ${labelOf(proposal.key)}, ${formatTermValue(standingValue(proposal), proposal.key)}`;
}
