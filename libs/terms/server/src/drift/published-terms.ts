import { Injectable } from '@nestjs/common';
import type { ContractKind } from '@recourse/contracts-domain';
import { dateOfInstant, parseCalendarDate, type CalendarDate } from '@recourse/kernel';
import { PrismaService, type Prisma, type Transaction } from '@recourse/platform-server';
import { documentVersions, type DatedDocument, type VersionChain } from '@recourse/terms-domain';

/** Kinds that suppliers publish and do not negotiate, when nobody has filed them under a contract. */
const PUBLISHED: ContractKind[] = ['ONLINE_TERMS', 'SERVICE_LEVEL_AGREEMENT', 'DATA_PROCESSING_AGREEMENT'];

const AS_DATED = {
  reading: { select: { title: true, kind: true } },
  contract: { select: { kind: true, supplierId: true } },
  proposals: {
    where: { key: 'effective_date', state: { in: ['PROPOSED', 'ACCEPTED', 'CORRECTED'] } },
    orderBy: { confidence: 'desc' },
  },
} as const satisfies Prisma.DocumentInclude;

type Row = Prisma.DocumentGetPayload<{ include: typeof AS_DATED }>;

/** A document with whose it is. */
export interface OwnedDocument extends DatedDocument {
  readonly supplierId: string;
  readonly contractId: string | null;
}

/** Which documents are versions of which: of what suppliers publish, and of what lies in a contract. */
@Injectable()
export class PublishedTerms {
  constructor(private readonly prisma: PrismaService) {}

  /** What each supplier publishes: filed under online terms, or not filed and of a kind that is published. */
  async ofSuppliers(
    supplierIds: readonly string[],
    tx: Transaction = this.prisma,
  ): Promise<ReadonlyMap<string, readonly VersionChain<OwnedDocument>[]>> {
    const whose = { in: [...supplierIds] };
    const rows = await tx.document.findMany({
      where: {
        OR: [
          { contract: { kind: 'ONLINE_TERMS', supplierId: whose } },
          { contractId: null, supplierId: whose, reading: { kind: { in: PUBLISHED } } },
        ],
      },
      include: AS_DATED,
      orderBy: { id: 'asc' },
    });
    return chainsBy(rows, ({ supplierId }) => supplierId);
  }

  /** The documents of each contract. */
  async ofContracts(
    contractIds: readonly string[],
  ): Promise<ReadonlyMap<string, readonly VersionChain<OwnedDocument>[]>> {
    const rows = await this.prisma.document.findMany({
      where: { contractId: { in: [...contractIds] } },
      include: AS_DATED,
      orderBy: { id: 'asc' },
    });
    return chainsBy(rows, ({ contractId }) => contractId ?? '');
  }
}

function chainsBy(
  rows: readonly Row[],
  keyOf: (document: OwnedDocument) => string,
): ReadonlyMap<string, readonly VersionChain<OwnedDocument>[]> {
  const byOwner = new Map<string, OwnedDocument[]>();
  for (const document of rows.map(ownedDocument)) {
    const owner = keyOf(document);
    byOwner.set(owner, [...(byOwner.get(owner) ?? []), document]);
  }
  return new Map([...byOwner].map(([owner, documents]) => [owner, documentVersions(documents)]));
}

const ownedDocument = ({ id, name, contractId, supplierId, uploadedAt, reading, contract, proposals }: Row) => ({
  id,
  name,
  title: reading?.title ?? null,
  statedOn: statedOn(proposals),
  uploadedOn: dateOfInstant(uploadedAt),
  supplierId: contract?.supplierId ?? supplierId ?? '',
  contractId,
  kind: contract?.kind ?? reading?.kind ?? null,
});

/** What a person confirmed goes before what was only read. */
function statedOn(proposals: Row['proposals']): CalendarDate | null {
  const decided = proposals.find(({ state }) => state !== 'PROPOSED') ?? proposals[0];
  const value = decided?.state === 'CORRECTED' ? decided.correctedValue : decided?.value;
  const day = typeof value === 'string' ? parseCalendarDate(value) : null;
  return day?.ok ? day.value : null;
}
