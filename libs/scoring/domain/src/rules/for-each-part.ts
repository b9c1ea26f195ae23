import type { ContractCase, ContractPart, TermsInView } from '../case/contract-case.js';
import type { Verdict } from './verdict.js';

/** A part of a contract with all that a rule needs to judge it. */
export interface PartInView extends TermsInView, ContractPart {
  readonly whole: ContractCase;
}

/**
 * Judges each document that runs for its own time. An order form is a subject of its own and is named by its reference;
 * the head keeps the empty subject, so that a first order form does not make its flags new ones.
 */
export const forEachPart = (whole: ContractCase, judge: (part: PartInView) => readonly Verdict[]): readonly Verdict[] =>
  whole.parts.flatMap((part) => {
    const { nextNotice } = part.timetable;
    const verdicts = judge({ ...part, whole, documents: whole.documents, leverageDay: nextNotice });
    return verdicts.map((verdict) => aboutPart(whole, part, verdict));
  });

function aboutPart(whole: ContractCase, { contract }: ContractPart, verdict: Verdict): Verdict {
  const isHead = contract.id === whole.family.head.contract.id;
  const partSubject = isHead ? '' : contract.id;
  const named = (words: string) => (isHead && whole.parts.length === 1 ? words : `${contract.reference}: ${words}`);
  if (verdict.kind === 'flagged') {
    const { flag } = verdict;
    const subject = flag.subject || partSubject;
    return { kind: 'flagged', flag: { ...flag, subject, statement: named(flag.statement) } };
  }
  return { ...verdict, subject: verdict.subject || partSubject, reason: named(verdict.reason) };
}
