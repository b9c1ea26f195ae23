/** A mention that a second look has judged. */
export interface JudgedMention {
  readonly text: string;
  /** What the second look judged it by. */
  readonly row: readonly number[];
  /** Logarithm of the odds that it answers its category. */
  readonly odds: number;
}

/** From here on a mention is likely to be an answer. */
const LIKELY = -1;
/** Stand for odds of what is not there, before the first and after the last. */
const ABOVE_ALL = 9;
const NOTHING = -9;

/** Words that names are dressed in: 'hereinafter referred to as the "Supplier"' says no more than "Supplier". */
const DRESS = new Set(['the', 'a', 'an', 'and', 'or', 'hereinafter', 'referred', 'to', 'as', 's']);

function coreOf(text: string): ReadonlySet<string> {
  const words = text
    .toLowerCase()
    .replace(/["“”'’().,;:]/g, ' ')
    .split(/\s+/);
  return new Set(words.filter((word) => word !== '' && !DRESS.has(word)));
}

interface Placed {
  readonly odds: number;
  readonly core: ReadonlySet<string>;
}

function common(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let both = 0;
  for (const word of one) if (other.has(word)) both += 1;
  return both;
}

/** The likeliest mention that lies in one and that holds it, the one above it that shares most, and how much of it those above say. */
function relations(one: Placed, rank: number, all: readonly Placed[]): readonly number[] {
  let [within, around, share, sharedBy] = [NOTHING, NOTHING, 0, NOTHING];
  const said = new Set<string>();
  all.forEach((other, place) => {
    if (place === rank) return;
    const both = common(one.core, other.core);
    if (other.core.size > 0 && both === other.core.size) within = Math.max(within, other.odds);
    if (both === one.core.size) around = Math.max(around, other.odds);
    if (place > rank) return;
    const part = both / Math.max(1, one.core.size + other.core.size - both);
    if (part > share) [share, sharedBy] = [part, other.odds];
    if (other.odds > LIKELY) for (const word of other.core) if (one.core.has(word)) said.add(word);
  });
  return [within, around, share, sharedBy, said.size / Math.max(1, one.core.size)];
}

const bit = (is: boolean): number => (is ? 1 : 0);

const dressOf = (text: string): readonly number[] => [
  bit(/^["“]/.test(text)),
  bit(/\band\b/i.test(text)),
  bit(/['’]s\b/.test(text)),
  bit(/^the\b/i.test(text)),
];

/**
 * The mentions of a category in one document, the likeliest first, each with what a third look judges it by: how it
 * stands among the others. A contract has few parties, and what repeats a likelier name adds nothing.
 */
export function standingsOf<T extends JudgedMention>(
  judged: readonly T[],
): readonly { readonly of: T; readonly row: readonly number[] }[] {
  const ranked = [...judged].sort((a, b) => b.odds - a.odds);
  const placed = ranked.map(({ text, odds }) => ({ odds, core: coreOf(text) }));
  const probabilities = ranked.map(({ odds }) => 1 / (1 + Math.exp(-odds)));
  const expected = probabilities.reduce((sum, one) => sum + one, 0);
  const likely = ranked.filter(({ odds }) => odds > 0).length;
  const oddsAt = (rank: number): number => ranked[rank]?.odds ?? NOTHING;
  let above = 0;
  return placed.map((one, rank) => {
    const of = ranked[rank] as T;
    const row = [
      ...[one.odds, rank, above, expected, oddsAt(0), one.odds - oddsAt(0)],
      ...[rank === 0 ? ABOVE_ALL : oddsAt(rank - 1), oddsAt(rank + 1), oddsAt(3), oddsAt(5), ranked.length, likely],
      ...relations(one, rank, placed),
      one.core.size,
      ...dressOf(of.text),
      ...of.row,
    ];
    above += probabilities[rank] ?? 0;
    return { of, row };
  });
}
