import type { Category, Statement } from '@recourse/terms-classifier';
import type { TermKey } from '@recourse/contracts-domain';
import { claim, type Claim, type ContractText } from '../../clauses/claim.js';
import type { RunningText } from '../../layout/running-text.js';
import type { Unit } from '../../units/unit.js';
import type { NumericOrder } from '../../values/dates.js';
import { likelyDate } from './likely-date.js';
import { likelyNotice } from './likely-notice.js';
import { likelyTerm } from './likely-term.js';
import type { LikelyValue } from './likely-value.js';

/** Words that the classifier takes for a category, as a reader of values sees them. */
export interface LikelyPlace {
  readonly unit: Unit;
  readonly statement: Statement;
  readonly running: RunningText;
  readonly numericOrder: NumericOrder;
}

interface LikelyReader {
  readonly category: Category;
  readonly keys: readonly TermKey[];
  read(place: LikelyPlace): LikelyValue | null;
  /** Words less likely than this to state their category propose no value. */
  readonly least: number;
  /**
   * From this probability on, what the readers of language found elsewhere gives way: a document states its term once,
   * and other periods look like it. Above 1: never.
   */
  readonly decides: number;
}

const LIKELY: readonly LikelyReader[] = [
  { category: 'Agreement Date', keys: ['agreement_date'], read: likelyDate('agreement_date'), least: 0.5, decides: 2 },
  { category: 'Effective Date', keys: ['effective_date'], read: likelyDate('effective_date'), least: 0.6, decides: 2 },
  {
    category: 'Expiration Date',
    keys: ['expiration_date', 'initial_term'],
    read: likelyTerm,
    least: 0.5,
    decides: 0.75,
  },
  {
    category: 'Notice Period to Terminate Renewal',
    keys: ['non_renewal_notice'],
    read: likelyNotice,
    least: 0.5,
    decides: 2,
  },
];

interface Ground {
  readonly document: ContractText;
  readonly running: RunningText;
  readonly statements: readonly Statement[];
}

const overlaps = (unit: Unit, { start, end }: Statement): boolean => unit.start < end && unit.end > start;

/** The first value that the statements of a category give, the likeliest first. */
function firstValue(reader: LikelyReader, statements: readonly Statement[], ground: Ground): Claim | null {
  const { document, running } = ground;
  for (const statement of statements) {
    for (const unit of document.units.filter((one) => overlaps(one, statement))) {
      const found = reader.read({ unit, statement, running, numericOrder: document.numericOrder });
      if (found === null) continue;
      return claim(unit, { ...found, strength: 'weak', likelihood: statement.probability });
    }
  }
  return null;
}

function guided(claims: readonly Claim[], reader: LikelyReader, ground: Ground): readonly Claim[] {
  const statements = ground.statements
    .filter(({ category, probability }) => category === reader.category && probability >= reader.least)
    .sort((a, b) => b.probability - a.probability);
  const isOwn = ({ key }: Claim) => reader.keys.includes(key);
  const stands = ({ unit }: Claim) => statements.some((statement) => overlaps(unit, statement));
  if (statements.length === 0 || claims.some((one) => isOwn(one) && stands(one)))
    return decided(claims, { reader, statements, stands });
  const likely = firstValue(reader, statements, ground);
  if (likely === null) return claims;
  const others = decided(claims, { reader, statements, stands });
  return others.some(isOwn) ? claims : [...others, likely];
}

/** Claims without those that give way to what stands in a likely place. */
function decided(
  claims: readonly Claim[],
  {
    reader,
    statements,
    stands,
  }: {
    readonly reader: LikelyReader;
    readonly statements: readonly Statement[];
    readonly stands: (claim: Claim) => boolean;
  },
): readonly Claim[] {
  if ((statements[0]?.probability ?? 0) < reader.decides) return claims;
  return claims.filter((one) => !reader.keys.includes(one.key) || stands(one));
}

/**
 * Claims with those that the classifier helps to: where the readers of language find no value, words that are likely to
 * state it are read with less demanding rules; where they find several, the one in a likely place stands.
 */
export const withLikelyClaims = (claims: readonly Claim[], ground: Ground): readonly Claim[] =>
  LIKELY.reduce<readonly Claim[]>((all, reader) => guided(all, reader, ground), claims);
