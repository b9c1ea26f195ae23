interface Judged {
  readonly words: ReadonlySet<string>;
  readonly odds: number;
}

/** Mentions that share so many of their words say the same. */
const SAME = 0.5;

/** Words by which mentions are compared. */
export const comparedWords = (text: string): ReadonlySet<string> =>
  new Set(
    text
      .toLowerCase()
      .replace(/[.,;:]/g, '')
      .split(' '),
  );

function overlap(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let both = 0;
  for (const word of one) if (other.has(word)) both += 1;
  return both / (one.size + other.size - both);
}

/** The likeliest of those that say the same: "Acme", "Acme, Inc." and "ACME INC" are one answer. */
export function distinct<T extends Judged>(mentions: readonly T[]): readonly T[] {
  const kept: T[] = [];
  for (const one of [...mentions].sort((a, b) => b.odds - a.odds))
    if (!kept.some((other) => overlap(one.words, other.words) >= SAME)) kept.push(one);
  return kept;
}
