import { Injectable } from '@nestjs/common';
import { isTermKey, type TermKey } from '@recourse/contracts-domain';
import type { Absence, Prisma, Transaction } from '@recourse/platform-server';
import type { DocumentReading, KeyReading, NearMiss } from '@recourse/scoring-domain';
import type { TermPresence } from '@recourse/terms-domain';

const AS_READ = {
  reading: { select: { pagesRead: true, pagesUnread: true } },
  proposals: { select: { key: true, state: true } },
  absences: true,
} as const satisfies Prisma.DocumentInclude;

type Row = Prisma.DocumentGetPayload<{ include: typeof AS_READ }>;

/** A document's reading, with the contract it belongs to. */
export interface FiledReading extends DocumentReading {
  readonly contractId: string;
}

/** What the reader and its reviewers know of the documents of contracts. */
@Injectable()
export class Readings {
  /** All documents filed under these contracts. */
  async ofContracts(tx: Transaction, contractIds: readonly string[]): Promise<readonly FiledReading[]> {
    const rows = await tx.document.findMany({
      where: { contractId: { in: [...contractIds] } },
      include: AS_READ,
      orderBy: { id: 'asc' },
    });
    return rows.map((row) => ({ ...readingOf(row), contractId: row.contractId ?? '' }));
  }
}

function readingOf(row: Row): DocumentReading {
  const { id, name, pageCount, reading, readingState } = row;
  const document = { documentId: id, name, pageCount };
  if (!reading) {
    const failed = readingState === 'FAILED' || readingState === 'CANCELLED';
    return { ...document, state: failed ? 'failed' : 'waiting', unreadPages: [], keys: {} };
  }
  const unread = reading.pagesUnread as unknown as readonly { page: number; reason: string }[];
  // Nothing stands on a blank page, so nothing was missed there.
  const unreadPages = unread.filter(({ reason }) => reason !== 'blank').map(({ page }) => page);
  return { ...document, state: 'read', unreadPages, keys: keysOf(row, unreadPages) };
}

/** A judgement of the reader yields to what reviewers made of its proposals. */
function keysOf({ absences, proposals, reading }: Row, unreadPages: readonly number[]): DocumentReading['keys'] {
  const keys: Partial<Record<TermKey, KeyReading>> = {};
  for (const absence of absences) if (isTermKey(absence.key)) keys[absence.key] = absenceOf(absence, unreadPages);
  const standing = proposals.filter(({ state }) => state !== 'SUPERSEDED');
  for (const { key } of standing) {
    if (!isTermKey(key)) continue;
    const rejected = standing.every((proposal) => proposal.key !== key || proposal.state === 'REJECTED');
    keys[key] = rejected ? rejectedByReview(reading?.pagesRead ?? 0, unreadPages) : { judgement: 'present' };
  }
  return keys;
}

function absenceOf({ documentId, judgement, searched, nearestMiss }: Absence, unread: readonly number[]): KeyReading {
  if (judgement === 'COULD_NOT_READ' && unread.length > 0) return { judgement: 'could-not-read' };
  const { words, pages, sentences } = searched as unknown as TermPresence['searched'];
  const nearMiss = missOf(documentId, nearestMiss);
  return { judgement: 'not-found', searched: words, completeness: 1, pages, sentences, nearMiss };
}

function missOf(documentId: string, nearestMiss: Prisma.JsonValue): NearMiss | null {
  const miss = nearestMiss as unknown as TermPresence['nearestMiss'];
  return miss && { documentId, page: miss.evidence.page, quote: miss.evidence.quote };
}

/** The reader had found something, and people said that it is not so: nothing is left of it. */
function rejectedByReview(pages: number, unread: readonly number[]): KeyReading {
  if (unread.length > 0) return { judgement: 'could-not-read' };
  const searched = ['passages the reader proposed, all rejected in review'];
  return { judgement: 'not-found', searched, completeness: 1, pages, sentences: 0, nearMiss: null };
}
