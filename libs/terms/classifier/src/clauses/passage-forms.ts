import type { CutText } from './scored-text.js';

/** Neighbouring units of a text, by the index of the first and of the last. */
export interface Passage {
  readonly first: number;
  readonly last: number;
}

/** More units than a passage has: tells passages apart in one number. */
const LONGEST = 8;
const keyOf = ({ first, last }: Passage): number => first * LONGEST + last - first;

const bit = (is: boolean): number => (is ? 1 : 0);
const isSmall = (letter: string): boolean => letter >= 'a' && letter <= 'z';

/** What of a passage does not depend on the category. Many categories ask for the same passages. */
export class PassageForms {
  private readonly different = new Map<number, number>();

  constructor(private readonly cutText: CutText) {}

  /** Units of the whole text. */
  get units(): number {
    return this.cutText.units.length;
  }

  /** Words of a unit; none where there is no unit. */
  wordsIn(unit: number): number {
    return this.cutText.words[unit]?.whole.length ?? 0;
  }

  lettersIn({ first, last }: Passage): number {
    const { units } = this.cutText;
    return (units[last]?.end ?? 0) - (units[first]?.start ?? 0);
  }

  differentWordsIn(passage: Passage): number {
    const key = keyOf(passage);
    const known = this.different.get(key);
    if (known !== undefined) return known;
    const words = new Set<number>();
    for (let unit = passage.first; unit <= passage.last; unit += 1)
      for (const word of this.cutText.words[unit]?.whole ?? []) words.add(word);
    this.different.set(key, words.size);
    return words.size;
  }

  /** How a passage and what follows it begin and end: lists go on, sentences are cut. */
  formOf({ first, last }: Passage): readonly number[] {
    const [begin, beginEnd] = [this.begin(first), this.end(first)];
    const end = this.end(last);
    const next = this.begin(last + 1);
    const before = this.end(first - 1);
    return [
      bit(beginEnd === ':'),
      bit(beginEnd === ';' || beginEnd === ','),
      bit(end === '.'),
      bit(end === ';' || end === ','),
      bit(isSmall(begin)),
      bit(begin === '('),
      bit(isSmall(next) || next === '('),
      bit(before === ';' || before === ':' || before === ','),
    ];
  }

  /** First letter of a unit; nothing where there is no unit. */
  private begin(unit: number): string {
    const span = this.cutText.units[unit];
    return span === undefined ? '' : this.cutText.text.charAt(span.start);
  }

  private end(unit: number): string {
    const span = this.cutText.units[unit];
    return span === undefined ? '' : this.cutText.text.charAt(span.end - 1);
  }
}
