import type { ContractKind, TermKey } from '@recourse/contracts-domain';
import type { Category, Classified, Statement } from '@recourse/terms-classifier';
import { claim, type Claim, type ContractText } from '../../clauses/claim.js';
import type { RunningText } from '../../layout/running-text.js';
import type { Unit } from '../../units/unit.js';
import type { NumericOrder } from '../../values/dates.js';

/** Words that the classifier takes for a category, as a reader of values sees them. */
export interface LikelyPlace {
  readonly unit: Unit;
  readonly statement: Statement;
  readonly running: RunningText;
  readonly numericOrder: NumericOrder;
}

/** A value read from words that are likely to state it. */
export type LikelyValue = Pick<Claim, 'key' | 'value' | 'party' | 'at'>;

/** How the classifier's view of a category bears on the claims of some keys. Probabilities are calibrated. */
export interface LikelyReader {
  readonly category: Category;
  readonly keys: readonly TermKey[];
  read(place: LikelyPlace): LikelyValue | null;
  /** Kinds of documents that never state it: terms that nobody signs are not made on a day. */
  readonly notIn?: readonly ContractKind[];
  /** Words less likely than this to state their category propose no value. */
  readonly least: number;
  /**
   * From this probability of a sentence on, what was found elsewhere gives way: a document states its term once, and
   * other periods look like it. Absent: never.
   */
  readonly decides?: number;
  /** Where the document is less likely than this to state the category at all, only explicit claims stand. */
  readonly doubts?: number;
}

/** What the classifier and the readers of language have to go by. */
export interface LikelyGround {
  readonly document: ContractText;
  readonly running: RunningText;
  readonly kind: ContractKind | null;
  readonly classified: Classified;
}

const overlaps = (unit: Unit, { start, end }: Statement): boolean => unit.start < end && unit.end > start;

/** Weighs the claims of one reader's keys against what the classifier says of its category. */
export class LikelyClaims {
  private readonly statements: readonly Statement[];

  constructor(
    private readonly reader: LikelyReader,
    private readonly ground: LikelyGround,
  ) {
    this.statements = ground.classified.statements
      .filter(({ category, probability }) => category === reader.category && probability >= reader.least)
      .sort((a, b) => b.probability - a.probability);
  }

  /** The claims, without those that are unlikely, and with one more where none of the keys has any. */
  weigh(claims: readonly Claim[]): readonly Claim[] {
    const possible = claims.filter((one) => !this.isOwn(one) || !this.isDoubtful(one));
    const decided = possible.filter((one) => !this.isOwn(one) || !this.givesWay(one));
    const own = possible.filter((one) => this.isOwn(one));
    if (own.some((one) => this.stands(one))) return decided;
    const likely = this.isForeign() ? null : this.firstValue();
    if (likely === null) return possible;
    return decided.some((one) => this.isOwn(one)) ? possible : [...decided, likely];
  }

  private isOwn({ key }: Claim): boolean {
    return this.reader.keys.includes(key);
  }

  private isForeign(): boolean {
    return this.ground.kind !== null && (this.reader.notIn ?? []).includes(this.ground.kind);
  }

  /** Whether a claim stands in a sentence that is likely to state it. */
  private stands({ unit }: Claim): boolean {
    return this.statements.some((statement) => overlaps(unit, statement));
  }

  private givesWay(one: Claim): boolean {
    const surest = this.statements[0]?.probability ?? 0;
    return surest >= (this.reader.decides ?? Infinity) && !this.stands(one);
  }

  private isDoubtful({ strength }: Claim): boolean {
    const presence = this.ground.classified.presence.find(({ category }) => category === this.reader.category);
    return strength !== 'explicit' && (presence?.probability ?? 1) < (this.reader.doubts ?? 0);
  }

  /** The first value that likely sentences give, the likeliest first. */
  private firstValue(): Claim | null {
    const { document, running } = this.ground;
    for (const statement of this.statements) {
      for (const unit of document.units.filter((one) => overlaps(one, statement))) {
        const found = this.reader.read({ unit, statement, running, numericOrder: document.numericOrder });
        if (found !== null) return claim(unit, { ...found, strength: 'weak', likelihood: statement.probability });
      }
    }
    return null;
  }
}
