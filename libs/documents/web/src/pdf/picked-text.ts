import { linesOf, type PageBox, type PickedText } from './places.js';

/** Narrower than any letter: what is left of a line break. */
const LEAST_PIXELS = 1;

/** What is selected in the pages of a document; undefined where nothing is, or where it lies elsewhere. */
export function pickedText(pages: HTMLElement): PickedText | undefined {
  const selection = window.getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  if (!pages.contains(range.commonAncestorContainer)) return undefined;
  const quote = selection.toString().replace(/\s+/g, ' ').trim();
  const boxes = linesOf([...range.getClientRects()].flatMap((rectangle) => boxOf(pages, rectangle) ?? []));
  const first = boxes[0];
  return quote === '' || first === undefined ? undefined : { page: first.page, quote, boxes };
}

/** Where the selection ends on the screen: a button beside it hides none of it. */
export function endOfSelection(): DOMRect | undefined {
  const rectangles = window.getSelection()?.getRangeAt(0).getClientRects();
  return rectangles === undefined ? undefined : [...rectangles].findLast(({ width }) => width > LEAST_PIXELS);
}

function boxOf(pages: HTMLElement, rectangle: DOMRect): PageBox | undefined {
  if (rectangle.width <= LEAST_PIXELS || rectangle.height <= LEAST_PIXELS) return undefined;
  const [x, y] = [rectangle.left + rectangle.width / 2, rectangle.top + rectangle.height / 2];
  for (const element of pages.querySelectorAll<HTMLElement>('[data-page]')) {
    const page = element.getBoundingClientRect();
    if (y < page.top || y > page.bottom || x < page.left || x > page.right) continue;
    const perPoint = page.width / Number(element.dataset['points']);
    // A selection that swallows the page is no text of it.
    if (rectangle.height > page.height / 2) return undefined;
    return {
      page: Number(element.dataset['page']),
      left: (rectangle.left - page.left) / perPoint,
      top: (rectangle.top - page.top) / perPoint,
      width: rectangle.width / perPoint,
      height: rectangle.height / perPoint,
    };
  }
  return undefined;
}
