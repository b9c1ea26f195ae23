import type { Pdfium } from './pdfium.js';
import { turn, type Bounds, type Turns } from './frame.js';

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
  /** Unicode code points; 0 where the font does not say which. */
  readonly codes: Uint32Array;
  /** Four numbers for each character: left, top, right, bottom with its text upright. */
  readonly edges: Float32Array;
  /** Index into `runs` for each character. */
  readonly runOf: Uint32Array;
  readonly runs: readonly TextRun[];
}

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
  private readonly boldFonts = new Map<number, boolean>();

  constructor(
    private readonly engine: Pdfium,
    private readonly text: number,
  ) {}

  begin(object: number, index: number): void {
    const { call, scratch, floats } = this.engine;
    const font = call.FPDFTextObj_GetFont(object);
    let bold = this.boldFonts.get(font);
    if (bold === undefined) {
      bold = isBoldFont(this.engine, font);
      this.boldFonts.set(font, bold);
    }
    if (call.FPDFTextObj_GetTextRenderMode(object) === FILLED_AND_STROKED) bold = true;
    const known = call.FPDFText_GetMatrix(this.text, index, scratch) !== 0;
    const [a = 1, b = 0, c = 0, d = 1] = known ? floats().subarray(scratch >> 2, (scratch >> 2) + 4) : [];
    const size = call.FPDFText_GetFontSize(this.text, index) * Math.hypot(c, d);
    this.runs.push({ ...direction(a, b), bold, size });
  }
}

const NO_RUN: TextRun = { turns: 0, slanted: false, bold: false, size: 0 };

/** Reads `count` characters of a text page; `page` is the visible part of the page. */
export function readCharacters(
  engine: Pdfium,
  text: number,
  { count, page }: { count: number; page: Bounds },
): PageCharacters {
  const { call, scratch } = engine;
  const at = scratch >> 2;
  const codes = new Uint32Array(count);
  const edges = new Float32Array(4 * count);
  const runOf = new Uint32Array(count);
  const reader = new RunReader(engine, text);
  let floats = engine.floats();
  let current = 0;
  for (let index = 0; index < count; index += 1) {
    codes[index] = call.FPDFText_GetUnicode(text, index);
    const object = call.FPDFText_GetTextObject(text, index);
    // Characters that the engine adds, such as a space between words, belong to no object and stay in the run.
    if (object !== 0 && object !== current) {
      reader.begin(object, index);
      current = object;
      floats = engine.floats();
    }
    if (reader.runs.length === 0) reader.runs.push(NO_RUN);
    runOf[index] = reader.runs.length - 1;
    if (call.FPDFText_GetLooseCharBox(text, index, scratch) === 0) continue;
    const box = {
      left: floats[at] ?? 0,
      top: floats[at + 1] ?? 0,
      right: floats[at + 2] ?? 0,
      bottom: floats[at + 3] ?? 0,
    };
    const upright = turn(page, reader.runs[reader.runs.length - 1]?.turns ?? 0, box);
    edges[4 * index] = upright.left;
    edges[4 * index + 1] = upright.top;
    edges[4 * index + 2] = upright.right;
    edges[4 * index + 3] = upright.bottom;
  }
  return { codes, edges, runOf, runs: reader.runs };
}
