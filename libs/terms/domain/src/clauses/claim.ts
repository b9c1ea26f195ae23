import type { BoundParty, TermKey, TermValue } from '@recourse/contracts-domain';
import type { TableView } from '../units/table-view.js';
import type { Unit } from '../units/unit.js';

/**
 * How sure a rule of language is. `explicit`: the words say it and name party and value. `plain`: the words say it, one
 * part is taken from context. `derived`: computed from other findings. `weak`: the words bear on the term, and a careful
 * reader could leave it out.
 *
 * Measured on forty documents labelled by hand before they were read, and read before anything was learned from them: of
 * the findings that a label judges, right, wrong and open to argument were 195, 12 and 22 (explicit), 44, 5 and 11 (plain),
 * 2, 1 and 34 (weak). One that is open to argument counts half; (right + 1) / (all + 2) keeps small numbers from certainty.
 * Derived values were too few to measure.
 */
export const STRENGTH = { explicit: 0.9, plain: 0.82, derived: 0.7, weak: 0.52 } as const;
export type Strength = keyof typeof STRENGTH;

/** What a clause reader says a unit states. */
export interface Claim {
  readonly key: TermKey;
  readonly value: TermValue;
  readonly party: BoundParty | null;
  readonly strength: Strength;
  /** Calibrated probability of the place, where a classifier found it and not a rule of language. */
  readonly likelihood?: number;
  readonly unit: Unit;
  /** Place of the decisive words in `unit.plain`; the evidence is cut to their page where the unit spans two. */
  readonly at: number;
  /** Last unit of the evidence where a table or a list is needed to see the value; otherwise the unit itself. */
  readonly through?: Unit;
  /** The sentence that names or points to what the unit states, and that the value is for. */
  readonly referredBy?: Unit;
}

/** Which claims of one key stand beside each other. */
export type Keep =
  /** One answer a document: the strongest, then the first. */
  | 'one'
  /** One answer for each party. */
  | 'one-a-party'
  /** Every different value. */
  | 'every-value'
  /** Every place that states it, whatever the value. */
  | 'every-place';

/** Reads the clauses about one key, or a few that are stated in one breath. */
export interface ClauseReader {
  readonly keys: readonly TermKey[];
  readonly keep: Keep;
  /** Part of a compound value that tells statements apart; a statement without it gives way to one that has it. */
  readonly leading?: string;
  /** Beginnings of words, in small letters; the reader sees only units that have one of them. */
  readonly words: readonly string[];
  /** Whether headings are shown to it as well: a date may stand in one. */
  readonly inHeadings?: true;
  /** What a unit states; nothing where it states nothing. */
  read(unit: Unit, document: ContractText): readonly Claim[];
}

/** What a reader may look up about the document beside the unit. */
export interface ContractText {
  readonly units: readonly Unit[];
  readonly numericOrder: 'day-month' | 'month-day';
  /** Whether any sentence of the document matches, in plain form; for facts that another section settles. */
  find(words: readonly string[], pattern: RegExp): Unit | null;
  /** The table in which a unit is a row or the header; null where it is none. */
  tableAt(unit: Unit): TableView | null;
  /**
   * The document's own words for a piece of the plain form of one of the units: with its capitals and the names of the
   * parties, from the beginning of its first word to the end of its last.
   */
  verbatim(plain: string, units: readonly Unit[]): string;
}

/** A claim on a unit. */
export const claim = (unit: Unit, stated: Omit<Claim, 'unit' | 'at'> & { readonly at?: number }): Claim => ({
  at: 0,
  ...stated,
  unit,
});
