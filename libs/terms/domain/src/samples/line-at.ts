import type { Page, TextLine } from '@recourse/documents-domain';

interface Look {
  readonly fontSize?: number;
  readonly bold?: boolean;
}

const LETTER = 5;

/** A line of letters of one width with its top left corner at a place, in points. */
export function lineAt(text: string, [left, top]: readonly [number, number], look: Look = {}): TextLine {
  const edges = Array.from({ length: text.length + 1 }, (_, index) => left + index * LETTER);
  const fontSize = look.fontSize ?? 11;
  return {
    text,
    box: { left, top, width: text.length * LETTER, height: fontSize },
    edges,
    fontSize,
    bold: look.bold ?? false,
  };
}

/** Pages of such lines. */
export const pagesOf = (...pages: readonly (readonly TextLine[])[]): readonly Page[] =>
  pages.map((lines, index) => ({ number: index + 1, width: 595, height: 842, reading: { by: 'pdfium' }, lines }));
