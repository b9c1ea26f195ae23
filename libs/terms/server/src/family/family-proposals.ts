import { Injectable } from '@nestjs/common';
import { dayOrNull } from '@recourse/contracts-server';
import { parseCalendarDate, type CalendarDate } from '@recourse/kernel';
import { PrismaService, type Prisma } from '@recourse/platform-server';
import { proposeParent, type FamilyReading, type ParentCandidate, type ProposedParent } from '@recourse/terms-domain';

const AS_MEMBER = {
  reading: { select: { family: true, title: true, kind: true } },
  contract: { select: { supplierId: true, parentId: true } },
} as const satisfies Prisma.DocumentInclude;

/** A document with what it says of its place in a family. */
type MemberDocument = Prisma.DocumentGetPayload<{ include: typeof AS_MEMBER }>;

const AS_CANDIDATE = {
  term: { select: { effectiveOn: true } },
  documents: {
    select: {
      proposals: {
        where: {
          key: { in: ['effective_date', 'agreement_date'] },
          state: { in: ['PROPOSED', 'ACCEPTED', 'CORRECTED'] },
        },
        select: { value: true },
      },
    },
  },
} as const satisfies Prisma.ContractInclude;

type CandidateRow = Prisma.ContractGetPayload<{ include: typeof AS_CANDIDATE }>;

/** What documents say of the ones above them, and which contracts of the register these may be. */
@Injectable()
export class FamilyProposals {
  constructor(private readonly prisma: PrismaService) {}

  async documents(ids: readonly string[]): Promise<readonly MemberDocument[]> {
    return this.prisma.document.findMany({ where: { id: { in: [...ids] } }, include: AS_MEMBER });
  }

  /** By document; nothing for those that name no document above them, or whose supplier is not known. */
  async parentsOf(
    documentIds: readonly string[],
  ): Promise<readonly { readonly documentId: string; readonly proposed: readonly ProposedParent[] }[]> {
    const documents = await this.documents(documentIds);
    const supplierIds = [...new Set(documents.flatMap((document) => supplierOf(document) ?? []))];
    const rows = await this.prisma.contract.findMany({
      where: { supplierId: { in: supplierIds } },
      include: AS_CANDIDATE,
      orderBy: { reference: 'asc' },
    });
    return documents.map((document) => {
      const parent = familyOf(document)?.parent;
      const candidates = rows.filter((row) => row.supplierId === supplierOf(document) && mayBeAbove(row, document));
      return { documentId: document.id, proposed: parent ? proposeParent(parent, candidates.map(candidateOf)) : [] };
    });
  }
}

/** Null until a reading that looked for it. */
export const familyOf = ({ reading }: MemberDocument): FamilyReading | null =>
  (reading?.family ?? null) as unknown as FamilyReading | null;

const supplierOf = ({ contract, supplierId }: MemberDocument): string | null => contract?.supplierId ?? supplierId;

/** Neither itself nor what was put under it. */
const mayBeAbove = ({ id, parentId }: CandidateRow, { contractId }: MemberDocument): boolean =>
  contractId === null || (id !== contractId && parentId !== contractId);

function candidateOf({ id, reference, title, kind, signedOn, term, documents }: CandidateRow): ParentCandidate {
  const stated = documents.flatMap(({ proposals }) => proposals.map(({ value }) => dayOf(value)));
  const days = [dayOrNull(signedOn), dayOrNull(term?.effectiveOn ?? null), ...stated];
  return { id, reference, title, kind, days: days.filter((day) => day !== null) };
}

function dayOf(value: Prisma.JsonValue): CalendarDate | null {
  const day = typeof value === 'string' ? parseCalendarDate(value) : null;
  return day?.ok ? day.value : null;
}
