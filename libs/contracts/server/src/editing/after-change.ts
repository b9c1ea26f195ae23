import { Injectable } from '@nestjs/common';
import { AuditLog, type AuditAuthor, type AuditRecord } from '@recourse/access-server';
import { Clock, Queue, type Transaction } from '@recourse/platform-server';

/** The tasks of later features that rest on the register: its dates, and its flags and score. Neither waits for the other. */
const FOLLOWING = ['update-calendar', 'evaluate-contract'] as const;

/** What must follow every change of the register, in the transaction of the change itself. */
@Injectable()
export class AfterChange {
  constructor(
    private readonly audit: AuditLog,
    private readonly queue: Queue,
    private readonly clock: Clock,
  ) {}

  /**
   * Writes the history, marks the contracts it names as changed now, and has their families judged again. No entry, no
   * change: nothing follows then.
   */
  async follow(tx: Transaction, by: AuditAuthor, entries: readonly AuditRecord[]): Promise<void> {
    if (entries.length === 0) return;
    await this.audit.record(tx, by, entries);
    const contractIds = entries.flatMap(({ contractId }) => contractId ?? []);
    const changed = await tx.contract.updateManyAndReturn({
      where: { id: { in: contractIds } },
      data: { updatedAt: this.clock.now() },
      select: { headId: true },
    });
    await this.judgeAgain(
      tx,
      changed.map(({ headId }) => headId),
    );
  }

  /** Has families judged again soon; of several requests for one family that wait, one is done. */
  async judgeAgain(tx: Transaction, headIds: readonly string[]): Promise<void> {
    for (const contractId of new Set(headIds)) {
      for (const task of FOLLOWING) {
        await this.queue.enqueue(tx, { task, payload: { contractId }, key: `${task}:${contractId}` });
      }
    }
  }
}
