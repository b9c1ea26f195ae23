import { Injectable } from '@nestjs/common';
import type { ContractFamily } from '@recourse/contracts-domain';
import { dayIn } from '@recourse/contracts-server';
import { PrismaService, type Transaction } from '@recourse/platform-server';
import type { Happenings } from '@recourse/renewals-domain';
import { supplierEventOf } from './supplier-events.table.js';

/** Reads what happened under contracts, beside what the register says. */
@Injectable()
export class HappeningsReader {
  constructor(private readonly prisma: PrismaService) {}

  /** For all members of the families, in two statements. Within a transaction, hand it in. */
  async ofFamilies(families: readonly ContractFamily[], tx: Transaction = this.prisma): Promise<Happenings> {
    const ids = families.flatMap(({ members }) => members.map(({ contract }) => contract.id));
    const contractId = { in: ids };
    const events = await tx.supplierEvent.findMany({ where: { contractId }, orderBy: { id: 'asc' } });
    const notices = await tx.givenNotice.findMany({ where: { contractId } });
    return {
      supplierEvents: events.map(supplierEventOf),
      noticesGiven: new Map(notices.map(({ contractId, receivedOn }) => [contractId, dayIn(receivedOn)])),
    };
  }
}
