import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '@recourse/access-server';
import { connection, PageArgs, PrismaService, type AuditEntry } from '@recourse/platform-server';
import { isId } from '@recourse/suppliers-server';
import { ContractChangeConnection, ContractChangeType } from './contract-change.type.js';

@Resolver(() => ContractChangeType)
export class ContractHistoryResolver {
  constructor(private readonly prisma: PrismaService) {}

  @Allow('contract:read')
  @Query(() => ContractChangeConnection, {
    description: 'Who changed what of a contract and its records, the newest first. Stays after a draft is removed.',
  })
  contractHistory(
    @Args('contractId', { type: () => ID, description: 'The contract.' }) contractId: string,
    @Args() page: PageArgs,
  ) {
    const where = isId(contractId) ? { contractId } : { id: { in: [] } };
    return connection<AuditEntry, AuditEntry>(page, {
      order: [
        { field: 'at', direction: 'desc' },
        { field: 'id', direction: 'desc' },
      ],
      rows: (query) => this.prisma.auditEntry.findMany({ ...query, where: { AND: [where, query.where] } }),
      count: () => this.prisma.auditEntry.count({ where }),
      node: (entry) => entry,
    });
  }
}
