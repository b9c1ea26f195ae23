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
function ranking(scored: ScoredText, category: number): readonly Ranked[] {
  const likely = likelyUnits(scored, category);
  return likely.length >= LOOKED_AT ? likely : bestUnits(scored, category);
}

function likelyUnits({ scores, units }: ScoredText, category: number): Ranked[] {
  const likely: Ranked[] = [];
  for (let unit = 0; unit < units.length; unit += 1) {
    const score = scores[unit * CLASSES + category] ?? NOTHING;
    if (score > LEAST_SCORE) likely.push({ unit, score });
  }
  return likely.sort((a, b) => b.score - a.score || a.unit - b.unit);
}

function bestUnits({ scores, units }: ScoredText, category: number): Ranked[] {
  const best: Ranked[] = [];
  for (let unit = 0; unit < units.length; unit += 1) {
    const score = scores[unit * CLASSES + category] ?? NOTHING;
    if (best.length === LOOKED_AT && score <= (best[LOOKED_AT - 1]?.score ?? NOTHING)) continue;
    const place = best.findIndex((other) => other.score < score);
    best.splice(place < 0 ? best.length : place, 0, { unit, score });
    best.length = Math.min(best.length, LOOKED_AT);
  }
  return best;
}

/** Share of a text's letters that lie between two, and those included. */
function shareOf(text: string, first: string, last: string): number {
  const [from, to] = [first.charCodeAt(0), last.charCodeAt(0)];
  let count = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= from && code <= to) count += 1;
  }
  return count / Math.max(1, text.length);
}

/** What of a unit does not depend on the category. */
function formOf(scored: ScoredText, unit: number): readonly number[] {
  const span = scored.units[unit];
  const own = scored.text.slice(span?.start, span?.end);
  return [
    unit / scored.units.length,
    Math.log(1 + (scored.words[unit]?.whole.length ?? 0)),
    scored.units.length,
    shareOf(own, '0', '9'),
    shareOf(own, 'A', 'Z'),
    /^\(?[\divxa-z]{1,4}[.)]/i.test(own) ? 1 : 0,
    /[:;]$/.test(own) ? 1 : 0,
  ];
}

const bitsOf = (shown: number): number => {
  let bits = 0;
  for (let rest = shown; rest !== 0; rest &= rest - 1) bits += 1;
  return bits;
};

/** Judges the units of one text. */
class CandidateReader {
  private readonly forms = new Map<number, readonly number[]>();

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
          ...this.form(unit),
          ...this.cues(unit, category),
          ...this.others(unit, category),
        ],
      }));
  }

  private form(unit: number): readonly number[] {
    let form = this.forms.get(unit);
    if (form === undefined) this.forms.set(unit, (form = formOf(this.scored, unit)));
    return form;
  }

  private scoreAt(unit: number, category: number): number {
    return unit < 0 ? NOTHING : (this.scored.scores[unit * CLASSES + category] ?? NOTHING);
  }

  private neighbours(unit: number, category: number): readonly number[] {
    const before = this.scoreAt(unit - 1, category);
    const after = this.scoreAt(unit + 1, category);
    return [before, after, this.scoreAt(unit - 2, category), this.scoreAt(unit + 2, category), Math.max(before, after)];
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
