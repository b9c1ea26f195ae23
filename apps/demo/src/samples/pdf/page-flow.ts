import type PDFKit from 'pdfkit';

const MARGIN = { left: 62, right: 62, top: 78, bottom: 70 };
const GUTTER = 22;

/** Where the next line goes: down a column, then to the next column, then to a new page. */
export class PageFlow {
  private column = 0;
  private y = MARGIN.top;
  /** Where the columns of this page begin: below what was set over the whole width. */
  private columnTop = MARGIN.top;
  private readonly full = new Set<number>();

  constructor(
    private readonly document: PDFKit.PDFDocument,
    private readonly columns: 1 | 2,
  ) {}

  /** Width between the margins in points. */
  get textWidth(): number {
    return this.document.page.width - MARGIN.left - MARGIN.right;
  }

  private get bottom(): number {
    return this.document.page.height - MARGIN.bottom;
  }

  /** Width of a column in points. */
  get width(): number {
    return this.columns === 1 ? this.textWidth : (this.textWidth - GUTTER) / 2;
  }

  get left(): number {
    return MARGIN.left + this.column * (this.width + GUTTER);
  }

  /**
   * The place for something `height` points high; moves to the next column or page where it does not fit together with
   * what must stand beneath it, `kept` points in all.
   */
  place(height: number, kept = height): { readonly x: number; readonly y: number } {
    if (this.y + Math.max(height, kept) > this.bottom) this.nextColumn();
    const place = { x: this.left, y: this.y };
    this.y += height;
    return place;
  }

  /** Leaves space, but none at the top of a column. */
  space(height: number): void {
    if (this.y > this.columnTop) this.y += height;
  }

  /** What was set so far goes over the whole width; columns begin beneath it. */
  beginColumns(): void {
    this.columnTop = this.y;
  }

  nextColumn(): void {
    if (this.column + 1 < this.columns) {
      this.column += 1;
      this.y = this.columnTop;
      return;
    }
    this.nextPage();
  }

  nextPage(): void {
    this.document.addPage();
    this.column = 0;
    this.columnTop = MARGIN.top;
    this.y = MARGIN.top;
  }

  /** A picture covers this page: nothing more fits, and no header or page number is printed over it. */
  fillPage(): void {
    this.full.add(this.document.bufferedPageRange().count - 1);
    this.column = this.columns - 1;
    this.y = this.bottom;
  }

  /** Header and page number on every page that is not filled; called once, when all pages are there. */
  furnish(header: string, font: string): void {
    const { start, count } = this.document.bufferedPageRange();
    for (let index = start; index < start + count; index += 1) {
      if (this.full.has(index)) continue;
      this.document.switchToPage(index);
      const { width, height } = this.document.page;
      this.document.font(font).fontSize(8).fillColor('#555555');
      this.document.text(header, MARGIN.left, 40, { lineBreak: false });
      const number = `Page ${index + 1} of ${count}`;
      this.document.text(number, width - MARGIN.right - this.document.widthOfString(number), height - 44, {
        lineBreak: false,
      });
      this.document.text(
        'Sample written for Recourse. Not a document of the company named in it.',
        MARGIN.left,
        height - 44,
        {
          lineBreak: false,
        },
      );
      this.document.fillColor('#000000');
    }
  }
}
