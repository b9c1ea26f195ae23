import type { Page, TextLine } from '@recourse/documents-domain';

/** Lines from the top and from the bottom of a page among which a running head or foot is looked for. */
const MARGIN_LINES = 4;
/** A line that stands on this many pages, and on this share of them, is a running head. */
const LEAST_PAGES = 3;
const LEAST_SHARE = 0.4;

const PAGE_NUMBER =
  /^(?:page|p\.|seite)?\s?[-–—|]?\s?(?:\d{1,4}|[ivxl]{1,6})\s?[-–—|]?(?:\s?page|\s?(?:of|\/|von)\s?\d{1,4})?$/i;
/** Printed page numbers in the middle of a filing, where its pages were joined: "- 12 -". */
const JOINED_PAGE_NUMBER = /^[-–—]\s?\d{1,3}\s?[-–—]$/;

/** The line with every number replaced, so that "Page 3 of 9" and "Page 4 of 9" are alike. */
const shape = (line: TextLine): string => line.text.toLowerCase().replace(/\d+/g, '#').slice(0, 200);

const marginOf = (page: Page): readonly TextLine[] =>
  page.lines.length <= 2 * MARGIN_LINES
    ? page.lines
    : [...page.lines.slice(0, MARGIN_LINES), ...page.lines.slice(-MARGIN_LINES)];

function repeatedShapes(pages: readonly Page[]): ReadonlySet<string> {
  const pagesByShape = new Map<string, number>();
  for (const page of pages) {
    for (const one of new Set(marginOf(page).map(shape))) pagesByShape.set(one, (pagesByShape.get(one) ?? 0) + 1);
  }
  const least = Math.max(LEAST_PAGES, pages.length * LEAST_SHARE);
  return new Set([...pagesByShape].filter(([, count]) => count >= least).map(([one]) => one));
}

const isPageNumber = ({ text }: TextLine): boolean => text.length < 24 && PAGE_NUMBER.test(text);

/** Lines on one row differ by less than this, in points. */
const ROW = 3;

/** Lines of a page's margin that are no text of its own. */
function headsIn(page: Page, repeated: ReadonlySet<string>): ReadonlySet<TextLine> {
  const margin = marginOf(page);
  const isRepeated = (line: TextLine) => repeated.has(shape(line)) && (page.number > 1 || /\d/.test(line.text));
  const words = margin.filter((line) => !isPageNumber(line));
  const heads = new Set(words.filter(isRepeated));
  // A number on one row with words is the cell of a table, unless the words are a running head themselves.
  const isCell = (number: TextLine) =>
    number.edges.length > 0 &&
    words.some((line) => Math.abs(line.box.top - number.box.top) < ROW && line.edges.length > 0 && !heads.has(line));
  for (const line of margin) if (isPageNumber(line) && !isCell(line)) heads.add(line);
  return heads;
}

/**
 * The lines of each page without running heads, feet and page numbers. The first page keeps a repeated line that is no
 * page number: it is often the title.
 */
export function withoutRunningHeads(pages: readonly Page[]): readonly (readonly TextLine[])[] {
  const repeated = repeatedShapes(pages);
  return pages.map((page) => {
    const heads = headsIn(page, repeated);
    return page.lines.filter((line) => !heads.has(line) && !JOINED_PAGE_NUMBER.test(line.text));
  });
}
