import type { TermKey } from '@recourse/contracts-domain';
import { STRENGTH, type Claim, type ClauseReader, type ContractText } from '../../clauses/claim.js';
import type { References } from '../../references/references.js';
import type { Unit } from '../../units/unit.js';
import { figureOfSection, namedFigures, type Figure } from './figures.js';

/** Values that are a length of time, or lead with one. */
const KEYS: readonly TermKey[] = [
  'initial_term',
  'renewal_term',
  'non_renewal_notice',
  'termination_convenience',
  'payment_terms',
  'price_change_notice',
];

/** "with the notice set out in Section 9.3": what the section says in place of the words that point to it. */
const POINTS =
  /\b(notice|period|terms?|time)((?: of [a-z-]{3,20})?),? (?:as |that is |which is )?(?:set (?:out|forth)|specified|stated|provided(?: for)?|required|described|given|defined|agreed|laid down) (?:in|by|under) (?:sections?|clauses?|articles?|paragraphs?|§)/;
/** What is cut out with it: the number of the section. */
const NUMBER = /^ ?\d{1,3}(?:\.\d{1,3}){0,4}(?:\([a-z0-9]{1,4}\)){0,3}/;

/** A sentence as it reads with a figure in place of the words that refer to it. */
interface Substitution {
  readonly unit: Unit;
  readonly figure: Figure;
  /** Ways to read it, the likelier first, in plain form. */
  readonly readings: readonly string[];
}

const isWordPart = (letter = ' '): boolean => /[a-z0-9-]/.test(letter);

/** "for successive renewal terms" with its length: "for successive renewal terms of 12 months". */
function substituted(unit: Unit, term: string, figure: Figure): Substitution | null {
  const name = term.toLowerCase();
  const at = unit.plain.indexOf(name);
  const end = at + name.length + (unit.plain[at + name.length] === 's' ? 1 : 0);
  if (at < 0 || isWordPart(unit.plain[at - 1]) || isWordPart(unit.plain[end])) return null;
  const [before, after] = [unit.plain.slice(0, at), unit.plain.slice(end)];
  const named = unit.plain.slice(0, end);
  return { unit, figure, readings: [`${named} of ${figure.plain}${after}`, `${before}${figure.plain}${after}`] };
}

function byName(units: readonly Unit[], references: References): readonly Substitution[] {
  const named = [...namedFigures(references)];
  if (named.length === 0) return [];
  return units.flatMap((unit) =>
    named.flatMap(([term, figure]) => {
      if (unit === figure.unit || unit.kind !== 'sentence' || !unit.text.includes(term)) return [];
      return substituted(unit, term, figure) ?? [];
    }),
  );
}

function bySection({ references, parts }: References): readonly Substitution[] {
  return references.flatMap(({ unit, target }) => {
    if (target?.kind !== 'section' || unit.kind !== 'sentence') return [];
    const points = POINTS.exec(unit.plain);
    const figure = points === null ? null : figureOfSection(parts.unitsOf(target));
    if (points === null || figure === null || figure.unit === unit) return [];
    const after = unit.plain.slice(points.index + points[0].length).replace(NUMBER, '');
    const what = `${points[1] ?? ''}${points[2] ?? ''}`;
    const before = unit.plain.slice(0, points.index);
    const readings = [`${before}${figure.plain} prior ${what}${after}`, `${before}${what} of ${figure.plain}${after}`];
    return [{ unit, figure, readings }];
  });
}

/** The sentence with other words in the same place. */
const reworded = ({ start, end, index, kind, section, paragraph, leadIn, items }: Unit, plain: string): Unit => ({
  ...{ start, end, index, kind, section, paragraph, leadIn, items },
  text: plain,
  plain,
  cells: [],
});

function read(
  { unit, figure, readings }: Substitution,
  reader: ClauseReader,
  document: ContractText,
): readonly Claim[] {
  for (const plain of readings) {
    const found = reader
      .read(reworded(unit, plain), document)
      .filter(({ value }) => JSON.stringify(value).includes(figure.iso));
    if (found.length > 0)
      return found.map((one) => ({ ...one, unit: figure.unit, at: 0, strength: 'plain', referredBy: unit }));
  }
  return [];
}

interface Ground {
  readonly document: ContractText;
  readonly references: References;
  readonly readers: readonly ClauseReader[];
}

/** A right to leave "with the notice set out in Section 9.3" is not one without notice. */
const withoutGuess = (one: Claim): Claim =>
  one.key === 'termination_convenience' && one.value === 'P0D' && POINTS.test(one.unit.plain)
    ? { ...one, value: null, strength: 'weak' }
    : one;

/**
 * Claims with those added whose sentence only names a period, or points to the section that states it. What a sentence
 * states itself is never replaced.
 */
export function withReferredClaims(
  stated: readonly Claim[],
  { document, references, readers }: Ground,
): readonly Claim[] {
  const claims = stated.map(withoutGuess);
  const isStated = (key: TermKey) => claims.some((one) => one.key === key && STRENGTH[one.strength] > STRENGTH.weak);
  const open = KEYS.filter((key) => !isStated(key));
  const called = readers.filter(({ keys }) => keys.some((key) => open.includes(key)));
  if (called.length === 0) return claims;
  const found = [...byName(document.units, references), ...bySection(references)].flatMap((one) =>
    called.flatMap((reader) => read(one, reader, document)),
  );
  return [...claims, ...found.filter(({ key }) => open.includes(key))];
}
