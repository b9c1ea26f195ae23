/** The shortest run of letters worth looking for. */
const SHORTEST = 3;

/** Runs of letters of which one stands in every text that matches; null where none can be named. */
type Needed = readonly string[] | null;

/** Longer runs are rarer, and fewer of them are quicker to look for. */
const worth = (needed: readonly string[]): number =>
  Math.min(...needed.map((literal) => literal.length)) - needed.length / 8;

const better = (one: Needed, other: Needed): Needed => {
  if (one === null || other === null) return one ?? other;
  return worth(one) >= worth(other) ? one : other;
};

/** Reads the pattern of a cue: letters, classes, groups of choices, and how often each may stand. */
class PatternReader {
  private at = 0;

  constructor(private readonly pattern: string) {}

  choices(): Needed {
    let all: string[] | null = [];
    for (;;) {
      const one = this.sequence();
      all = one === null || all === null ? null : [...all, ...one];
      if (this.pattern[this.at] !== '|') return all;
      this.at += 1;
    }
  }

  private sequence(): Needed {
    let best: Needed = null;
    let run = '';
    const endRun = () => {
      if (run.length >= SHORTEST) best = better(best, [run]);
      run = '';
    };
    while (this.at < this.pattern.length && !'|)'.includes(this.pattern.charAt(this.at))) {
      const letter = this.letter();
      const inner = letter === null ? this.part() : null;
      const mayLack = this.repetition();
      if (letter !== null && !mayLack) run += letter;
      else endRun();
      if (!mayLack && inner !== null) best = better(best, inner);
    }
    endRun();
    return best;
  }

  /** A letter that stands for itself; null where something else begins. */
  private letter(): string | null {
    const letter = this.pattern.charAt(this.at);
    if (!/[a-z0-9' -]/.test(letter)) return null;
    this.at += 1;
    return letter;
  }

  /** A group, a class, an escape or a sign; of these only a group may hold letters that are needed. */
  private part(): Needed {
    const sign = this.pattern.charAt(this.at);
    this.at += 1;
    if (sign === '\\') this.at += 1;
    if (sign === '[') this.at = this.pattern.indexOf(']', this.at) + 1;
    if (sign !== '(') return null;
    if (this.pattern.startsWith('?:', this.at)) this.at += 2;
    const inner = this.choices();
    this.at += 1;
    return inner;
  }

  /** Reads how often the last part may stand, and tells whether it may be missing. */
  private repetition(): boolean {
    const sign = this.pattern.charAt(this.at);
    if (sign === '{') {
      const from = this.at;
      this.at = this.pattern.indexOf('}', from) + 1;
      return this.pattern.charAt(from + 1) === '0';
    }
    if (!'?*+'.includes(sign) || sign === '') return false;
    this.at += 1;
    return sign !== '+';
  }
}

/** Literals of which one stands in every text that a cue matches; null where that cannot be said. */
export const literalsOf = (cue: RegExp): readonly string[] | null => new PatternReader(cue.source).choices();
