/** A text that has been rewritten, and still knows where each of its places stood in the original. */
export class Traced {
  private constructor(
    readonly text: string,
    /** For each place, that of the end included, the place in the original from which it comes. */
    private readonly places: readonly number[],
  ) {}

  static of(original: string): Traced {
    return new Traced(
      original,
      Array.from({ length: original.length + 1 }, (_, place) => place),
    );
  }

  /** Replaces what a global pattern matches, and passes the words between the matches through `between`. */
  replace(
    pattern: RegExp,
    by: (match: RegExpExecArray) => string | undefined,
    between: (words: string) => string = (words) => words,
  ): Traced {
    const pieces: string[] = [];
    const places: number[] = [];
    let from = 0;
    const push = (piece: string, placeOf: (index: number) => number) => {
      pieces.push(piece);
      for (let index = 0; index < piece.length; index += 1) places.push(this.places[placeOf(index)] ?? 0);
    };
    const pass = (to: number) => {
      const start = from;
      push(between(this.text.slice(start, to)), (index) => Math.min(start + index, to));
    };
    for (const match of this.text.matchAll(pattern)) {
      const replacement = by(match);
      if (replacement === undefined) continue;
      pass(match.index);
      push(replacement, () => match.index);
      from = match.index + match[0].length;
    }
    pass(this.text.length);
    return new Traced(pieces.join(''), [...places, this.places[this.text.length] ?? 0]);
  }

  /** Where a place of the rewritten text stood in the original. */
  placeOf(place: number): number {
    return this.places[Math.max(0, Math.min(place, this.text.length))] ?? 0;
  }
}
