import type { Unit } from '../../units/unit.js';
import type { References } from '../../references/references.js';
import { durationsIn, type StatedDuration } from '../../values/durations.js';

/** A length of time that the document states under a name or in a section. */
export interface Figure {
  /** ISO 8601. */
  readonly iso: string;
  /** In plain form: "12 months". */
  readonly plain: string;
  /** The sentence that states it. */
  readonly unit: Unit;
}

/** Terms that stand for a length of time. */
const LASTS = /\b(?:term|period|notice|window|duration|extension|renewal)s?\b/i;
/** A contract names no more periods than this. */
const MOST_NAMES = 40;
const MOST_UNITS = 12;

const figureOf = (unit: Unit, { iso, start, end }: StatedDuration): Figure => ({
  iso,
  plain: unit.plain.slice(start, end),
  unit,
});

/** The one length of time among several sentences; null where they state none, or different ones. */
function onlyFigure(units: readonly Unit[]): Figure | null {
  const all = units.flatMap((unit) => durationsIn(unit.plain).map((duration) => figureOf(unit, duration)));
  const [first] = all;
  return first !== undefined && all.every(({ iso }) => iso === first.iso) ? first : null;
}

/** Lengths of time that the document gives a name: `"Renewal Term" means twelve months`. */
export function namedFigures({ definitions }: References): ReadonlyMap<string, Figure> {
  const named = new Map<string, Figure>();
  for (const { term, how, unit } of definitions) {
    if (named.size >= MOST_NAMES) break;
    const figure = how !== 'by-reference' && LASTS.test(term) && !named.has(term) ? onlyFigure([unit]) : null;
    if (figure !== null) named.set(term, figure);
  }
  return named;
}

/** The one length of time of a section that a sentence points to; null where it states none, or several. */
export const figureOfSection = (units: readonly Unit[]): Figure | null =>
  units.length > MOST_UNITS ? null : onlyFigure(units.filter(({ kind }) => kind !== 'heading'));
