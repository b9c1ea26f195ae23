import { CLAUSE_CATEGORIES, type ClauseCategory } from '../categories.js';
import { literalsOf } from './literals.js';
import { RIGHTS_CUES } from './rights.js';
import { RISK_CUES } from './risk.js';
import { TERM_CUES } from './term.js';
import { TRADE_CUES } from './trade.js';

const BY_CATEGORY: Readonly<Record<ClauseCategory, readonly RegExp[]>> = {
  ...TERM_CUES,
  ...TRADE_CUES,
  ...RIGHTS_CUES,
  ...RISK_CUES,
};

/** Cues of each clause category, in the order of the categories. */
export const CUES: readonly (readonly RegExp[])[] = CLAUSE_CATEGORIES.map((category) => BY_CATEGORY[category]);

/** Three letters as one number; different ones may share a number. */
const GRAMS = 1 << 13;
const gramAt = (text: string, at: number): number =>
  (Math.imul(text.charCodeAt(at), 961) + Math.imul(text.charCodeAt(at + 1), 31) + text.charCodeAt(at + 2)) &
  (GRAMS - 1);

interface Watched {
  readonly cue: RegExp;
  /** First and last three letters of each literal of which one must stand in the unit; null: always look. */
  readonly grams: readonly (readonly [number, number])[] | null;
}

const WATCHED: readonly (readonly Watched[])[] = CUES.map((some) =>
  some.map((cue) => ({
    cue,
    grams: literalsOf(cue)?.map((one) => [gramAt(one, 0), gramAt(one, one.length - 3)] as const) ?? null,
  })),
);

/** Looks for cues in one unit after the other. Most cues are ruled out by letters that the unit does not have. */
export class CueSearch {
  private readonly held = new Int32Array(GRAMS);
  private round = 0;
  private plain = '';

  /** Turns to a unit; cues see small letters and straight apostrophes. */
  turnTo(text: string): void {
    this.plain = text.toLowerCase().replace(/[‘’]/g, "'");
    this.round += 1;
    for (let at = 0; at + 3 <= this.plain.length; at += 1) this.held[gramAt(this.plain, at)] = this.round;
  }

  /** Bit by bit, which cues of a category the unit shows. */
  shown(category: number): number {
    const watched = WATCHED[category] ?? [];
    let bits = 0;
    for (let index = 0; index < watched.length; index += 1) {
      const one = watched[index];
      if (one !== undefined && this.mayMatch(one) && one.cue.test(this.plain)) bits |= 1 << index;
    }
    return bits;
  }

  private mayMatch({ grams }: Watched): boolean {
    if (grams === null) return true;
    for (const [first, last] of grams)
      if (this.held[first] === this.round && this.held[last] === this.round) return true;
    return false;
  }
}
