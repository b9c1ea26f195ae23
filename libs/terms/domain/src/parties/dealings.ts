/** What a seller does, with X the seller and Y the other side; each counts as often as it is said. */
const DEALINGS: readonly { readonly words: (x: string, y: string) => string; readonly weight: number }[] = [
  {
    words: (x, y) =>
      `\\b${x} (?:hereby |also |further ){0,2}grants? (?:to )?${y}\\b[^.;]{0,80}\\b(?:licen[sc]e|right|access|permission)`,
    weight: 2,
  },
  { words: (x, y) => `\\b${y} (?:shall|will|must|agrees to) pay (?:to )?${x}\\b`, weight: 2 },
  {
    words: (x) =>
      `\\b${x} (?:shall|will|agrees to) (?:provide|supply|deliver|perform|make available|render|furnish|host|develop|maintain|license|invoice)\\b`,
    weight: 1,
  },
  { words: (x) => `\\b${x}['’]s? (?:invoices?|fees|services|software|platform|products|price list)\\b`, weight: 1 },
  {
    words: (x, y) => `\\blicensed to ${y} by ${x}\\b|\\b${y} (?:shall|will) purchase\\b[^.;]{0,60}\\bfrom ${x}\\b`,
    weight: 2,
  },
];
const LEAST_SCORE = 3;

const escape = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const score = (text: string, seller: string, buyer: string): number =>
  DEALINGS.reduce((sum, { words, weight }) => {
    const pattern = new RegExp(words(`(?:the |The )?${escape(seller)}`, `(?:the |The )?${escape(buyer)}`), 'g');
    return sum + weight * [...text.matchAll(pattern)].length;
  }, 0);

/** Of two sides the one that sells, by who grants, provides and is paid; null where that is not clear. */
export function sellerOf(text: string, one: string, other: string): string | null {
  const scores = [score(text, one, other), score(text, other, one)] as const;
  const [high, low] = scores[0] > scores[1] ? scores : [scores[1], scores[0]];
  if (high < LEAST_SCORE || high < 2 * low) return null;
  return scores[0] > scores[1] ? one : other;
}
