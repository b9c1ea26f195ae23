import { Injectable } from '@nestjs/common';
import { connection, PrismaService, type Connection, type PageArgs, type Prisma } from '@recourse/platform-server';
import { idsAmong, isId } from '@recourse/suppliers-server';
import type { FlagFilter, FlagSort } from './flag.input.js';
import { flagOf, type AssignedFlag } from './flag-row.js';

const STANDING: Prisma.FlagWhereInput = { state: { not: 'RESOLVED' } };
const NOTHING: Prisma.FlagWhereInput = { OR: [] };

const ORDER = {
  SEVERITY: [
    { field: 'severityRank', direction: 'desc' },
    { field: 'actBy', direction: 'asc', nulls: true },
    { field: 'id', direction: 'asc' },
  ],
  ACT_BY: [
    { field: 'actBy', direction: 'asc', nulls: true },
    { field: 'id', direction: 'asc' },
  ],
  OPENED: [{ field: 'id', direction: 'desc' }],
} as const;

/** Reads flags. */
@Injectable()
export class FlagsRepository {
  constructor(private readonly prisma: PrismaService) {}

  /** A page of the flags wanted. */
  async page(page: PageArgs, filter: FlagFilter, sort: FlagSort): Promise<Connection<AssignedFlag>> {
    const wanted = await this.whereOf(filter);
    return connection(page, {
      order: ORDER[sort],
      rows: ({ where, orderBy, take }) => this.prisma.flag.findMany({ where: { AND: [wanted, where] }, orderBy, take }),
      count: () => this.prisma.flag.count({ where: wanted }),
      node: flagOf,
    });
  }

  /** These flags, in any order; ids of none are passed over. */
  async byIds(ids: readonly string[]): Promise<readonly AssignedFlag[]> {
    return (await this.prisma.flag.findMany({ where: { id: { in: [...idsAmong(ids)] } } })).map(flagOf);
  }

  /** The flags that stand on these families, the gravest first. */
  async standingOn(headIds: readonly string[]): Promise<readonly AssignedFlag[]> {
    const rows = await this.prisma.flag.findMany({
      where: { ...STANDING, contractId: { in: [...headIds] } },
      orderBy: [{ severityRank: 'desc' }, { actBy: { sort: 'asc', nulls: 'last' } }, { id: 'asc' }],
    });
    return rows.map(flagOf);
  }

  private async whereOf(filter: FlagFilter): Promise<Prisma.FlagWhereInput> {
    const { rules, severities, states, assignedToId, actByUntil, supplierId, ownerId } = filter;
    const ids = [assignedToId, supplierId, ownerId, filter.contractId].filter((id) => id != null);
    if (!ids.every(isId)) return NOTHING;
    return {
      ...(states ? { state: { in: states } } : STANDING),
      ...(rules && { rule: { in: rules } }),
      ...(severities && { severity: { in: severities } }),
      ...(assignedToId && { assignedToId }),
      ...(actByUntil && { actBy: { lte: new Date(actByUntil) } }),
      ...(filter.contractId && { contractId: await this.headOf(filter.contractId) }),
      contract: { ...(supplierId && { supplierId }), ...(ownerId && { ownerId }) },
    };
  }

  /** The head of its family; the contract itself where there is none of that id, which then has no flags. */
  private async headOf(contractId: string): Promise<string> {
    const contract = await this.prisma.contract.findUnique({ where: { id: contractId }, select: { headId: true } });
    return contract?.headId ?? contractId;
  }
}
