import type { Page, TextLine } from '@recourse/documents-domain';

const PAGE = { width: 595, height: 842 };
const LINES_A_PAGE = 46;
const LETTER = 5;
const PITCH = 14;

/** A line set in letters of one width; headings ("# Title") larger and bold, indented by its leading spaces. */
function lineOf(source: string, row: number): TextLine {
  const isHeading = source.startsWith('# ');
  const text = source.replace(/^# /, '').trim();
  const indent = /^ */.exec(source)?.[0].length ?? 0;
  const left = 60 + indent * LETTER;
  const edges = Array.from({ length: text.length + 1 }, (_, index) => left + index * LETTER);
  const box = { left, top: 60 + row * PITCH, width: text.length * LETTER, height: 11 };
  return { text, box, edges, fontSize: isHeading ? 16 : 11, bold: isHeading };
}

/** Cells of a row ("a | b") stand side by side, each a line of its own. */
function rowOf(source: string, row: number): readonly TextLine[] {
  return source.split('|').map((cell, index) => {
    const line = lineOf(cell.trim(), row);
    const shift = index * 180;
    return {
      ...line,
      box: { ...line.box, left: line.box.left + shift },
      edges: line.edges.map((edge) => edge + shift),
    };
  });
}

/** Pages as a reader of PDFs would give them: one source line a line, an empty one a gap, "---" a page break. */
export function pagesFromText(source: string): readonly Page[] {
  const pages: TextLine[][] = [[]];
  let row = 0;
  for (const line of source.split('\n')) {
    if (line.trim() === '---' || row >= LINES_A_PAGE) {
      pages.push([]);
      row = 0;
    }
    if (line.trim() !== '' && line.trim() !== '---')
      pages.at(-1)?.push(...(line.includes('|') ? rowOf(line, row) : [lineOf(line, row)]));
    if (line.trim() !== '---') row += 1;
  }
  return pages.map((lines, index) => ({ number: index + 1, ...PAGE, reading: { by: 'pdfium' }, lines }));
}
