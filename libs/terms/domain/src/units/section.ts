import type { Label } from '../layout/numbering.js';

/** One level of the outline: its label as cited, and its heading. */
interface Level {
  /** Levels of one rank are siblings. */
  readonly rank: string;
  readonly cited: string;
  readonly heading: string | null;
}

/** "(i)", "v": a letter that is also a Roman numeral. */
const LONE_LETTER = /^\(?([ivxIVX])\)?$/;

/** Where a sentence stands in the outline. */
export interface Section {
  /** As cited: "12.3(b)"; null where nothing is numbered. */
  readonly number: string | null;
  /** The nearest heading; null before the first. */
  readonly heading: string | null;
  /** Headings from the outermost to the nearest. */
  readonly headings: readonly string[];
}

/** Labels of one rank are siblings: "1.2" and "1.3", "(a)" and "(b)". */
export const rankOf = ({ style, cited }: Label): string =>
  style === 'decimal' ? `decimal ${cited.split('.').length}` : style;

/** "12.3" is cited as it is, below "Article XII" as well as below "(b)". */
const IS_WHOLE = /^[A-Z\d]{1,3}\.\d/;

/** "12" and "12.3" are cited as "12.3", "12.3" and "(b)" as "12.3(b)", "IV" and "2" as "IV.2". */
function cite(levels: readonly Level[]): string | null {
  const path = levels.reduce((so, { cited }) => {
    if (cited === '' || so === '') return so || cited;
    if (IS_WHOLE.test(cited)) return cited;
    return cited.startsWith('(') ? `${so}${cited}` : `${so}.${cited}`;
  }, '');
  return path === '' ? null : path;
}

const sectionOf = (levels: readonly Level[]): Section => {
  const headings = levels.flatMap(({ heading }) => heading ?? []);
  return { number: cite(levels), heading: headings.at(-1) ?? null, headings };
};

/** Number and nearest heading as people write them: "11.2 Termination". */
export const citationOf = ({ number, heading }: Section): string | null =>
  [number, heading].filter((part) => part !== null).join(' ') || null;

/** Follows the numbering of a document from block to block. */
export class Outline {
  private levels: readonly Level[] = [];
  private current: Section = sectionOf([]);

  get section(): Section {
    return this.current;
  }

  /** A heading without a number opens a section of its own; deeper numbering starts anew. */
  openUnnumbered(heading: string): void {
    this.set([{ rank: 'unnumbered', cited: '', heading }]);
  }

  /** A heading that runs into its paragraph names that paragraph within the section it stands in. */
  openInline(heading: string): void {
    this.set([...this.levels.filter(({ rank }) => rank !== 'inline'), { rank: 'inline', cited: '', heading }]);
  }

  /** The label as it counts here: "(i)" after "(h)" is the next letter, elsewhere the first Roman numeral. */
  asCounted(label: Label): Label {
    const style = label.style === 'roman' ? 'letter' : label.style === 'capital-roman' ? 'capital' : null;
    const letter = LONE_LETTER.exec(label.cited)?.[1];
    if (style === null || letter === undefined) return label;
    const before = label.cited.replace(letter, String.fromCharCode(letter.charCodeAt(0) - 1));
    return this.levels.some(({ rank, cited }) => rank === style && cited === before) ? { ...label, style } : label;
  }

  /** A label opens a section beside the last of its rank, or below the current one. */
  open(label: Label, heading: string | null): void {
    const rank = rankOf(label);
    const level = { rank, cited: label.cited, heading };
    if (label.style === 'bullet') return;
    const sibling = this.levels.findIndex((other) => other.rank === rank);
    const isTop = label.style === 'article' || (rank === 'decimal 1' && heading !== null);
    if (isTop) this.set(sibling > 0 ? [...this.levels.slice(0, sibling), level] : [level]);
    else if (sibling >= 0) this.set([...this.levels.slice(0, sibling), level]);
    else this.set([...this.levels.filter((other) => isAbove(other, level)), level].slice(-6));
  }

  private set(levels: readonly Level[]): void {
    this.levels = levels;
    this.current = sectionOf(levels);
  }
}

/** A decimal number knows its parents: "12.3" stands below "12" and not below "11.4". */
function isAbove(other: Level, level: Level): boolean {
  if (!level.rank.startsWith('decimal') || !other.rank.startsWith('decimal')) return true;
  return level.cited.startsWith(`${other.cited}.`);
}
