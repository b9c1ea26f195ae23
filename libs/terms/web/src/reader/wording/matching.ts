import type { Definition } from './wording-queries.js';

/** Definitions of what was typed: the term itself first, then terms that hold the words, then meanings that do. */
export function matching<Defined extends Pick<Definition, 'term' | 'evidence'>>(
  definitions: readonly Defined[],
  typed: string,
): readonly Defined[] {
  const wanted = typed.trim().toLowerCase();
  if (wanted === '') return definitions;
  const rank = ({ term, evidence }: Defined): number => {
    const name = term.toLowerCase();
    if (name === wanted) return 0;
    if (name.includes(wanted)) return 1;
    return evidence.quote.toLowerCase().includes(wanted) ? 2 : 3;
  };
  return definitions.filter((one) => rank(one) < 3).toSorted((a, b) => rank(a) - rank(b));
}
