import { Injectable } from '@nestjs/common';
import { Refused } from '@recourse/kernel';
import { changedMeanwhile, PrismaService } from '@recourse/platform-server';
import type { Act, Edition } from '@recourse/suppliers-server';
import { AfterChange } from './after-change.js';
import { contractAsSeen, contractFactsOf, contractNow } from './contract-columns.js';
import { requireEditor } from './require-editor.js';

const refusal = (kind: string, message: string) => new Refused({ kind, because: 'conflict', message });

/** Removes a draft that was entered by mistake. What was once in force stays: it is terminated, not forgotten. */
@Injectable()
export class RemoveContract {
  constructor(
    private readonly prisma: PrismaService,
    private readonly after: AfterChange,
  ) {}

  /** Refuses `not-a-draft` and `contract-has-children`. */
  async remove({ actor, why }: Act, edition: Omit<Edition<never>, 'facts'>): Promise<void> {
    requireEditor(actor);
    const { id, expectedVersion } = edition;
    await this.prisma.$transaction(async (tx) => {
      const before = await contractAsSeen(tx, edition);
      if (before.status !== 'DRAFT')
        throw refusal('not-a-draft', 'Only a draft can be removed. Terminate the contract instead.');
      const children = await tx.contract.count({ where: { OR: [{ parentId: id }, { amendsId: id }] } });
      if (children > 0) throw refusal('contract-has-children', 'Other documents stand below this one or amend it.');
      const { count } = await tx.contract.deleteMany({ where: { id, version: expectedVersion } });
      if (count === 0) throw new Refused(changedMeanwhile((await contractNow(tx, id)).version));
      const record = { type: 'Contract', id };
      const entry = { record, contractId: id, act: 'removed', before: contractFactsOf(before), why };
      await this.after.follow(tx, actor, [entry]);
      if (before.headId !== id) await this.after.judgeAgain(tx, [before.headId]);
    });
  }
}
