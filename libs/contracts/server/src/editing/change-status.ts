import { Injectable } from '@nestjs/common';
import { takeStatusStep, type ContractStatus } from '@recourse/contracts-domain';
import { Refused, unwrap } from '@recourse/kernel';
import { changedMeanwhile, PrismaService } from '@recourse/platform-server';
import type { Act, Edition } from '@recourse/suppliers-server';
import type { RegisteredContract } from '../reading/contract-row.js';
import { AfterChange } from './after-change.js';
import { contractAsSeen, contractNow } from './contract-columns.js';
import { requireEditor } from './require-editor.js';

/** Takes a contract through its life. */
@Injectable()
export class ChangeStatus {
  constructor(
    private readonly prisma: PrismaService,
    private readonly after: AfterChange,
  ) {}

  /** Refuses steps that life does not have, and ending or reinstating without a reason. */
  async take(
    { actor, why }: Act,
    { id, expectedVersion, to }: Omit<Edition<never>, 'facts'> & { readonly to: ContractStatus },
  ): Promise<RegisteredContract> {
    requireEditor(actor);
    return this.prisma.$transaction(async (tx) => {
      const before = await contractAsSeen(tx, { id, expectedVersion });
      const status = unwrap(takeStatusStep({ from: before.status, to, why }));
      const { count } = await tx.contract.updateMany({
        where: { id, version: expectedVersion },
        data: { status, version: { increment: 1 } },
      });
      const now = await contractNow(tx, id);
      if (count === 0) throw new Refused(changedMeanwhile(now.version, { ...now }));
      const record = { type: 'Contract', id };
      const step = { act: 'changed', field: 'status', before: before.status, after: status, why };
      await this.after.follow(tx, actor, [{ record, contractId: id, ...step }]);
      return now;
    });
  }
}
