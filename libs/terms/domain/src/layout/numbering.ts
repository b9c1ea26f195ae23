/** The way a label counts; labels of one style are siblings, and a new style opens a level below. */
export type NumberingStyle = 'decimal' | 'article' | 'letter' | 'capital' | 'roman' | 'capital-roman' | 'bullet';

/** A number, letter or bullet at the start of a paragraph. */
export interface Label {
  readonly style: NumberingStyle;
  /** As cited: "12.3", "(b)", "IV"; empty for a bullet. */
  readonly cited: string;
  /** Characters of the paragraph that the label takes, with the space after it. */
  readonly length: number;
}

const BULLET = /^[•▪●○◦■□·–*]\s+/;
const ARTICLE =
  /^(?:article|section|clause|§)\s{0,2}(\d{1,3}(?:\.\d{1,3}){0,4}|[IVXLC]{1,7}|[A-Z])\b[.:)]?\s{0,3}[-–—]?\s{0,2}/i;
const LETTERED_DECIMAL = /^([A-Z](?:\.\d{1,3}){1,3}(?:\.[a-z])?)[.)]?\s+/;
const DECIMAL = /^(\d{1,3}(?:\.\d{1,3}){1,5}|\d{1,3})(?:[.)]\s+|\s+(?=["“A-Z]))/;
const JOINED_DECIMAL = /^(\d{1,2}(?:\.\d{1,2}){0,4})\.(?=["“A-Z][a-z])/;
const PARENTHESISED = /^\(?([a-z]{1,5}|[A-Z]{1,4}|\d{1,2})\)\s+/;
const DOTTED_LETTER = /^([a-z]|[A-Z]|[ivx]{1,5}|[IVX]{1,5})\.\s+/;

const ROMAN = /^[ivxl]+$/i;

function letterStyle(letters: string): NumberingStyle {
  const isCapital = letters === letters.toUpperCase();
  // A lone i, v or x is far more often a Roman numeral than the ninth, 22nd or 24th item.
  if (ROMAN.test(letters) && !/^[lc]$/i.test(letters)) return isCapital ? 'capital-roman' : 'roman';
  return isCapital ? 'capital' : 'letter';
}

function bareLabelOf(text: string): Label | null {
  const article = ARTICLE.exec(text);
  if (article) return { style: 'article', cited: article[1] ?? '', length: article[0].length };
  const decimal = LETTERED_DECIMAL.exec(text) ?? DECIMAL.exec(text) ?? JOINED_DECIMAL.exec(text);
  if (decimal) return { style: 'decimal', cited: decimal[1] ?? '', length: decimal[0].length };
  const parenthesised = PARENTHESISED.exec(text);
  const inner = parenthesised?.[1];
  if (
    parenthesised &&
    inner !== undefined &&
    (inner.length === 1 || /^\d+$/.test(inner) || ROMAN.test(inner) || /^([a-z])\1$/.test(inner))
  ) {
    const style = /^\d/.test(inner) ? 'letter' : letterStyle(inner);
    return { style, cited: `(${inner})`, length: parenthesised[0].length };
  }
  const dotted = DOTTED_LETTER.exec(text);
  if (dotted) return { style: letterStyle(dotted[1] ?? ''), cited: dotted[1] ?? '', length: dotted[0].length };
  return null;
}

/** The label with which a paragraph begins, if any; a bullet before a number counts as part of it. */
export function labelOf(text: string): Label | null {
  const head = text.slice(0, 40);
  const bullet = BULLET.exec(head)?.[0].length ?? 0;
  const label = bareLabelOf(head.slice(bullet));
  if (label) return { ...label, length: label.length + bullet };
  return bullet > 0 ? { style: 'bullet', cited: '', length: bullet } : null;
}
