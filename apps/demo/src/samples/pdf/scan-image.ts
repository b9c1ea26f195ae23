import { crc32, deflateSync } from 'node:zlib';
import { GLYPH_HEIGHT, GLYPH_WIDTH, hasInk } from './glyphs.js';

/** Dots of paper for one dot of a letter. */
const SCALE = 3;
const LETTER = { width: (GLYPH_WIDTH + 1) * SCALE, height: (GLYPH_HEIGHT + 5) * SCALE };
const EDGE = 70;
/** Height of an A4 page by its width: a scan shows the whole sheet. */
const PAGE_RATIO = 1.414;
const PAPER = 244;
/** A faded fax: a person at a window makes it out, a machine does not. */
const INK = 229;

interface Raster {
  readonly width: number;
  readonly height: number;
  /** One grey value a dot, row by row. */
  readonly grey: Uint8Array;
}

/** The dirt of a scanner's glass: fixed by its place, so that the same text is always the same picture. */
const speck = (x: number, y: number): number => ((x * 73 + y * 151 + x * y * 7) % 29) - 20;

function drawLetter(raster: Raster, letter: string, at: { x: number; y: number }): void {
  for (let y = 0; y < GLYPH_HEIGHT * SCALE; y += 1) {
    for (let x = 0; x < GLYPH_WIDTH * SCALE; x += 1) {
      if (!hasInk(letter, Math.floor(x / SCALE), Math.floor(y / SCALE))) continue;
      raster.grey[(at.y + y) * raster.width + at.x + x] = INK;
    }
  }
}

function drawn(lines: readonly string[]): Raster {
  const width = Math.max(...lines.map((line) => line.length)) * LETTER.width + 2 * EDGE;
  const height = Math.max(Math.floor(width * PAGE_RATIO), lines.length * LETTER.height + 2 * EDGE);
  const raster = { width, height, grey: new Uint8Array(width * height) };
  for (let index = 0; index < raster.grey.length; index += 1) {
    raster.grey[index] = PAPER + Math.min(0, speck(index % width, Math.floor(index / width)));
  }
  lines.forEach((line, row) => {
    // Paper is never laid down quite straight.
    Array.from(line).forEach((letter, column) => {
      const slope = Math.floor(column / 24);
      drawLetter(raster, letter, { x: EDGE + column * LETTER.width, y: EDGE + row * LETTER.height + slope });
    });
  });
  return raster;
}

function chunk(type: string, content: Buffer): Buffer {
  const typed = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const framed = Buffer.alloc(typed.length + 8);
  framed.writeUInt32BE(content.length, 0);
  typed.copy(framed, 4);
  framed.writeUInt32BE(crc32(typed), typed.length + 4);
  return framed;
}

/** Lines of text as a grey PNG picture, in capital letters: what a scanner makes of a fax that has faded. */
export function scanImage(lines: readonly string[]): Buffer {
  const { width, height, grey } = drawn(lines);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 0, 0, 0, 0], 8);
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y += 1) rows.set(grey.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const picture = [chunk('IHDR', header), chunk('IDAT', deflateSync(rows)), chunk('IEND', Buffer.alloc(0))];
  return Buffer.concat([signature, ...picture]);
}
