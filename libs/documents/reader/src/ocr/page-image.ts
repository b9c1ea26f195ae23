import type { Pdfium } from '../pdfium.js';

/** A page as a picture in grey, one byte a point. */
export interface PageImage {
  readonly width: number;
  readonly height: number;
  /** Picture points for one PDF point. */
  readonly scale: number;
  /** Quarter turns clockwise that the picture is turned against the page as a person sees it. */
  readonly turns: 0 | 1 | 2 | 3;
  readonly grey: Uint8Array;
}

export interface PageSize {
  readonly width: number;
  readonly height: number;
}

const GREY_FORMAT = 1;
const ANNOTATIONS = 0x01;
const GREYSCALE = 0x08;
const WHITE = 0xff_ff_ff_ff;
/** At 200 dots an inch small print is read; more takes time and finds nothing. */
const POINTS_TO_DOTS = 200 / 72;
/** A4 at 200 dots has 3.9 million; a poster is drawn smaller. */
const MOST_DOTS = 6_000_000;

/** Draws a loaded page; nothing if it is too small to be read or the engine lacks the memory. */
export function drawPage(
  { call, bytes }: Pdfium,
  page: number,
  { width, height, turns }: PageSize & Pick<PageImage, 'turns'>,
): PageImage | undefined {
  const scale = Math.min(POINTS_TO_DOTS, Math.sqrt(MOST_DOTS / Math.max(1, width * height)));
  const isAcross = turns === 1 || turns === 3;
  const wide = Math.round((isAcross ? height : width) * scale);
  const high = Math.round((isAcross ? width : height) * scale);
  if (wide < 1 || high < 1) return undefined;
  // Rows of whole words, as the engine keeps them.
  const stride = Math.ceil(wide / 4) * 4;
  const buffer = call.malloc(stride * high);
  if (buffer === 0) return undefined;
  const bitmap = call.FPDFBitmap_CreateEx(wide, high, GREY_FORMAT, buffer, stride);
  try {
    if (bitmap === 0) return undefined;
    call.FPDFBitmap_FillRect(bitmap, 0, 0, wide, high, WHITE);
    call.FPDF_RenderPageBitmap(bitmap, page, 0, 0, wide, high, turns, ANNOTATIONS | GREYSCALE);
    const drawn = bytes();
    const grey = new Uint8Array(wide * high);
    for (let row = 0; row < high; row += 1) {
      const start = buffer + row * stride;
      grey.set(drawn.subarray(start, start + wide), row * wide);
    }
    return { width: wide, height: high, scale, turns, grey };
  } finally {
    if (bitmap !== 0) call.FPDFBitmap_Destroy(bitmap);
    call.free(buffer);
  }
}

/** The picture as a file of the simplest kind there is: PGM. */
export function pictureFile({ width, height, grey }: PageImage): Buffer {
  return Buffer.concat([Buffer.from(`P5\n${width} ${height}\n255\n`, 'latin1'), grey]);
}
