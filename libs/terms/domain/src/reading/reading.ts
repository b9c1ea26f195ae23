import type { ContractKind, TermKey } from '@recourse/contracts-domain';
import type { UnreadReason } from '@recourse/documents-domain';
import type { FamilyReading } from '../family/family-reading.js';
import type { Evidence, Finding } from '../finding.js';
import type { Role } from '../parties/roles.js';
import type { CrossReference } from '../references/cross-references.js';
import type { DefinedTerm } from '../references/defined-terms.js';
import type { Clause, ClausePresence } from './clauses.js';
import type { StatedTable } from './tables.js';

/** A legal entity bound by the document, as its own words name it. */
export interface Party {
  readonly name: string;
  /** null where the words do not say which side it is on. */
  readonly role: Role | null;
  readonly evidence: Evidence;
}

/** Whether a document says anything about a term. */
export type Judgement =
  | 'present'
  /** Every page was read, and no sentence says it. */
  | 'not-found'
  /** No sentence that could be read says it, but pages stayed unread. */
  | 'could-not-read';

/** The sentence that comes closest to a term that was not found. */
export interface NearMiss {
  readonly evidence: Evidence;
  readonly section: string | null;
}

/** The judgement on one term, and what it rests on. */
export interface TermPresence {
  readonly key: TermKey;
  readonly judgement: Judgement;
  readonly searched: {
    /** How many pages were read. */
    readonly pages: number;
    /** How many sentences hold one of the words. */
    readonly sentences: number;
    /** Where those sentences stand; the first dozen. */
    readonly sections: readonly string[];
    /** Beginnings of words that were looked for. */
    readonly words: readonly string[];
  };
  /** null where the term was found, or nothing comes close. */
  readonly nearestMiss: NearMiss | null;
}

/** How much of the document the reading rests on. */
export interface Completeness {
  /** Pages with text. */
  readonly pagesRead: number;
  /** Pages whose text was recognised in a picture, with how sure their letters are, 0 to 1; they count as read. */
  readonly pagesRecognised: readonly { readonly page: number; readonly confidence: number }[];
  readonly pagesUnread: readonly { readonly page: number; readonly reason: UnreadReason }[];
}

/** What a document's text says. */
export interface Reading {
  /** null where nothing looks like a title. */
  readonly title: string | null;
  /** A guess from title and wording, for a person to confirm; null where neither tells. */
  readonly kind: ContractKind | null;
  readonly parties: readonly Party[];
  /** The document that it amends or belongs to, and the sections that it changes. */
  readonly family: FamilyReading;
  /** Proposed values, in the order of the document. */
  readonly terms: readonly Finding[];
  /** Terms to which the document gives a meaning of its own, in its order. */
  readonly definedTerms: readonly DefinedTerm[];
  /** References to sections and exhibits, in the order of the document. */
  readonly references: readonly CrossReference[];
  /** Tables, in the order of the document; one that runs over a page break is one. */
  readonly tables: readonly StatedTable[];
  /** One judgement for each term of the catalogue that is looked for. */
  readonly presence: readonly TermPresence[];
  /** Clauses by the categories in which lawyers sort them, in the order of the document. */
  readonly clauses: readonly Clause[];
  /** One judgement for each of those categories. */
  readonly clausePresence: readonly ClausePresence[];
  readonly completeness: Completeness;
}
