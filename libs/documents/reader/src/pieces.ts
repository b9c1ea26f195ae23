import type { Edges, Turns } from './frame.js';
import { round } from './frame.js';
import { isSpace, spelling } from './spelling.js';
import { SUPPOSED_SPACE, type PageCharacters, type TextRun } from './page-characters.js';

/** Text without a column-wide gap on one line, upright in the frame of its `turns`. */
export interface Piece extends Edges {
  readonly text: string;
  /** As `TextLine.edges`; empty if the piece does not run from left to right. */
  readonly edges: readonly number[];
  readonly turns: Turns;
  /** Font size in points. */
  readonly height: number;
  readonly boldLetters: number;
}

/** Gaps wider than this many letter heights separate columns; justified text rarely opens half as much between words. */
const COLUMN_GAP = 1.7;
/** Letters between these many letter heights apart touch, whatever the engine supposes of letters set one by one. */
const TOUCHING = { from: -0.15, to: 0.03 };

/** Shares of the smaller of two heights that overlap: 1 on the same line, also for superscripts; about 0 on the next. */
export function verticalOverlap(a: Edges, b: Edges): number {
  const smaller = Math.min(a.bottom - a.top, b.bottom - b.top);
  if (smaller <= 0) return a.top <= b.bottom && b.top <= a.bottom ? 1 : 0;
  return (Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)) / smaller;
}

type Sides = Pick<Edges, 'left' | 'right'>;

/** Free space between two boxes from side to side; negative where they overlap. */
export const horizontalGap = (a: Sides, b: Sides): number => Math.max(b.left - a.right, a.left - b.right);

/** Collects the characters of one piece. */
class PieceBuilder {
  private text = '';
  private readonly starts: number[] = [];
  private readonly bounds: Edges = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  /** From side to side, of the last letter. */
  private readonly last = { left: -Infinity, right: 0 };
  private height = 0;
  private boldLetters = 0;
  private forwards = 0;
  private backwards = 0;

  constructor(
    private readonly turns: Turns,
    private readonly slanted: boolean,
  ) {}

  continuesWith(box: Edges, run: TextRun): boolean {
    if (run.turns !== this.turns || run.slanted !== this.slanted) return false;
    if (run.slanted) return true;
    return (
      verticalOverlap(this.bounds, box) > 0.5 &&
      horizontalGap(this.last, box) <= COLUMN_GAP * Math.max(this.height, run.size)
    );
  }

  touches(box: Edges, run: TextRun): boolean {
    const gap = horizontalGap(this.last, box) / run.size;
    return !this.slanted && gap >= TOUCHING.from && gap <= TOUCHING.to;
  }

  addSpace(): void {
    if (this.text === '' || this.text.endsWith(' ')) return;
    this.text += ' ';
    this.starts.push(round(this.last.right));
  }

  add(letters: string, box: Edges, run: TextRun): void {
    // The parts of a ligature share its box.
    const step = (box.right - box.left) / letters.length;
    for (let index = 0; index < letters.length; index += 1) this.starts.push(round(box.left + index * step));
    if (box.left >= this.last.left) this.forwards += 1;
    else this.backwards += 1;
    this.text += letters;
    if (run.bold) this.boldLetters += letters.length;
    this.height = Math.max(this.height, run.size);
    this.last.left = box.left;
    this.last.right = box.right;
    this.bounds.left = Math.min(this.bounds.left, box.left);
    this.bounds.top = Math.min(this.bounds.top, box.top);
    this.bounds.right = Math.max(this.bounds.right, box.right);
    this.bounds.bottom = Math.max(this.bounds.bottom, box.bottom);
  }

  /** The piece, or nothing if it has no letters. */
  finish(): Piece[] {
    const text = this.text.trimEnd();
    if (text === '') return [];
    const positioned = !this.slanted && this.backwards <= this.forwards;
    const edges = positioned ? [...this.starts.slice(0, text.length), round(this.last.right)] : [];
    const { turns, height, boldLetters } = this;
    return [{ text, edges, turns, height, boldLetters, ...this.bounds }];
  }
}

/** Copies a character's box; taking the four numbers as a part of the array costs more than the engine does. */
function readBox(edges: Float32Array, index: number, box: Edges): void {
  box.left = edges[4 * index] ?? 0;
  box.top = edges[4 * index + 1] ?? 0;
  box.right = edges[4 * index + 2] ?? 0;
  box.bottom = edges[4 * index + 3] ?? 0;
}

/** Cuts characters into pieces one after the other. */
class PieceCutter {
  readonly pieces: Piece[] = [];
  private piece: PieceBuilder | undefined;
  private space: 'none' | 'supposed' | 'set' = 'none';

  addSpace(code: number): void {
    if (code !== SUPPOSED_SPACE) this.space = 'set';
    else if (this.space === 'none') this.space = 'supposed';
  }

  add(letters: string, box: Edges, run: TextRun): void {
    if (this.piece?.continuesWith(box, run) !== true) {
      this.finish();
      this.piece = new PieceBuilder(run.turns, run.slanted);
    } else if (this.space === 'set' || (this.space === 'supposed' && !this.piece.touches(box, run)))
      this.piece.addSpace();
    this.space = 'none';
    this.piece.add(letters, box, run);
  }

  finish(): void {
    if (this.piece !== undefined) this.pieces.push(...this.piece.finish());
  }
}

/** Cuts a page's characters into pieces, in the order of the document. */
export function piecesOf({ codes, edges, runOf, runs }: PageCharacters): Piece[] {
  const cutter = new PieceCutter();
  const box: Edges = { left: 0, top: 0, right: 0, bottom: 0 };
  for (let index = 0; index < codes.length; index += 1) {
    const code = codes[index] ?? 0;
    if (code === SUPPOSED_SPACE || isSpace(code)) {
      cutter.addSpace(code);
      continue;
    }
    const letters = spelling(code);
    const run = runs[runOf[index] ?? 0];
    if (letters === '' || run === undefined) continue;
    readBox(edges, index, box);
    cutter.add(letters, box, run);
  }
  cutter.finish();
  return cutter.pieces;
}
