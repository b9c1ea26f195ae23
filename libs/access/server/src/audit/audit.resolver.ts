import { Args, Query, Resolver } from '@nestjs/graphql';
import { connection, PrismaService, type AuditEntry, type Prisma } from '@recourse/platform-server';
import { Allow } from '../permission/marks.js';
import { AuditEntriesArgs, AuditEntryConnection } from './audit-entry.type.js';

@Resolver()
export class AuditResolver {
  constructor(private readonly prisma: PrismaService) {}

  @Allow('audit:read')
  @Query(() => AuditEntryConnection, { description: 'Who did what, the newest first.' })
  auditEntries(@Args() args: AuditEntriesArgs) {
    const filter = filterOf(args);
    return connection<AuditEntry, AuditEntry>(args, {
      // Ids are made in the order of time.
      order: [{ field: 'id', direction: 'desc' }],
      rows: ({ where, orderBy, take }) =>
        this.prisma.auditEntry.findMany({ where: { AND: [filter, where] }, orderBy, take }),
      count: () => this.prisma.auditEntry.count({ where: filter }),
      node: (entry) => entry,
    });
  }
}

const filterOf = ({ contractId, recordType, recordId, personId, since, until }: AuditEntriesArgs) =>
  ({
    ...(contractId ? { contractId } : {}),
    ...(recordType ? { recordType } : {}),
    ...(recordId ? { recordId } : {}),
    ...(personId ? { personId } : {}),
    at: { ...(since ? { gte: since } : {}), ...(until ? { lt: until } : {}) },
  }) satisfies Prisma.AuditEntryWhereInput;
