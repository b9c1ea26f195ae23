import { textOf, type Grid } from './grid.js';
import { isFigures } from './headers.js';

/** Side by side for other reasons than a table: where people sign, tables of contents, numbers beside their paragraphs. */
const SIGNS =
  /^(?:by|name|title|its|signature|signed|print(?:ed)? name|date|duly authori[sz]ed|witness|fax|facsimile|e-?mail|tel(?:ephone)?|phone|attn|attention|if to|with a copy|state of|county of)\b ?:?|\/s\/|_{4,}|-{6,}|^\)+$/i;
const ORDINAL =
  /^(?:\(?[a-z0-9]{1,4}[.)]?|\d{1,3}(?:\.\d{1,3}){0,3}\.?|[•▪●○◦■□·*–-]|article [ivxl\d]+\.?|section \d+\.?)$/i;
const PAGE_NUMBER = /^(?:\d{1,3}|[ivxl]{1,6}|[a-z]-\d{1,2})$/i;

const share = (some: readonly string[], test: (text: string) => boolean): number =>
  some.filter(test).length / Math.max(1, some.length);

const MANY = 5;

/** Pages of a table of contents rise, and stand after sections, dots, or many titles. */
function isContents(last: readonly string[], first: readonly string[]): boolean {
  const numbers = last.map(Number).filter((number) => Number.isInteger(number));
  const rises = numbers.every((number, index) => number >= (numbers[index - 1] ?? 0));
  if (!rises || share(last, (text) => PAGE_NUMBER.test(text)) < 0.9) return false;
  const isSectioned = share(first, (text) =>
    /^(?:\d|article|section|exhibit|schedule|annex|appendix)|\.{3}|…/i.test(text),
  );
  return isSectioned > 0.3 || last.length > MANY;
}

/** Whether rows and columns hold a table, given how many rows are its header. */
export function looksLikeTable({ rows, columns }: Grid, headers: number): boolean {
  const filled = rows.filter(({ cells }) => cells.filter((cell) => cell.length > 0).length > 1);
  if (filled.length < 2 || columns.length < 2) return false;
  const column = (index: number, from: number) =>
    rows
      .slice(from)
      .map(({ cells }) => textOf(cells.at(index) ?? []))
      .filter((text) => text !== '');
  const all = rows.flatMap(({ cells }) => cells.map(textOf)).filter((text) => text !== '');
  if (share(all, (text) => SIGNS.test(text)) > 0.2) return false;
  if (headers > 0) return !/^(?:page|pages|page no\.?|seite)$/i.test(column(-1, 0)[0] ?? '');
  // Justified words stand far apart, too: without a header, only figures make a table.
  const hasFigures = columns.some((_, index) => index > 0 && isFigures(rows, index));
  if (!hasFigures || (columns.length === 2 && filled.length < 3)) return false;
  return share(column(0, 0), (text) => ORDINAL.test(text)) <= 0.6 && !isContents(column(-1, 0), column(0, 0));
}
