import type { Pdfium } from './pdfium.js';

/** Shares of a page's characters, 0 to 1. */
export interface UnmappedShare {
  /** Of those of which no font says what they are. */
  readonly all: number;
  /** Of those whose font is not in the file either: whatever is drawn for them is a guess. */
  readonly guessed: number;
}

/** What Unicode has for a character that is not known. */
const UNMAPPED = 0xfffd;

const isControl = (code: number): boolean => code < 0x20 || (code >= 0x7f && code < 0xa0);

/** Notes of which characters the fonts of a page say what they are: the engine takes the others for their numbers in the font. */
export class FontMapping {
  private readonly fonts = new Set<number>();
  private last = -1;
  private readonly unmapped: { readonly index: number; readonly font: number }[] = [];

  noteMapped(font: number): void {
    if (font === this.last) return;
    this.fonts.add(font);
    this.last = font;
  }

  noteUnmapped(index: number, font: number): void {
    this.unmapped.push({ index, font });
  }

  /** Writes what is not known in place of the numbers. In a font that knows its letters, the number of a control is one. */
  markUnmapped(codes: Uint32Array, { call }: Pdfium): UnmappedShare {
    const unknown = this.unmapped.filter(({ index, font }) => !(this.fonts.has(font) && isControl(codes[index] ?? 0)));
    for (const { index } of unknown) codes[index] = UNMAPPED;
    const guessed = unknown.filter(({ font }) => font === 0 || call.FPDFFont_GetIsEmbedded(font) !== 1);
    const count = Math.max(1, codes.length);
    return { all: unknown.length / count, guessed: guessed.length / count };
  }
}
