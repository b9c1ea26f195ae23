import type { Provision, Sourced, TermKey } from '@recourse/contracts-domain';
import type { TermsInView } from '../case/contract-case.js';
import { standing, type Standing } from '../case/standing.js';
import { flagged, met, onRecords, recordRef, unknown } from './rule.js';
import type { Search } from '../case/reading.js';
import type { RuleId } from './rule-id.js';
import type { Basis, RecordRef, Severity, Verdict } from './verdict.js';

/** A demand that the contract says something at all, in the words of its flag. */
export interface PresenceDemand {
  readonly rule: RuleId;
  readonly key: TermKey;
  readonly severity: Severity;
  /** Said where the demand is met, e.g. "The contract grants a right to fall back." */
  readonly present: string;
  /** What the contract lacks, completing "The contract gives …", e.g. "no right to transition assistance". */
  readonly lack: string;
  readonly whatToDo: string;
}

/** The provisions as references. */
export const provisionRefs = (provisions: readonly Sourced<Provision>[]): readonly RecordRef[] =>
  provisions.map(({ value, contractId }) => recordRef('PROVISION', value.id, contractId));

/** A search without a hit, as the basis of a flag. */
export function onSearch({ searched, completeness, pages, sentences, nearMiss }: Search): Basis {
  return { kind: 'search', searched, completeness, pages, sentences, nearMiss };
}

/** Enough to see what was looked for; the basis of the flag has them all. Each is the beginning of words. */
const MOST_WORDS = 6;

function wordsOf(searched: readonly string[]): string {
  const shown = searched
    .slice(0, MOST_WORDS)
    .map((word) => `${word}…`)
    .join(', ');
  const more = searched.length - MOST_WORDS;
  return more > 0 ? `${shown} and ${more} more ${more === 1 ? 'word' : 'words'}` : shown;
}

/** "Searched for failover…, substitut… in 93% of the text and found nothing". */
export const searchInWords = ({ searched, completeness }: Extract<Standing, { kind: 'not-found' }>): string =>
  `${searched.length > 0 ? `searched for ${wordsOf(searched)}` : 'searched'} in ${Math.floor(completeness * 100)}% of the text`;

/** Judges whether a term is there: denied by the register is certain, not found is as certain as the reading was complete. */
export function judgePresence(inView: TermsInView, demand: PresenceDemand): Verdict {
  return judgeStanding(inView, standing(inView, demand.key), demand);
}

/** As `judgePresence`, for a standing already known. */
export function judgeStanding(inView: TermsInView, found: Standing, demand: PresenceDemand): Verdict {
  const { rule, severity, whatToDo, lack } = demand;
  const actBy = inView.leverageDay;
  switch (found.kind) {
    case 'agreed':
      return met(demand.present);
    case 'denied': {
      const statement = `The register states that the contract gives ${lack}.`;
      const basis = onRecords(provisionRefs(found.provisions));
      return flagged(rule, { severity, statement, basis, whatToDo, actBy });
    }
    case 'not-found': {
      const statement = `The documents give ${lack}: ${searchInWords(found)}, nothing found.`;
      const basis = onSearch(found);
      return flagged(rule, { severity, statement, basis, whatToDo, actBy, certainty: found.certainty });
    }
    case 'unknown':
      return unknown(`It is open whether the contract gives ${lack}: ${found.reason}.`);
  }
}
