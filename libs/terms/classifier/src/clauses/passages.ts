import { PassageForms, type Passage } from './passage-forms.js';
import type { CutText } from './scored-text.js';

/** A unit with how likely it states a category on its own. */
export interface JudgedUnit {
  readonly category: number;
  readonly unit: number;
  /** Logarithm of the odds. */
  readonly odds: number;
}

/** Neighbouring units that may state a category together, with what they are judged by. */
export interface PassageCandidate extends Passage {
  readonly category: number;
  readonly row: readonly number[];
}

/** Units in a passage at most. */
const MOST = 4;
/** One unit of a passage is at least this likely to state the category. */
const LEAST_ODDS = -3;
/** From here on a unit counts among those that may well state it. */
const LIKELY = -2.5;
/** Stands for the odds of a unit that is no candidate. */
const NOTHING = -7;

/** Passages of one category in one text. */
class PassageReader {
  private readonly odds: ReadonlyMap<number, number>;
  private readonly ranked: readonly number[];
  private readonly document: readonly number[];

  constructor(
    private readonly forms: PassageForms,
    private readonly category: number,
    private readonly judged: readonly JudgedUnit[],
  ) {
    this.odds = new Map(judged.map(({ unit, odds }) => [unit, odds]));
    this.ranked = judged.map(({ odds }) => odds).sort((a, b) => b - a);
    const [best = NOTHING, second = NOTHING] = this.ranked;
    const likely = this.ranked.filter((odds) => odds >= LIKELY).length;
    const expected = this.ranked.reduce((sum, odds) => sum + 1 / (1 + Math.exp(-odds)), 0);
    this.document = [best, second, likely, expected, forms.units, category];
  }

  read(): readonly PassageCandidate[] {
    return this.spans().map((span) => ({ category: this.category, ...span, row: this.row(span) }));
  }

  /** Two to four neighbours, one of them likely enough. */
  private spans(): readonly Passage[] {
    const spans = new Map<number, Passage>();
    const end = this.forms.units;
    for (const { unit, odds } of this.judged) {
      if (odds < LEAST_ODDS) continue;
      for (let first = Math.max(0, unit - MOST + 1); first <= unit; first += 1)
        for (let last = Math.max(unit, first + 1); last < Math.min(end, first + MOST); last += 1)
          spans.set(first * MOST + last - first, { first, last });
    }
    return [...spans.values()];
  }

  private row(span: Passage): readonly number[] {
    const { forms } = this;
    const { first, last } = span;
    const [before, after] = [this.oddsOf(first - 1), this.oddsOf(last + 1)];
    const row = [last - first + 1];
    this.addWeighed(span, row);
    row.push(this.oddsOf(first), this.oddsOf(last), before, after, this.oddsOf(first - 2), this.oddsOf(last + 2));
    row.push(Math.max(before, after));
    row.push(forms.wordsIn(first), forms.wordsIn(last), forms.wordsIn(first - 1), forms.wordsIn(last + 1));
    for (const value of forms.formOf(span)) row.push(value);
    row.push(first / forms.units, forms.lettersIn(span));
    for (const value of this.document) row.push(value);
    return row;
  }

  /** The likeliest units, the mean by words, and which part of the words is in likely units. */
  private addWeighed(span: Passage, row: number[]): void {
    const { first, last } = span;
    let [best, second, least, at] = [-Infinity, NOTHING, Infinity, first];
    let [sum, words, likelyWords] = [0, 0, 0];
    for (let unit = first; unit <= last; unit += 1) {
      const odds = this.oddsOf(unit);
      const length = this.forms.wordsIn(unit);
      sum += odds * length;
      words += length;
      if (odds >= LIKELY) likelyWords += length;
      least = Math.min(least, odds);
      second = Math.max(second, odds > best ? best : odds);
      if (odds > best) [best, at] = [odds, unit];
    }
    const whole = Math.max(1, words);
    row.push(best, second, least, sum / whole, at - first, words, this.forms.differentWordsIn(span));
    row.push(likelyWords / whole, this.forms.wordsIn(at) / whole);
    row.push(this.ranked.indexOf(best), best - (this.ranked[0] ?? NOTHING));
  }

  private oddsOf(unit: number): number {
    return this.odds.get(unit) ?? NOTHING;
  }
}

/** Passages of neighbouring units of a text, given its judged units of all categories. */
export function passageCandidatesOf(cutText: CutText, judged: readonly JudgedUnit[]): readonly PassageCandidate[] {
  const byCategory = new Map<number, JudgedUnit[]>();
  for (const one of judged) {
    const own = byCategory.get(one.category);
    if (own === undefined) byCategory.set(one.category, [one]);
    else own.push(one);
  }
  const forms = new PassageForms(cutText);
  return [...byCategory].flatMap(([category, own]) => new PassageReader(forms, category, own).read());
}

/** Of passages of one category that share units, the likeliest. */
export function apart<T extends Passage & { readonly odds: number }>(passages: readonly T[]): readonly T[] {
  const kept: T[] = [];
  for (const one of [...passages].sort((a, b) => b.odds - a.odds || a.first - b.first))
    if (!kept.some((other) => other.first <= one.last && one.first <= other.last)) kept.push(one);
  return kept;
}
