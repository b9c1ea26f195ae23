import { verticalOverlap, type Piece } from './pieces.js';
import { round } from './frame.js';

/** A number, letter or bullet that stands before a paragraph: `1.`, `12.3`, `(a)`, `iv)`, `•`. */
const LABEL = /^(?:[([]?[0-9A-Za-z]{1,5}[.)\]]{1,2}|[0-9A-Z]{1,3}(?:\.[0-9a-z]{1,3}){1,5}[.)]?|[•▪●○◦■□·*§\uFFFD–-])$/;
/** A label may stand this many letter heights before its text. */
const LABEL_GAP = 8;
/** Words stand no further apart than this many letter heights. */
const WORD_GAP = 0.6;
const SPACE = 0.12;
/** A page with more pieces is no page of prose; its pieces stay as the document has them. */
const MOST_PIECES = 3000;

const onOneRow = (a: Piece, b: Piece): boolean => verticalOverlap(a, b) > 0.5;

function joined(left: Piece, right: Piece): Piece {
  const height = Math.max(left.height, right.height);
  const space = right.left - left.right > SPACE * height ? ' ' : '';
  const positioned = left.edges.length > 0 && right.edges.length > 0;
  const seam = space === '' ? [] : [round(left.right)];
  return {
    text: `${left.text}${space}${right.text}`,
    edges: positioned ? [...left.edges.slice(0, -1), ...seam, ...right.edges] : [],
    turns: left.turns,
    height,
    boldLetters: left.boldLetters + right.boldLetters,
    left: Math.min(left.left, right.left),
    top: Math.min(left.top, right.top),
    right: Math.max(left.right, right.right),
    bottom: Math.max(left.bottom, right.bottom),
  };
}

/** Puts a label and the text it introduces into one line. */
function joinLabels(pieces: readonly Piece[]): Piece[] {
  const result: Piece[] = [];
  for (const piece of pieces) {
    const before = result.at(-1);
    const isText =
      before !== undefined &&
      LABEL.test(before.text) &&
      piece.left >= before.right &&
      piece.left - before.right <= LABEL_GAP * Math.max(piece.height, before.height) &&
      onOneRow(before, piece);
    if (isText) result[result.length - 1] = joined(before, piece);
    else result.push(piece);
  }
  return result;
}

/** The two parts of `line` on either side of the space in which `piece` stands. */
function around(line: Piece, piece: Piece): [Piece, Piece] | undefined {
  if (line.edges.length === 0 || piece.left < line.left || piece.right > line.right) return undefined;
  const middle = (piece.left + piece.right) / 2;
  const at = line.edges.findIndex(
    (edge, index) => line.text[index] === ' ' && edge <= middle && middle <= (line.edges[index + 1] ?? 0),
  );
  if (at < 0) return undefined;
  const bold = (length: number) => (line.boldLetters * length) / line.text.length;
  const rest = line.text.length - at - 1;
  const edges = line.edges.slice(0, at + 1);
  const left = { ...line, text: line.text.slice(0, at), edges, right: line.edges[at] ?? 0, boldLetters: bold(at) };
  const after = { text: line.text.slice(at + 1), edges: line.edges.slice(at + 1), boldLetters: bold(rest) };
  return [left, { ...line, ...after, left: line.edges[at + 1] ?? 0 }];
}

interface Gap {
  readonly at: number;
  /** How many lines the gap divides: one that leaves room for it, or two that it keeps apart. */
  readonly covers: 1 | 2;
  readonly left: Piece;
  readonly right: Piece;
}

function gapFor(piece: Piece, lines: readonly Piece[]): Gap | undefined {
  const slack = SPACE * piece.height;
  for (const [at, left] of lines.entries()) {
    if (!onOneRow(left, piece)) continue;
    const parts = around(left, piece);
    if (parts !== undefined) return { at, covers: 1, left: parts[0], right: parts[1] };
    const right = lines[at + 1];
    if (right === undefined || !onOneRow(piece, right)) continue;
    const isBetween = piece.left >= left.right - slack && piece.right <= right.left + slack;
    const isNear = Math.min(piece.left - left.right, right.left - piece.right) <= WORD_GAP * piece.height;
    if (isBetween && isNear) return { at, covers: 2, left, right };
  }
  return undefined;
}

/** Puts words that the document sets after all others, such as raised letters or a form's entries, into the gap left for them. */
function fillGaps(pieces: readonly Piece[]): Piece[] {
  const result: Piece[] = [];
  for (const piece of pieces) {
    const gap = gapFor(piece, result);
    if (gap === undefined) result.push(piece);
    else result.splice(gap.at, gap.covers, joined(joined(gap.left, piece), gap.right));
  }
  return result;
}

/** Joins the pieces of one frame that are one line to a person; keeps the document's order otherwise. */
export function rowsOf(pieces: readonly Piece[]): readonly Piece[] {
  if (pieces.length > MOST_PIECES) return pieces;
  return fillGaps(joinLabels(pieces));
}
