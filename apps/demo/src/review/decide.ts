import type { BoundParty, TermKey, TermValue } from '@recourse/contracts-domain';
import { formatDuration, parseDuration } from '@recourse/kernel';
import type { Said } from '../portfolio/portfolio-document.js';

/** A proposal as the API shows it. */
export interface ProposedTerm {
  readonly key: TermKey;
  readonly value: TermValue;
  readonly party: BoundParty | null;
}

/** What a careful reviewer makes of a proposal. */
export type Decision =
  | { readonly act: 'accept'; readonly of: Said }
  | { readonly act: 'correct'; readonly of: Said; readonly why: string }
  | { readonly act: 'reject'; readonly why: string };

/** Values in words of the reader's choice: their meaning cannot be compared by the letter. */
const IN_WORDS: ReadonlySet<TermKey> = new Set<TermKey>([
  'fallback_right',
  'downtime_definition',
  'version_pinning',
  'human_review',
  'support_response',
  'latency_slo',
  'upstream_dependency',
  'commit_portability',
  'processing_region',
  'eligible_spend',
  'discount_tier',
  'order_of_precedence',
]);

const isParts = (value: TermValue): value is { readonly [part: string]: TermValue } =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

function canonical(value: TermValue): TermValue {
  if (typeof value !== 'string') return value;
  const duration = parseDuration(value);
  return duration.ok ? formatDuration(duration.value) : value.toLowerCase();
}

/** Parts in free words, which are no reason to correct anything. */
const PARAPHRASED: ReadonlySet<string> = new Set(['anchor', 'effective', 'address', 'channels', 'scope', 'exclusions']);

/** Whether a value says at least what another says; a part the other leaves open is covered by anything. */
export function covers(found: TermValue, wanted: TermValue): boolean {
  if (wanted === null) return true;
  if (found === null) return false;
  if (isParts(wanted)) {
    if (!isParts(found)) return false;
    return Object.entries(wanted).every(
      ([name, part]) => (PARAPHRASED.has(name) && name in found) || covers(found[name] ?? null, part),
    );
  }
  if (Array.isArray(wanted)) return JSON.stringify(found) === JSON.stringify(wanted);
  return canonical(found) === canonical(wanted) || Number(found) === Number(wanted);
}

const agrees = ({ key, value, party }: ProposedTerm, said: Said): boolean =>
  (said.party === undefined || party === null || said.party === party) &&
  (IN_WORDS.has(key) || covers(value, said.value));

/**
 * Decides on a proposal by what the document really states. `open` are the statements no proposal has been accepted
 * for yet; `all` every statement, so that a repetition is told from an error.
 */
export function decide(
  proposal: ProposedTerm,
  { all, open }: { all: readonly Said[]; open: readonly Said[] },
): Decision {
  const ofKey = (statements: readonly Said[]) => statements.filter(({ key }) => key === proposal.key);
  const right = ofKey(open).find((said) => agrees(proposal, said)) ?? ofKey(all).find((said) => agrees(proposal, said));
  if (right) return { act: 'accept', of: right };
  const [meant] = ofKey(open).toSorted(
    (a, b) => Number(b.party === proposal.party) - Number(a.party === proposal.party),
  );
  if (meant)
    return {
      act: 'correct',
      of: meant,
      why: 'The sentence says this; the value read from it was incomplete or wrong.',
    };
  return { act: 'reject', why: 'The document does not say this.' };
}
