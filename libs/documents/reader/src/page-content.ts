import type { Bounds } from './frame.js';
import type { Pdfium } from './pdfium.js';

const PATH = 2;
const IMAGE = 3;
const FORM = 5;
/** Enough to know what a page consists of. */
const MOST_OBJECTS = 2000;
const DEEPEST_FORM = 4;
/** So many drawn paths without a letter are writing turned into outlines, not a frame around nothing. */
const OUTLINES = 40;

/** What a page shows besides text. */
export interface PageContent {
  /** Share of the page that its largest image covers, 0 to 1. */
  readonly imageShare: number;
  readonly hasImages: boolean;
  readonly looksOutlined: boolean;
  /** Whether the engine found nothing at all, or did not look to the bottom. */
  readonly mayHide: boolean;
}

/** Looks through a page's objects, with bounds on their number and nesting. */
class ContentReader {
  private left = MOST_OBJECTS;
  private paths = 0;
  private images = 0;
  private imageShare = 0;
  private isDeep = false;

  constructor(
    private readonly engine: Pdfium,
    private readonly visible: Bounds,
  ) {}

  read(page: number): PageContent {
    const { call } = this.engine;
    const count = Math.min(call.FPDFPage_CountObjects(page), this.left);
    for (let index = 0; index < count; index += 1) {
      const object = call.FPDFPage_GetObject(page, index);
      this.look(object, this.share(object), 0);
    }
    const looksOutlined = this.paths >= OUTLINES;
    return {
      imageShare: this.imageShare,
      hasImages: this.images > 0,
      looksOutlined,
      mayHide: count === 0 || this.isDeep,
    };
  }

  /** `share`: of the page, covered by the outermost object, since what a form contains has the form's coordinates. */
  private look(object: number, share: number, depth: number): void {
    const { call } = this.engine;
    this.left -= 1;
    const type = call.FPDFPageObj_GetType(object);
    if (type === PATH) this.paths += 1;
    if (type === IMAGE) {
      this.images += 1;
      this.imageShare = Math.max(this.imageShare, share);
    }
    if (type !== FORM) return;
    if (depth === DEEPEST_FORM) {
      this.isDeep = true;
      return;
    }
    const count = Math.min(call.FPDFFormObj_CountObjects(object), this.left);
    for (let index = 0; index < count && this.left > 0; index += 1) {
      this.look(call.FPDFFormObj_GetObject(object, index), share, depth + 1);
    }
  }

  private share(object: number): number {
    const { call, floats, scratch } = this.engine;
    const { left, bottom, right, top } = this.visible;
    if (call.FPDFPageObj_GetBounds(object, scratch, scratch + 4, scratch + 8, scratch + 12) === 0) return 0;
    const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = floats().subarray(scratch >> 2, (scratch >> 2) + 4);
    const width = Math.min(x1, right) - Math.max(x0, left);
    const height = Math.min(y1, top) - Math.max(y0, bottom);
    return width > 0 && height > 0 ? (width * height) / ((right - left) * (top - bottom)) : 0;
  }
}

/** What the page shows besides its text; `visible` is the part of it that a person sees. */
export const readContent = (engine: Pdfium, page: number, visible: Bounds): PageContent =>
  new ContentReader(engine, visible).read(page);
