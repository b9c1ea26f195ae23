import type { Pdfium } from './pdfium.js';
import { FontMapping, type UnmappedShare } from './font-mapping.js';
import { turn, type Bounds, type Turns } from './frame.js';
import { isSpace } from './spelling.js';

/** Letters that the document sets with one operation: one font, one direction. */
export interface TextRun {
  /** Clockwise quarter turns of the page that bring this text upright. */
  readonly turns: Turns;
  /** Neither horizontal nor vertical, as a watermark across the page. */
  readonly slanted: boolean;
  readonly bold: boolean;
  /** Font size on the page, in points. */
  readonly size: number;
}

/** A page's characters in the order of the document, as parallel arrays: an object for each would cost more than the engine. */
export interface PageCharacters {
  /** Unicode code points, `SUPPOSED_SPACE`, or U+FFFD where the font does not say which. */
  readonly codes: Uint32Array;
  readonly unmapped: UnmappedShare;
  /** Four numbers for each character: left, top, right, bottom with its text upright. */
  readonly edges: Float32Array;
  /** Index into `runs` for each character. */
  readonly runOf: Uint32Array;
  readonly runs: readonly TextRun[];
}

/** In place of white space that the engine supposes and the document does not have: beyond all of Unicode. */
export const SUPPOSED_SPACE = 0x110000;

const BOLD_NAME = /bold|black|heavy|demi/i;
const FORCE_BOLD = 1 << 18;
const FILLED_AND_STROKED = 2;

function isBoldFont({ call, bytes, scratch }: Pdfium, font: number): boolean {
  if (font === 0) return false;
  const length = Math.min(call.FPDFFont_GetBaseFontName(font, scratch, 256), 256);
  const name = Buffer.from(bytes().subarray(scratch, scratch + length)).toString('latin1');
  return BOLD_NAME.test(name) || (call.FPDFFont_GetFlags(font) & FORCE_BOLD) !== 0;
}

function direction(a: number, b: number): Pick<TextRun, 'turns' | 'slanted'> {
  const slanted = Math.min(Math.abs(a), Math.abs(b)) > 0.2 * Math.max(Math.abs(a), Math.abs(b));
  if (Math.abs(a) >= Math.abs(b)) return { turns: a < 0 ? 2 : 0, slanted };
  return { turns: b < 0 ? 3 : 1, slanted };
}

/** Reads the runs of one page; what a font is like is asked once. */
class RunReader {
  readonly runs: TextRun[] = [];
  /** Of the last run. */
  font = 0;
  turns: Turns = 0;
  private readonly boldFonts = new Map<number, boolean>();

  constructor(
    private readonly engine: Pdfium,
    private readonly text: number,
  ) {}

  begin(object: number, index: number): void {
    const { call } = this.engine;
    const font = call.FPDFTextObj_GetFont(object);
    let bold = this.boldFonts.get(font);
    if (bold === undefined) {
      bold = isBoldFont(this.engine, font);
      this.boldFonts.set(font, bold);
    }
    if (call.FPDFTextObj_GetTextRenderMode(object) === FILLED_AND_STROKED) bold = true;
    const { a, b, c, d } = this.matrix(index);
    const size = call.FPDFText_GetFontSize(this.text, index) * Math.sqrt(c * c + d * d);
    const { turns, slanted } = direction(a, b);
    this.font = font;
    this.turns = turns;
    this.runs.push({ turns, slanted, bold, size });
  }

  /** How the letters are turned and stretched on the page. */
  private matrix(index: number): { readonly a: number; readonly b: number; readonly c: number; readonly d: number } {
    const { call, scratch } = this.engine;
    if (call.FPDFText_GetMatrix(this.text, index, scratch) === 0) return UPRIGHT;
    const floats = this.engine.floats();
    const at = scratch >> 2;
    return { a: floats[at] ?? 1, b: floats[at + 1] ?? 0, c: floats[at + 2] ?? 0, d: floats[at + 3] ?? 1 };
  }
}

const UPRIGHT = { a: 1, b: 0, c: 0, d: 1 };
const NO_RUN: TextRun = { turns: 0, slanted: false, bold: false, size: 0 };

/** Copies character boxes from the engine's memory, turned from the page's coordinates so that their text is upright. */
class BoxReader {
  private readonly at: number;
  private floats: Float32Array;

  constructor(
    private readonly engine: Pdfium,
    private readonly page: Bounds,
    private readonly edges: Float32Array,
  ) {
    this.at = engine.scratch >> 2;
    this.floats = engine.floats();
  }

  /** After a call that may have moved the engine's memory. */
  renew(): void {
    this.floats = this.engine.floats();
  }

  read(text: number, index: number, turns: Turns): void {
    const { at, edges, floats } = this;
    if (this.engine.call.FPDFText_GetLooseCharBox(text, index, this.engine.scratch) === 0) floats.fill(0, at, at + 4);
    for (let edge = 0; edge < 4; edge += 1) edges[4 * index + edge] = floats[at + edge] ?? 0;
    if (turns === 0) this.shift(4 * index);
    else this.turn(4 * index, turns);
  }

  /** Nearly all text is upright: the thousands of letters of a page need no object each. */
  private shift(to: number): void {
    const { edges, page } = this;
    edges[to] = (edges[to] ?? 0) - page.left;
    edges[to + 1] = page.top - (edges[to + 1] ?? 0);
    edges[to + 2] = (edges[to + 2] ?? 0) - page.left;
    edges[to + 3] = page.top - (edges[to + 3] ?? 0);
  }

  private turn(to: number, turns: Turns): void {
    const [left = 0, top = 0, right = 0, bottom = 0] = this.edges.subarray(to, to + 4);
    const upright = turn(this.page, turns, { left, top, right, bottom });
    this.edges.set([upright.left, upright.top, upright.right, upright.bottom], to);
  }
}

/** Reads `count` characters of a text page; `page` is the visible part of the page. */
export function readCharacters(
  engine: Pdfium,
  text: number,
  { count, page }: { count: number; page: Bounds },
): PageCharacters {
  const { call } = engine;
  const codes = new Uint32Array(count);
  const edges = new Float32Array(4 * count);
  const runOf = new Uint32Array(count);
  const reader = new RunReader(engine, text);
  const boxes = new BoxReader(engine, page, edges);
  const mapping = new FontMapping();
  let current = 0;
  for (let index = 0; index < count; index += 1) {
    const code = call.FPDFText_GetUnicode(text, index);
    const object = call.FPDFText_GetTextObject(text, index);
    // Characters that the engine adds, such as a space between words, belong to no object and stay in the run.
    if (object !== 0 && object !== current) {
      reader.begin(object, index);
      current = object;
      boxes.renew();
    } else if (reader.runs.length === 0) reader.runs.push(NO_RUN);
    codes[index] = object === 0 && isSpace(code) ? SUPPOSED_SPACE : code;
    runOf[index] = reader.runs.length - 1;
    const isMapped = object === 0 || call.FPDFText_HasUnicodeMapError(text, index) === 0;
    if (!isMapped) mapping.noteUnmapped(index, reader.font);
    else if (object !== 0) mapping.noteMapped(reader.font);
    // Where a space stands is told by the letters around it.
    if (!isMapped || !isSpace(code)) boxes.read(text, index, reader.turns);
  }
  return { codes, edges, runOf, runs: reader.runs, unmapped: mapping.markUnmapped(codes, engine) };
}
