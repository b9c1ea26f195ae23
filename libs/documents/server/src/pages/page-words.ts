import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ContractTexts, type ContractText } from '@recourse/contracts-server';
import { PrismaService } from '@recourse/platform-server';

/** Who searches for more than this many contracts by a phrase has not searched for a phrase. */
const MOST_CONTRACTS = 1000;
const MOST_WORDS = 16;
/** A shorter word stands on nearly every page. */
const SHORTEST = 4;

/** The words as PostgreSQL's text search is asked for them; null where they would find everything. */
function phraseOf(words: string): string | null {
  const parts = (words.match(/[\p{L}\p{N}]+/gu) ?? []).slice(0, MOST_WORDS);
  return parts.join('').length < SHORTEST ? null : `${parts.join(' <-> ')}:*`;
}

/** Finds contracts by what the pages of their documents say, across the ends of lines. */
@Injectable()
export class PageWords implements ContractText, OnModuleInit {
  constructor(
    private readonly prisma: PrismaService,
    private readonly texts: ContractTexts,
  ) {}

  onModuleInit(): void {
    this.texts.add(this);
  }

  async contractsSaying(words: string): Promise<readonly string[]> {
    const phrase = phraseOf(words);
    if (phrase === null) return [];
    // The index is on this very expression; Prisma knows no text search.
    const rows = await this.prisma.$queryRaw<{ id: string }[]>`
      SELECT DISTINCT document.contract_id AS id
      FROM document_page JOIN document ON document.id = document_page.document_id
      WHERE to_tsvector('simple', document_page.text) @@ to_tsquery('simple', ${phrase})
        AND document.contract_id IS NOT NULL
      LIMIT ${MOST_CONTRACTS}`;
    return rows.map(({ id }) => id);
  }
}
