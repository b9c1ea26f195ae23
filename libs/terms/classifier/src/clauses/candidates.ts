import { CUES } from '../cues/cues.js';
import { CLASSES, LEAST_SCORE, type ScoredText } from './scored-text.js';

/** A unit that may state a category, with what a second look judges it by. */
export interface Candidate {
  readonly category: number;
  readonly unit: number;
  readonly score: number;
  readonly row: readonly number[];
}

/** So many are kept of a category at most; the first two whatever they score. */
const MOST = 40;
const ALWAYS = 2;
/** Stands for the score of what is not there. */
const NOTHING = -2;

interface Ranked {
  readonly unit: number;
  readonly score: number;
}

/** A document in which nothing comes into question still has a best, a second and a third. */
const LOOKED_AT = 5;

/** Units by their score for a category, the best first; only as many as may become candidates or are looked at. */
function ranking({ scores, units }: ScoredText, category: number): readonly Ranked[] {
  const above = (least: number): Ranked[] => {
    const kept: Ranked[] = [];
    for (let unit = 0; unit < units.length; unit += 1) {
      const score = scores[unit * CLASSES + category] ?? NOTHING;
      if (score > least) kept.push({ unit, score });
    }
    return kept;
  };
  const likely = above(LEAST_SCORE);
  const kept = likely.length >= LOOKED_AT ? likely : above(-Infinity);
  return kept.sort((a, b) => b.score - a.score || a.unit - b.unit);
}

/** What of a unit does not depend on the category. */
class UnitView {
  readonly form: readonly number[];

  constructor(scored: ScoredText, unit: number) {
    const span = scored.units[unit];
    const own = scored.text.slice(span?.start, span?.end);
    const share = (pattern: RegExp): number => (own.match(pattern)?.length ?? 0) / Math.max(1, own.length);
    this.form = [
      unit / scored.units.length,
      Math.log(1 + (scored.words[unit]?.whole.length ?? 0)),
      scored.units.length,
      share(/\d/g),
      share(/[A-Z]/g),
      /^\(?[\divxa-z]{1,4}[.)]/i.test(own) ? 1 : 0,
      /[:;]$/.test(own) ? 1 : 0,
    ];
  }
}

const bitsOf = (shown: number): number => {
  let bits = 0;
  for (let rest = shown; rest !== 0; rest &= rest - 1) bits += 1;
  return bits;
};

/** Judges the units of one text. */
class CandidateReader {
  private readonly views = new Map<number, UnitView>();

  constructor(private readonly scored: ScoredText) {}

  read(category: number): readonly Candidate[] {
    const ranked = ranking(this.scored, category);
    const top = [0, 1, 2].map((place) => ranked[place]?.score ?? NOTHING);
    const five = ranked.slice(0, 5).reduce((sum, { score }) => sum + score, 0) / 5;
    return ranked
      .filter(({ score }, rank) => rank < ALWAYS || (score > LEAST_SCORE && rank < MOST))
      .map(({ unit, score }, rank) => ({
        category,
        unit,
        score,
        row: [
          score,
          ...this.neighbours(unit, category),
          ...top,
          rank,
          score - (top[0] ?? 0),
          five,
          ...this.view(unit).form,
          ...this.cues(unit, category),
          ...this.others(unit, category),
        ],
      }));
  }

  private view(unit: number): UnitView {
    let view = this.views.get(unit);
    if (view === undefined) this.views.set(unit, (view = new UnitView(this.scored, unit)));
    return view;
  }

  private scoreAt(unit: number, category: number): number {
    return unit < 0 ? NOTHING : (this.scored.scores[unit * CLASSES + category] ?? NOTHING);
  }

  private neighbours(unit: number, category: number): readonly number[] {
    const [before, after, two, next] = [-1, 1, -2, 2].map((step) => this.scoreAt(unit + step, category));
    return [before ?? 0, after ?? 0, two ?? 0, next ?? 0, Math.max(before ?? 0, after ?? 0)];
  }

  private cues(unit: number, category: number): readonly number[] {
    const shown = this.scored.shown[unit * CLASSES + category] ?? 0;
    return [bitsOf(shown) / Math.max(1, CUES[category]?.length ?? 1), shown & 1, (shown >> 1) & 1];
  }

  /** How the unit scores for other categories: the best, how far it is off, and how many claim the unit. */
  private others(unit: number, category: number): readonly number[] {
    let best = NOTHING;
    let claims = 0;
    for (let other = 0; other < CLASSES; other += 1) {
      if (other === category) continue;
      const score = this.scoreAt(unit, other);
      if (score > best) best = score;
      if (score > -0.5) claims += 1;
    }
    return [best, this.scoreAt(unit, category) - best, claims];
  }
}

/** Candidates of every clause category in a text. */
export function candidatesOf(scored: ScoredText): readonly Candidate[] {
  const reader = new CandidateReader(scored);
  return Array.from({ length: CLASSES }, (_, category) => reader.read(category)).flat();
}
