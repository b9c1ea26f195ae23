import { Injectable } from '@nestjs/common';
import { PrismaService } from '@recourse/platform-server';
import type { Proposal } from '@recourse/terms-domain';
import { proposalOf } from '../proposals/proposal-row.js';

/** The sentence behind a value of the register. */
export interface RegisterEvidence {
  readonly recordId: string;
  /** Null where the record as a whole was added. */
  readonly field: string | null;
  readonly proposal: Proposal;
}

/** Leads from the register back to the sentences that were accepted. */
@Injectable()
export class EvidenceReader {
  constructor(private readonly prisma: PrismaService) {}

  /** Of records of one type, by the names the history has for them; the latest decision first. */
  async of(recordType: string, recordIds: readonly string[]): Promise<readonly RegisterEvidence[]> {
    const rows = await this.prisma.proposalEffect.findMany({
      where: { recordType, recordId: { in: [...recordIds] } },
      include: { proposal: true },
      orderBy: [{ proposal: { decidedAt: 'desc' } }, { id: 'asc' }],
    });
    return rows.map(({ recordId, field, proposal }) => ({ recordId, field, proposal: proposalOf(proposal) }));
  }
}
