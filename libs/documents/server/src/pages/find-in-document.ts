import { Injectable } from '@nestjs/common';
import { requirePermission, type Actor } from '@recourse/access-server';
import { findWords, type Box, type LinePiece, type TextLine } from '@recourse/documents-domain';
import { invalid, Refused } from '@recourse/kernel';
import { PrismaService } from '@recourse/platform-server';
import { unpackLines } from './packed-lines.js';

/** A place at which words were found. */
export interface FoundPlace {
  /** Counted from 1. */
  readonly page: number;
  /** One a line. */
  readonly boxes: readonly Box[];
}

/** Where words stand in a document. */
export interface FoundWords {
  readonly totalCount: number;
  /** In the order of the document; the first `MOST_PLACES` where there are more. */
  readonly places: readonly FoundPlace[];
}

export const MOST_PLACES = 500;
export const SHORTEST_WORDS = 2;
export const LONGEST_WORDS = 200;

/** Finds words in what was read of a document, in print and in pictures alike. */
@Injectable()
export class FindInDocument {
  constructor(private readonly prisma: PrismaService) {}

  async find(actor: Actor, documentId: string, words: string): Promise<FoundWords> {
    requirePermission(actor, 'document:read');
    const wanted = words.trim();
    if (wanted.length < SHORTEST_WORDS || wanted.length > LONGEST_WORDS) {
      throw new Refused(invalid('invalid-words', `Ask for ${SHORTEST_WORDS} to ${LONGEST_WORDS} characters.`));
    }
    const texts = await this.prisma.documentPage.findMany({
      where: { documentId },
      select: { number: true, text: true },
      orderBy: { number: 'asc' },
    });
    const found = texts.flatMap(({ number, text }) =>
      findWords(text.split('\n'), wanted).map((pieces) => ({ page: number, pieces })),
    );
    const shown = found.slice(0, MOST_PLACES);
    const lines = await this.linesOf(documentId, [...new Set(shown.map(({ page }) => page))]);
    return {
      totalCount: found.length,
      places: shown.map(({ page, pieces }) => ({ page, boxes: boxesOf(pieces, lines.get(page) ?? []) })),
    };
  }

  private async linesOf(documentId: string, pages: readonly number[]) {
    const rows = await this.prisma.documentPage.findMany({ where: { documentId, number: { in: [...pages] } } });
    const unpacked = rows.map(async ({ number, text, lines }) => [number, await unpackLines(text, lines)] as const);
    return new Map(await Promise.all(unpacked));
  }
}

const boxesOf = (pieces: readonly LinePiece[], lines: readonly TextLine[]): readonly Box[] =>
  pieces.flatMap((piece) => {
    const line = lines[piece.line];
    return line ? [boxOf(piece, line)] : [];
  });

/** Of the letters; of the whole line where theirs are not known. */
function boxOf({ from, to }: LinePiece, { box, edges, text }: TextLine): Box {
  const left = edges[from];
  // What joins a line to the next one has no place of its own.
  const right = edges[Math.min(to, text.length)];
  return left === undefined || right === undefined ? box : { ...box, left, width: right - left };
}
