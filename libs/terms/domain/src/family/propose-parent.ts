import { kindsInStatedOrder, type ContractKind } from '@recourse/contracts-domain';
import type { CalendarDate } from '@recourse/kernel';
import { likeness } from '../drift/likeness.js';
import type { ParentMention } from './family-reading.js';

/** A contract of the register that may be the one that is meant. */
export interface ParentCandidate {
  readonly id: string;
  readonly reference: string;
  readonly title: string;
  readonly kind: ContractKind;
  /** Days by which documents may name it: of signature, of effect, and those its own documents state. */
  readonly days: readonly CalendarDate[];
}

/** A contract proposed as the one that a document amends or belongs to. */
export interface ProposedParent {
  readonly contractId: string;
  /** 0 to 1: how sure it is. */
  readonly certainty: number;
  /** One sentence for a person. */
  readonly because: string;
}

const folded = (reference: string): string => reference.toLowerCase().replace(/[^a-z0-9]/g, '');

const ALIKE = 0.5;
const SAME = 0.8;

function judged(
  { title, datedOn, reference }: ParentMention,
  candidate: ParentCandidate,
): Omit<ProposedParent, 'contractId'> | null {
  const named = `“${title}”`;
  if (reference !== null && folded(reference) === folded(candidate.reference)) {
    return { certainty: 0.98, because: `It names the number ${candidate.reference}.` };
  }
  const alike = likeness(title, candidate.title);
  const isOfKind = kindsInStatedOrder([title]).includes(candidate.kind);
  if (datedOn !== null && candidate.days.length > 0) {
    if (!candidate.days.includes(datedOn)) return null;
    const because = `It names the ${named} of ${datedOn}, which is a day of ${candidate.reference}.`;
    return { certainty: alike >= ALIKE || isOfKind ? 0.92 : 0.6, because };
  }
  const because = `It names the ${named}; ${candidate.reference} is titled “${candidate.title}”.`;
  if (alike >= SAME) return { certainty: 0.6, because };
  return isOfKind
    ? { certainty: 0.4, because: `It names the ${named}, and ${candidate.reference} is of that kind.` }
    : null;
}

/** Which contracts may be meant by a mention, the surest first; a day that none of them has rules them out. */
export function proposeParent(
  mention: ParentMention,
  candidates: readonly ParentCandidate[],
): readonly ProposedParent[] {
  return candidates
    .flatMap((candidate) => {
      const found = judged(mention, candidate);
      return found ? [{ contractId: candidate.id, ...found }] : [];
    })
    .sort((a, b) => b.certainty - a.certainty);
}
