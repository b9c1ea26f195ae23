/** A rectangle on a page in points, from the top left corner of the page as shown. */
export interface PageBox {
  /** Counted from 1. */
  readonly page: number;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Words that are marked wherever the document is read. */
export interface PdfMark {
  readonly id: string;
  readonly boxes: readonly PageBox[];
  readonly look: 'open' | 'confirmed' | 'rejected' | 'found';
}

/** Where to go, and what to show there. */
export interface PdfPlace {
  /** Changes when somebody asks to be taken there. */
  readonly key: string;
  readonly page: number;
  readonly boxes: readonly PageBox[];
}

/** Words that a person has selected. */
export interface PickedText {
  readonly page: number;
  readonly quote: string;
  readonly boxes: readonly PageBox[];
}

/** The mark under a point of a page; the smallest where several lie there. */
export function markAt(
  marks: readonly PdfMark[],
  { page, left, top }: Pick<PageBox, 'page' | 'left' | 'top'>,
): PdfMark | undefined {
  const isUnder = (box: PageBox) =>
    box.page === page &&
    left >= box.left &&
    left <= box.left + box.width &&
    top >= box.top &&
    top <= box.top + box.height;
  const area = ({ boxes }: PdfMark) => boxes.reduce((sum, { width, height }) => sum + width * height, 0);
  return marks.filter(({ boxes }) => boxes.some(isUnder)).sort((a, b) => area(a) - area(b))[0];
}

/** Boxes of pieces of a line joined to one box a line, in reading order. */
export function linesOf(boxes: readonly PageBox[]): readonly PageBox[] {
  const lines: PageBox[] = [];
  for (const box of boxes) {
    const last = lines.at(-1);
    if (last !== undefined && isSameLine(last, box)) lines[lines.length - 1] = around(last, box);
    else lines.push(box);
  }
  return lines;
}

const LEAST_OVERLAP = 0.5;

function isSameLine(a: PageBox, b: PageBox): boolean {
  const overlap = Math.min(a.top + a.height, b.top + b.height) - Math.max(a.top, b.top);
  return a.page === b.page && overlap > LEAST_OVERLAP * Math.min(a.height, b.height);
}

function around(a: PageBox, b: PageBox): PageBox {
  const [left, top] = [Math.min(a.left, b.left), Math.min(a.top, b.top)];
  const right = Math.max(a.left + a.width, b.left + b.width);
  const bottom = Math.max(a.top + a.height, b.top + b.height);
  return { page: a.page, left, top, width: right - left, height: bottom - top };
}
