import { columnsUnder } from './columns.js';
import { isValue, textOf, type Grid, type GridRow } from './grid.js';
import type { TableHeader } from './table.js';

/** A header has at most this many rows. */
const MOST_ROWS = 3;
const LONGEST = 70;

const isNamed = (text: string): boolean => /[A-Za-z%]/.test(text) && text.length <= LONGEST && !/[;.]$/.test(text);
const isBold = ({ cells }: GridRow): boolean => cells.flat().every(({ line }) => line.bold);
const texts = ({ cells }: GridRow): readonly string[] => cells.map(textOf);

const filledIn = (rows: readonly GridRow[], column: number): readonly string[] =>
  rows.map(({ cells }) => textOf(cells[column] ?? [])).filter((text) => text !== '');

const holdsFigure = (text: string): boolean => isValue(text) || /\d/.test(text);

/** Whether most cells of a column hold a figure, as the words that name a column do not. */
export function isFigures(rows: readonly GridRow[], column: number): boolean {
  const filled = filledIn(rows, column);
  return filled.length > 0 && filled.filter(holdsFigure).length >= filled.length * 0.6;
}

/** Whether a row of few words stands above rows of many, as names of columns above sentences. */
function isTerse(head: GridRow, body: readonly GridRow[]): boolean {
  const names = texts(head);
  if (!names.every((name) => /^[A-Z#%]/.test(name) && name.length <= 40 && !name.endsWith(':'))) return false;
  return names.some((name, column) => {
    const filled = filledIn(body, column);
    return filled.reduce((sum, text) => sum + text.length, 0) > filled.length * Math.max(20, name.length * 2.5);
  });
}

const mayName = (row: GridRow): boolean =>
  texts(row).every((text) => text === '' || isNamed(text)) && texts(row).some((text) => text !== '');

const filledCells = (row: GridRow): number => texts(row).filter((text) => text !== '').length;
const beginsWithFigure = (text: string): boolean => isValue(text) || /^\W{0,2}\d/.test(text);

/** Whether a row goes on the header above it: its units, the rest of its words, or the columns of its groups. */
function goesOn(above: GridRow, row: GridRow): boolean {
  const words = texts(row).filter((text) => text !== '');
  if (words.every((text) => /^[a-z(%$€£]/.test(text))) return true;
  return filledCells(above) < above.cells.length && words.length > 1;
}

/** Whether the first rows, as many as are given, name the columns of those below. */
function isHeader({ rows, columns }: Grid, count: number): boolean {
  const head = rows.slice(0, count);
  const body = rows.slice(count);
  const [first, below] = [head[0], body[0]];
  if (first === undefined || below === undefined) return false;
  if (!head.some((row) => filledCells(row) > columns.length / 2)) return false;
  if (head.every(isBold) && !isBold(below)) return true;
  if (!head.every((row, index) => index === 0 || goesOn(head[index - 1] ?? row, row))) return false;
  const names = (column: number) =>
    !holdsFigure(
      filledIn(head, column)
        .join(' ')
        .replace(/\bper \d\S*/, ''),
    );
  if (columns.some((_, column) => names(column) && isFigures(body, column))) return true;
  return count === 1 && isTerse(first, body);
}

/** How many of the first rows name the columns. */
export function headerRows(grid: Grid): number {
  const named = grid.rows.slice(0, MOST_ROWS).findIndex((row) => !mayName(row) || texts(row).some(beginsWithFigure));
  const most = Math.min(named < 0 ? MOST_ROWS : named, grid.rows.length - 1);
  for (let count = most; count > 0; count -= 1) if (isHeader(grid, count)) return count;
  return 0;
}

const CURRENCY = /\b(?:USD|EUR|GBP|CHF|US\$|U\.S\. dollars|dollars|euros?)|[$€£]/;
const COUNTED =
  /^(?:business |calendar |working )?(?:days?|hours?|minutes?|months?|years?|seconds?|ms|tokens?|units?|seats?|users?)$/i;
const PER = /\b(?:per|\/) ?(?:\d[\d.,]*[kKmM]?|month|year|hour|unit|seat|user|token|request|image|minute|day|annum)\b/i;

const isUnit = (words: string): boolean =>
  /^%$|^percent/i.test(words) || CURRENCY.test(words) || COUNTED.test(words) || PER.test(words);

/** "Price (USD per 1M tokens)", "USD per 1M tokens", "Notice in days", "Credit %": in what the column counts. */
export function unitIn(header: string): string | null {
  const bracketed = [...header.matchAll(/[([]([^()[\]]{1,60})[)\]]/g)]
    .map((match) => match[1]?.trim() ?? '')
    .find(isUnit);
  if (bracketed !== undefined) return bracketed.replace(/^in /i, '');
  const named =
    /\bin ((?:USD|EUR|GBP|CHF|US\$|U\.S\. dollars|dollars|euros?|[$€£]|%|percent|(?:business |calendar )?days|hours|minutes|months|years)(?: .{0,40})?)$/i.exec(
      header,
    )?.[1];
  if (named !== undefined) return named.trim();
  const stated = /(?:\b(?:USD|EUR|GBP|CHF)|US\$|[$€£])(?: ?(?:per|\/) .{1,40})?$/.exec(header)?.[0];
  if (stated !== undefined) return stated.trim();
  if (/%$/.test(header)) return '%';
  return PER.test(header) ? header.slice(PER.exec(header)?.index ?? 0) : null;
}

/** Header of each column: its own lines, after those that stand over several columns. */
export function headersOf({ columns, rows }: Grid, count: number): readonly TableHeader[] {
  const parts: string[][] = columns.map(() => []);
  for (const row of rows.slice(0, count)) {
    const isOverSeveral = row.cells.filter((cell) => cell.length > 0).length < columns.length;
    row.cells.forEach((cell, index) => {
      for (const placed of cell) {
        const under = isOverSeveral && row !== rows[count - 1] ? columnsUnder(placed, columns) : [index];
        for (const column of under) parts[column]?.push(placed.line.text);
      }
    });
  }
  return parts.map((own) => {
    const text = own.join(' ');
    return { text, unit: unitIn(text) };
  });
}
