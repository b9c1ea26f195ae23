import type { TextLine } from '@recourse/documents-domain';
import { boxOf, round, turn, turnBack, type Bounds, type Edges, type Turns } from './frame.js';
import { columnsApart, footersLast, headersFirst, topToBottom } from './reading-order.js';
import { piecesOf, type Piece } from './pieces.js';
import { rowsOf } from './rows.js';
import type { PageCharacters } from './page-characters.js';

/** The page as a person sees it. */
export interface View {
  readonly page: Bounds;
  readonly turns: Turns;
}

const isOnPage = ({ left, top, right, bottom }: Edges, view: Edges): boolean =>
  right > view.left && left < view.right && bottom > view.top && top < view.bottom;

function lineOf(piece: Piece, { page, turns }: View): TextLine {
  const isUpright = piece.turns === turns;
  const seen = isUpright ? piece : turn(page, turns, turnBack(page, piece.turns, piece));
  return {
    text: piece.text,
    box: boxOf(seen),
    edges: isUpright ? piece.edges : [],
    fontSize: round(piece.height),
    bold: piece.boldLetters * 2 > piece.text.length,
  };
}

/** A page's lines in reading order: the main direction of its text first, then what is set across it. */
export function linesOf(characters: PageCharacters, view: View): TextLine[] {
  const groups = new Map<Turns, Piece[]>();
  for (const piece of piecesOf(characters)) {
    const paper = turn(view.page, piece.turns, view.page);
    // A person sees nothing of what lies outside the page.
    if (!isOnPage(piece, paper)) continue;
    const group = groups.get(piece.turns);
    if (group === undefined) groups.set(piece.turns, [piece]);
    else group.push(piece);
  }
  const letters = (pieces: readonly Piece[]) => pieces.reduce((sum, piece) => sum + piece.text.length, 0);
  const bySize = [...groups.values()].sort((a, b) => letters(b) - letters(a));
  return bySize.flatMap((pieces) =>
    topToBottom(headersFirst(footersLast(columnsApart(rowsOf(pieces))))).map((piece) => lineOf(piece, view)),
  );
}
