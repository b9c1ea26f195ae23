import type { Box, TextLine } from '@recourse/documents-domain';
import { round } from '../frame.js';
import type { PageImage } from './page-image.js';

/** A rectangle in the picture. */
interface PictureBox {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

interface Recognised {
  readonly text: string;
  readonly bbox: PictureBox;
}

export interface RecognisedWord extends Recognised {
  /** 0 to 100. */
  readonly confidence: number;
  readonly symbols: readonly Recognised[];
}

export interface RecognisedLine {
  readonly bbox: PictureBox;
  readonly words: readonly RecognisedWord[];
}

/** What was recognised on a page. */
export interface RecognisedText {
  readonly lines: readonly TextLine[];
  /** How sure the letters are on the whole, 0 to 1. */
  readonly confidence: number;
}

/** A word of less is dirt on the paper. */
const LEAST_CONFIDENCE = 25;

/** Puts what was recognised in a picture back onto its page. */
export function recognisedText(lines: readonly RecognisedLine[], image: PageImage): RecognisedText {
  const kept = lines
    .map(({ bbox, words }) => ({ bbox, words: words.filter(isWord) }))
    .filter(({ words }) => words.length > 0);
  const words = kept.flatMap((line) => line.words);
  const letters = words.reduce((sum, { text }) => sum + text.length, 0);
  const sure = words.reduce((sum, { text, confidence }) => sum + text.length * confidence, 0);
  return {
    lines: kept.map((line) => lineOf(line, image)),
    confidence: letters === 0 ? 0 : Math.round(sure / letters) / 100,
  };
}

const isWord = ({ text, confidence }: RecognisedWord): boolean => text.trim() !== '' && confidence >= LEAST_CONFIDENCE;

function lineOf({ bbox, words }: RecognisedLine, image: PageImage): TextLine {
  const box = onPage(bbox, image);
  const text = words.map((word) => word.text).join(' ');
  // On a page that lies on its side the letters of a line stand one below the other.
  const edges = image.turns === 0 ? edgesOf(words, image.scale) : [];
  const isWhole = edges.length === text.length + 1;
  return { text, box, edges: isWhole ? edges : [], fontSize: box.height, bold: false };
}

/** Left edge of every UTF-16 unit, and the right edge of the last: rising from left to right. */
function edgesOf(words: readonly RecognisedWord[], scale: number): readonly number[] {
  const edges: number[] = [];
  let right = 0;
  const add = (x: number) => {
    right = Math.max(right, x);
    edges.push(round(right / scale));
  };
  words.forEach((word, index) => {
    if (index > 0) add(right);
    const isSpelled = word.symbols.map(({ text }) => text).join('') === word.text;
    const parts = isSpelled ? word.symbols : [word];
    for (const { text, bbox } of parts) {
      for (let unit = 0; unit < text.length; unit += 1) add(bbox.x0 + ((bbox.x1 - bbox.x0) * unit) / text.length);
    }
    right = Math.max(right, word.bbox.x1);
  });
  add(right);
  return edges;
}

/** A rectangle of the picture on the page that a person sees, in PDF points. */
function onPage({ x0, y0, x1, y1 }: PictureBox, { width, height, scale, turns }: PageImage): Box {
  const turned = {
    0: { left: x0, top: y0, right: x1, bottom: y1 },
    1: { left: y0, top: width - x1, right: y1, bottom: width - x0 },
    2: { left: width - x1, top: height - y1, right: width - x0, bottom: height - y0 },
    3: { left: height - y1, top: x0, right: height - y0, bottom: x1 },
  }[turns];
  return {
    left: round(turned.left / scale),
    top: round(turned.top / scale),
    width: round((turned.right - turned.left) / scale),
    height: round((turned.bottom - turned.top) / scale),
  };
}
