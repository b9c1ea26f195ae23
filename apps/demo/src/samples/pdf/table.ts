import type PDFKit from 'pdfkit';
import { lines, runs, words, type Word } from './typesetting.js';
import type { PageFlow } from './page-flow.js';
import { FONTS, widthOf } from './fonts.js';

const SIZE = 8.5;
const LINE = 11;
const PAD = 4;

interface Row {
  readonly cells: readonly (readonly (readonly Word[])[])[];
  readonly height: number;
}

/** Columns get width by their longest text, within a quarter and four times of each other. */
function columnWidths(rows: readonly (readonly string[])[], width: number): number[] {
  const count = Math.max(...rows.map((row) => row.length));
  const longest = Array.from({ length: count }, (_, index) =>
    Math.min(60, Math.max(15, ...rows.map((row) => row[index]?.length ?? 0))),
  );
  const total = longest.reduce((sum, length) => sum + length, 0);
  return longest.map((length) => (width * length) / total);
}

function layOut(document: PDFKit.PDFDocument, row: readonly string[], widths: readonly number[]): Row {
  const width = widthOf(document, SIZE);
  const cells = widths.map((cellWidth, index) => lines(words(row[index] ?? ''), cellWidth - 2 * PAD, width));
  return { cells, height: Math.max(...cells.map((cell) => cell.length)) * LINE + 2 * PAD };
}

function drawRow(document: PDFKit.PDFDocument, row: Row, frame: { x: number; y: number; widths: readonly number[] }) {
  let { x } = frame;
  row.cells.forEach((cell, index) => {
    const width = frame.widths[index] ?? 0;
    document.rect(x, frame.y, width, row.height).lineWidth(0.5).stroke('#777777');
    cell.forEach((line, lineIndex) => {
      let left = x + PAD;
      for (const run of runs(line)) {
        document
          .font(run.bold ? FONTS.bold : FONTS.plain)
          .fontSize(SIZE)
          .fillColor('#000000');
        document.text(run.text, left, frame.y + PAD + lineIndex * LINE, { lineBreak: false });
        left += document.widthOfString(run.text);
      }
    });
    x += width;
  });
}

/** Sets a table with lines around its cells; the first row is its head. A row is never parted by a page's end. */
export function setTable(document: PDFKit.PDFDocument, flow: PageFlow, rows: readonly (readonly string[])[]): void {
  const widths = columnWidths(rows, flow.width);
  flow.space(5);
  rows.forEach((row, index) => {
    const set = layOut(document, index === 0 ? row.map((cell) => `**${cell}**`) : row, widths);
    drawRow(document, set, { ...flow.place(set.height), widths });
  });
  flow.space(8);
}
