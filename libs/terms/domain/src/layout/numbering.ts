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
/** A title or nothing follows; "Section 4.2 shall survive" and "Section 4.2 (Fees) shall survive" cite. */
const ARTICLE =
  /^(?:[Aa]rticle|ARTICLE|[Ss]ection|SECTION|[Cc]lause|CLAUSE|§)\s{0,2}(\d{1,3}(?:\.\d{1,3}){0,4}|[IVXLC]{1,7}|[A-Z])\b[.:)]?\s{0,3}[-–—]?\s{0,2}(?=$|["“(A-Z])(?!\([^()]{1,30}\),? (?:and|or|shall|will|does|is|are|of|above|below)\b)/;
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

/** Letters in brackets are labels when they count: "(b)", "(iv)", "(aa)", "(12)". */
const COUNTS = /^(?:.|\d+|[ivxl]+|([a-z])\1)$/i;

function parenthesisedLabel(text: string): Label | null {
  const match = PARENTHESISED.exec(text);
  const inner = match?.[1];
  if (match === null || inner === undefined || !COUNTS.test(inner)) return null;
  return { style: /^\d/.test(inner) ? 'letter' : letterStyle(inner), cited: `(${inner})`, length: match[0].length };
}

const labelled = (style: NumberingStyle, match: RegExpExecArray | null): Label | null =>
  match === null ? null : { style, cited: match[1] ?? '', length: match[0].length };

function dottedLabel(text: string): Label | null {
  const match = DOTTED_LETTER.exec(text);
  return labelled(letterStyle(match?.[1] ?? ''), match);
}

const bareLabelOf = (text: string): Label | null =>
  labelled('article', ARTICLE.exec(text)) ??
  labelled('decimal', LETTERED_DECIMAL.exec(text) ?? DECIMAL.exec(text) ?? JOINED_DECIMAL.exec(text)) ??
  parenthesisedLabel(text) ??
  dottedLabel(text);

/** The label with which a paragraph begins, if any; a bullet before a number counts as part of it. */
export function labelOf(text: string): Label | null {
  const head = text.slice(0, 40);
  const bullet = BULLET.exec(head)?.[0].length ?? 0;
  const label = bareLabelOf(head.slice(bullet));
  if (label) return { ...label, length: label.length + bullet };
  return bullet > 0 ? { style: 'bullet', cited: '', length: bullet } : null;
}
