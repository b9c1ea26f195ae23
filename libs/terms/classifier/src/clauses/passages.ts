import type { CutText } from './scored-text.js';

/** A unit with how likely it states a category on its own. */
export interface JudgedUnit {
  readonly category: number;
  readonly unit: number;
  /** Logarithm of the odds. */
  readonly odds: number;
}

/** Neighbouring units that may state a category together, with what they are judged by. */
export interface PassageCandidate {
  readonly category: number;
  /** Index of the first and of the last unit. */
  readonly first: number;
  readonly last: number;
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

interface Span {
  readonly first: number;
  readonly last: number;
}

const bit = (is: boolean): number => (is ? 1 : 0);

/** Passages of one category in one text. */
class PassageReader {
  private readonly odds: ReadonlyMap<number, number>;
  private readonly ranked: readonly number[];
  private readonly document: readonly number[];

  constructor(
    private readonly cutText: CutText,
    private readonly category: number,
    private readonly judged: readonly JudgedUnit[],
  ) {
    this.odds = new Map(judged.map(({ unit, odds }) => [unit, odds]));
    this.ranked = judged.map(({ odds }) => odds).sort((a, b) => b - a);
    const [best = NOTHING, second = NOTHING] = this.ranked;
    const likely = this.ranked.filter((odds) => odds >= LIKELY).length;
    const expected = this.ranked.reduce((sum, odds) => sum + 1 / (1 + Math.exp(-odds)), 0);
    this.document = [best, second, likely, expected, cutText.units.length, category];
  }

  read(): readonly PassageCandidate[] {
    return this.spans().map((span) => ({ category: this.category, ...span, row: this.row(span) }));
  }

  /** Two to four neighbours, one of them likely enough. */
  private spans(): readonly Span[] {
    const spans = new Map<number, Span>();
    const end = this.cutText.units.length;
    for (const { unit, odds } of this.judged) {
      if (odds < LEAST_ODDS) continue;
      for (let first = Math.max(0, unit - MOST + 1); first <= unit; first += 1)
        for (let last = Math.max(unit, first + 1); last < Math.min(end, first + MOST); last += 1)
          spans.set(first * MOST + last - first, { first, last });
    }
    return [...spans.values()];
  }

  private row(span: Span): readonly number[] {
    const { first, last } = span;
    const around = [first - 1, last + 1, first - 2, last + 2].map((unit) => this.oddsOf(unit));
    return [
      last - first + 1,
      ...this.weighed(span),
      this.oddsOf(first),
      this.oddsOf(last),
      ...around,
      Math.max(around[0] ?? NOTHING, around[1] ?? NOTHING),
      ...[first, last, first - 1, last + 1].map((unit) => this.length(unit)),
      ...this.form(span),
      first / this.cutText.units.length,
      this.textOf(first, last).length,
      ...this.document,
    ];
  }

  /** The likeliest units, the mean by words, and which part of the words is in likely units. */
  private weighed({ first, last }: Span): readonly number[] {
    let [best, second, least, at] = [-Infinity, NOTHING, Infinity, first];
    let [sum, words, likelyWords] = [0, 0, 0];
    const all = new Set<number>();
    for (let unit = first; unit <= last; unit += 1) {
      const odds = this.oddsOf(unit);
      const length = this.length(unit);
      sum += odds * length;
      words += length;
      if (odds >= LIKELY) likelyWords += length;
      least = Math.min(least, odds);
      if (odds > best) [second, best, at] = [Math.max(best, NOTHING), odds, unit];
      else second = Math.max(second, odds);
      for (const word of this.cutText.words[unit]?.whole ?? []) all.add(word);
    }
    const ofBest = this.length(at) / Math.max(1, words);
    const mean = sum / Math.max(1, words);
    return [
      best,
      second,
      least,
      mean,
      at - first,
      words,
      all.size,
      likelyWords / Math.max(1, words),
      ofBest,
      this.ranked.indexOf(best),
      best - (this.ranked[0] ?? NOTHING),
    ];
  }

  /** How the passage and what follows it begin and end: lists go on, sentences are cut. */
  private form({ first, last }: Span): readonly number[] {
    const begin = this.textOf(first, first);
    const end = this.textOf(last, last);
    return [
      bit(begin.endsWith(':')),
      bit(/[;,]$/.test(begin)),
      bit(end.endsWith('.')),
      bit(/[;,]$/.test(end)),
      bit(/^[a-z]/.test(begin)),
      bit(begin.startsWith('(')),
      bit(/^[a-z(]/.test(this.textOf(last + 1, last + 1))),
      bit(/[;:,]$/.test(this.textOf(first - 1, first - 1))),
    ];
  }

  private oddsOf(unit: number): number {
    return this.odds.get(unit) ?? NOTHING;
  }

  private length(unit: number): number {
    return this.cutText.words[unit]?.whole.length ?? 0;
  }

  private textOf(first: number, last: number): string {
    const { text, units } = this.cutText;
    return text.slice(units[first]?.start ?? 0, units[last]?.end ?? 0);
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
  return [...byCategory].flatMap(([category, own]) => new PassageReader(cutText, category, own).read());
}

/** Of passages of one category that share units, the likeliest. */
export function apart<T extends Span & { readonly odds: number }>(passages: readonly T[]): readonly T[] {
  const kept: T[] = [];
  for (const one of [...passages].sort((a, b) => b.odds - a.odds || a.first - b.first))
    if (!kept.some((other) => other.first <= one.last && one.first <= other.last)) kept.push(one);
  return kept;
}
