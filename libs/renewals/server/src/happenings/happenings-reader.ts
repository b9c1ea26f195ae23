import { Injectable } from '@nestjs/common';
import type { ContractFamily } from '@recourse/contracts-domain';
import { PrismaService, type SupplierEvent as SupplierEventRow, type Transaction } from '@recourse/platform-server';
import type { Happenings, SupplierEvent } from '@recourse/renewals-domain';
import { dayIn, dayOrNull, durationIn } from '../columns.js';

/** A supplier's act as it is edited. */
export interface RecordedSupplierEvent extends SupplierEvent {
  readonly note: string | null;
  readonly version: number;
}

export const supplierEventOf = (row: SupplierEventRow): RecordedSupplierEvent => ({
  id: row.id,
  contractId: row.contractId,
  trigger: row.trigger,
  receivedOn: dayIn(row.receivedOn),
  provisionId: row.provisionId,
  window: durationIn(row.window),
  exitedOn: dayOrNull(row.exitedOn),
  note: row.note,
  version: row.version,
});

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
