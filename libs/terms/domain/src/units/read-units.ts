import type { Block, Range } from '../layout/block.js';
import { inlineHeadingLength } from '../layout/headings.js';
import type { LaidOut } from '../layout/lay-out.js';
import type { Label } from '../layout/numbering.js';
import type { PlainLanguage } from '../parties/plain-language.js';
import { Outline, rankOf } from './section.js';
import { sentencesOf } from './sentences.js';
import type { Unit } from './unit.js';

/** What a unit is. */
interface Piece extends Range {
  readonly kind: Unit['kind'];
  readonly leadIn: ReadUnit | null;
  readonly cellRanges: readonly Range[];
}

/** Where it stands. */
type Place = Pick<Unit, 'index' | 'paragraph' | 'section'>;

/** What its words are taken from. */
interface Source {
  readonly running: string;
  readonly language: PlainLanguage;
}

/** Items of a list beyond this stay units of their own, but are not read with its introduction. */
const MOST_ITEMS = 40;

/** A unit that puts its words into plain form only when a reader asks for them. */
class ReadUnit implements Unit {
  readonly start: number;
  readonly end: number;
  readonly index: number;
  readonly kind: Unit['kind'];
  readonly paragraph: number;
  readonly section: Unit['section'];
  readonly leadIn: ReadUnit | null;
  readonly items: Unit[] = [];
  readonly text: string;
  private readonly cellRanges: readonly Range[];
  private readonly language: PlainLanguage;
  private inPlain: string | undefined;

  constructor({ start, end, kind, leadIn, cellRanges }: Piece, place: Place, { running, language }: Source) {
    this.start = start;
    this.end = end;
    this.index = place.index;
    this.kind = kind;
    this.paragraph = place.paragraph;
    this.section = place.section;
    this.leadIn = leadIn;
    this.cellRanges = cellRanges;
    this.text = running.slice(start, end);
    this.language = language;
  }

  get plain(): string {
    this.inPlain ??= this.language.plain(this.text);
    return this.inPlain;
  }

  get cells(): readonly string[] {
    return this.cellRanges.map(({ start, end }) =>
      this.language.plain(this.text.slice(start - this.start, end - this.start)),
    );
  }
}

/** Cuts blocks into units, following the outline and the lists. */
class UnitReader {
  private readonly units: ReadUnit[] = [];
  private readonly outline = new Outline();
  /** Introductions of the lists that are open, the innermost last, with the left edge of their paragraph. */
  private lists: { readonly unit: ReadUnit; readonly left: number; readonly rank: string }[] = [];
  private paragraph = 0;
  /** "ARTICLE IV" on a line of its own, which the heading below it belongs to. */
  private awaitsHeading: Label | null = null;

  constructor(private readonly source: Source) {}

  read(blocks: readonly Block[]): readonly Unit[] {
    for (const block of blocks) {
      this.paragraph += 1;
      const isAlone = block.label?.style === 'article' && block.label.length >= block.end - block.start;
      if (block.kind === 'heading') this.readHeading(block);
      else if (block.kind === 'row') this.readRow(block);
      else this.readParagraph(block, this.countedLabel(block.label));
      this.awaitsHeading = isAlone ? block.label : null;
    }
    return this.units;
  }

  private textOf({ start, end }: Range): string {
    return this.source.running.slice(start, end);
  }

  /** An item that introduces a list is followed by the numerals of that list, not by the next letter. */
  private countedLabel(label: Label | null): Label | null {
    const counted = label === null ? null : this.outline.asCounted(label);
    return counted !== null && this.lists.at(-1)?.rank === rankOf(counted) ? label : counted;
  }

  private readHeading(block: Block): void {
    const start = block.start + (block.label?.length ?? 0);
    const heading = this.textOf({ start, end: block.end })
      .replace(/[\s.:]+$/, '')
      .trim();
    const label = block.label ?? this.awaitsHeading;
    if (label === null) this.outline.openUnnumbered(heading);
    else this.outline.open(label, heading);
    this.lists = [];
    this.push({ start: block.start, end: block.end, kind: 'heading', cellRanges: [], leadIn: null });
  }

  private readRow({ start, end, cells }: Block): void {
    this.push({ start, end, kind: 'row', cellRanges: cells, leadIn: null });
  }

  private readParagraph(block: Block, label: Label | null): void {
    const labelled = block.start + (label?.length ?? 0);
    const text = this.textOf({ start: labelled, end: block.end });
    const headingLength = inlineHeadingLength(text);
    const heading = text
      .slice(0, headingLength)
      .replace(/[\s.:]+$/, '')
      .trim();
    if (label !== null) this.outline.open(label, heading || null);
    else if (heading !== '') this.outline.openInline(heading);
    const leadIn = this.leadInOf(block.left, label);
    const start = labelled + headingLength;
    if (headingLength > 0) this.push({ start: labelled, end: start, kind: 'heading', cellRanges: [], leadIn: null });
    for (const range of sentencesOf(this.textOf({ start, end: block.end }))) {
      this.push({ start: start + range.start, end: start + range.end, kind: 'sentence', cellRanges: [], leadIn });
    }
    this.openList(block.left, label);
  }

  /** The introduction of the list that a paragraph is an item of. */
  private leadInOf(left: number, label: Label | null): ReadUnit | null {
    const rank = label === null ? 'none' : rankOf(label);
    while (this.lists.length > 0) {
      const list = this.lists.at(-1);
      const isItem = list !== undefined && rank !== list.rank && (label !== null || left > list.left + 4);
      if (isItem) return list.unit;
      this.lists.pop();
    }
    return null;
  }

  private openList(left: number, label: Label | null): void {
    const last = this.units.at(-1);
    if (last === undefined || !/(?::|\b(?:if|where|when|unless|by|to|that|either|and|or))$/.test(last.text)) return;
    if (last.text.endsWith(':') || label !== null)
      this.lists.push({ unit: last, left, rank: label === null ? 'none' : rankOf(label) });
  }

  private push(piece: Piece): void {
    const place = { index: this.units.length, paragraph: this.paragraph, section: this.outline.section };
    const unit = new ReadUnit(piece, place, this.source);
    this.units.push(unit);
    if (piece.leadIn !== null && piece.leadIn.items.length < MOST_ITEMS) piece.leadIn.items.push(unit);
  }
}

/** Sentences, list items, headings and rows of a document, in order. */
export const readUnits = ({ running, blocks }: LaidOut, language: PlainLanguage): readonly Unit[] =>
  new UnitReader({ running: running.text, language }).read(blocks);
