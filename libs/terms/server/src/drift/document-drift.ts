import { Injectable } from '@nestjs/common';
import { PrismaService, type Prisma, type Transaction } from '@recourse/platform-server';
import {
  termsDrift,
  type Completeness,
  type DocumentVersion,
  type Finding,
  type TermsDrift,
} from '@recourse/terms-domain';
import { proposalOf } from '../proposals/proposal-row.js';

const AS_VERSION = {
  reading: { select: { pagesUnread: true } },
  pages: { select: { text: true }, orderBy: { number: 'asc' } },
  proposals: {
    // Only the built-in reader reads every version alike; of others, what a person confirmed.
    where: { OR: [{ state: 'PROPOSED', origin: 'BUILT_IN' }, { state: { in: ['ACCEPTED', 'CORRECTED'] } }] },
    orderBy: { position: 'asc' },
  },
} as const satisfies Prisma.DocumentInclude;

type Row = Prisma.DocumentGetPayload<{ include: typeof AS_VERSION }>;

/** Two documents to be compared. */
export interface VersionPair {
  readonly oldDocumentId: string;
  readonly newDocumentId: string;
}

/** Compares documents as they were read, and as people corrected what was read. */
@Injectable()
export class DocumentDrift {
  constructor(private readonly prisma: PrismaService) {}

  /** The drift of each pair, in the same order; null where one of the two is not read. */
  async between(pairs: readonly VersionPair[], tx: Transaction = this.prisma): Promise<readonly (TermsDrift | null)[]> {
    const ids = [...new Set(pairs.flatMap(({ oldDocumentId, newDocumentId }) => [oldDocumentId, newDocumentId]))];
    const rows = await tx.document.findMany({ where: { id: { in: ids } }, include: AS_VERSION });
    const versions = new Map(rows.map((row) => [row.id, versionOf(row)]));
    return pairs.map(({ oldDocumentId, newDocumentId }) => {
      const [before, after] = [versions.get(oldDocumentId), versions.get(newDocumentId)];
      return before && after ? termsDrift(before, after) : null;
    });
  }
}

function versionOf({ reading, pages, proposals }: Row): DocumentVersion | null {
  if (reading === null) return null;
  const unread = reading.pagesUnread as unknown as Completeness['pagesUnread'];
  return {
    terms: proposals.map(termOf),
    pages: pages.map(({ text }) => text),
    pagesUnread: unread.filter(({ reason }) => reason !== 'blank').length,
  };
}

/** What a person put in place of a value is what the document says. */
function termOf(row: Row['proposals'][number]): Finding {
  const { state, correctedValue, correctedParty, ...proposal } = proposalOf(row);
  return state === 'CORRECTED' ? { ...proposal, value: correctedValue, party: correctedParty } : proposal;
}
