import type { Edges, Turns } from './frame.js';
import { round } from './frame.js';
import { isPlain, isSpace, isUnseen, spelling } from './spelling.js';
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

/** The letters of one piece after the other, in memory that is used again: a string that grows by each costs far more. */
class Letters {
  length = 0;
  private isNarrow = true;
  private narrow = Buffer.alloc(256);
  private wide = new Uint16Array(256);

  clear(): void {
    this.length = 0;
    this.isNarrow = true;
  }

  /** `unit`: of UTF-16. */
  add(unit: number): void {
    if (this.length === this.wide.length) this.grow();
    if (unit > 0xff) this.isNarrow = false;
    this.narrow[this.length] = unit;
    this.wide[this.length] = unit;
    this.length += 1;
  }

  get text(): string {
    if (this.isNarrow) return this.narrow.toString('latin1', 0, this.length);
    return Buffer.from(this.wide.buffer, 0, 2 * this.length).toString('utf16le');
  }

  private grow(): void {
    const wide = new Uint16Array(2 * this.wide.length);
    wide.set(this.wide);
    this.wide = wide;
    this.narrow = Buffer.concat([this.narrow, this.narrow]);
  }
}

const SPACE = 0x20;

/** Collects the characters of one piece, of which there is at least one. */
class PieceBuilder {
  private readonly starts: number[] = [];
  private readonly bounds: Edges = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  /** From side to side, of the last letter. */
  private readonly last = { left: -Infinity, right: 0 };
  private height = 0;
  private boldLetters = 0;
  private forwards = 0;
  private backwards = 0;
  private endsInSpace = false;

  constructor(
    private readonly letters: Letters,
    private readonly turns: Turns,
    private readonly slanted: boolean,
  ) {
    letters.clear();
  }

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
    if (this.endsInSpace) return;
    this.letters.add(SPACE);
    this.starts.push(round(this.last.right));
    this.endsInSpace = true;
  }

  add(code: number, box: Edges, run: TextRun): void {
    const added = isPlain(code) ? this.addPlain(code, box) : this.addSpelled(spelling(code), box);
    if (box.left >= this.last.left) this.forwards += 1;
    else this.backwards += 1;
    if (run.bold) this.boldLetters += added;
    this.endsInSpace = false;
    this.height = Math.max(this.height, run.size);
    this.last.left = box.left;
    this.last.right = box.right;
    this.bounds.left = Math.min(this.bounds.left, box.left);
    this.bounds.top = Math.min(this.bounds.top, box.top);
    this.bounds.right = Math.max(this.bounds.right, box.right);
    this.bounds.bottom = Math.max(this.bounds.bottom, box.bottom);
  }

  finish(): Piece {
    if (this.endsInSpace) {
      this.letters.length -= 1;
      this.starts.pop();
    }
    const isPositioned = !this.slanted && this.backwards <= this.forwards;
    if (isPositioned) this.starts.push(round(this.last.right));
    const { turns, height, boldLetters } = this;
    const { left, top, right, bottom } = this.bounds;
    const edges = isPositioned ? this.starts : [];
    return { text: this.letters.text, edges, turns, height, boldLetters, left, top, right, bottom };
  }

  private addPlain(code: number, box: Edges): number {
    this.letters.add(code);
    this.starts.push(round(box.left));
    return 1;
  }

  private addSpelled(letters: string, box: Edges): number {
    // The parts of a ligature share its box.
    const step = (box.right - box.left) / letters.length;
    for (let index = 0; index < letters.length; index += 1) {
      this.letters.add(letters.charCodeAt(index));
      this.starts.push(round(box.left + index * step));
    }
    return letters.length;
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
  private readonly letters = new Letters();
  private piece: PieceBuilder | undefined;
  private space: 'none' | 'supposed' | 'set' = 'none';

  addSpace(code: number): void {
    if (code !== SUPPOSED_SPACE) this.space = 'set';
    else if (this.space === 'none') this.space = 'supposed';
  }

  add(code: number, box: Edges, run: TextRun): void {
    if (this.piece?.continuesWith(box, run) !== true) {
      this.finish();
      this.piece = new PieceBuilder(this.letters, run.turns, run.slanted);
    } else if (this.space === 'set' || (this.space === 'supposed' && !this.piece.touches(box, run)))
      this.piece.addSpace();
    this.space = 'none';
    this.piece.add(code, box, run);
  }

  finish(): void {
    if (this.piece !== undefined) this.pieces.push(this.piece.finish());
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
    const run = runs[runOf[index] ?? 0];
    if (run === undefined || isUnseen(code)) continue;
    readBox(edges, index, box);
    cutter.add(code, box, run);
  }
  cutter.finish();
  return cutter.pieces;
}
