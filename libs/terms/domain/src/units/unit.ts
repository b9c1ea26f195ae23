import type { Range } from '../layout/block.js';
import type { Section } from './section.js';

/** A sentence, list item or table row, with what a reader needs to understand it. */
export interface Unit extends Range {
  /** Place in the order of the document. */
  readonly index: number;
  readonly kind: 'sentence' | 'heading' | 'row';
  readonly section: Section;
  /** The words as they stand in the running text. */
  readonly text: string;
  /** The words in plain form: see `PlainLanguage`. */
  readonly plain: string;
  /** Cells of a row in plain form; empty otherwise. */
  readonly cells: readonly string[];
  /** Number of the paragraph it stands in. */
  readonly paragraph: number;
  /** The words that introduce the list it is an item of ("Supplier may suspend if:"); null outside lists. */
  readonly leadIn: Unit | null;
  /** The items of the list that it introduces. */
  readonly items: readonly Unit[];
}

/** An item with the words that introduce its list, both in plain form. */
export const inContext = (unit: Unit): string =>
  unit.leadIn === null ? unit.plain : `${unit.leadIn.plain.slice(-600)} ${unit.plain}`;

/** A sentence with the items of the list it introduces, in plain form, at most some 4,000 characters. */
export const withItems = (unit: Unit): string =>
  [unit, ...unit.items]
    .map(({ plain }) => plain)
    .join(' ')
    .slice(0, 4_000);

/** A unit with the headings it stands under, in plain form: a sentence under "Service Credits" need not repeat the words. */
export const underHeadings = (unit: Unit): string =>
  `${unit.section.headings.join(' : ').toLowerCase()} : ${unit.plain}`;
