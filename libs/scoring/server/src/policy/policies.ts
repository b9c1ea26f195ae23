import { Injectable } from '@nestjs/common';
import { AuditLog, fieldChanges, requirePermission, type Actor } from '@recourse/access-server';
import { Refused, unwrap } from '@recourse/kernel';
import { changedMeanwhile, Clock, PrismaService, Queue, type Transaction } from '@recourse/platform-server';
import { parseThresholds, STANDARD_THRESHOLDS, type Policy } from '@recourse/scoring-domain';

/** A policy with who made it. */
export interface SavedPolicy extends Policy {
  /** null for the standard policy, which nobody has changed. */
  readonly changedById: string | null;
  readonly changedAt: Date | null;
  readonly why: string | null;
}

/** The policy before anyone has changed it. */
const STANDARD: SavedPolicy = {
  version: 1,
  thresholds: STANDARD_THRESHOLDS,
  changedById: null,
  changedAt: null,
  why: null,
};

/** A change of thresholds, given by name; those left out stay. */
export interface PolicyEdition {
  readonly expectedVersion: number;
  readonly thresholds: Readonly<Record<string, unknown>>;
  readonly why: string | null;
}

/** What the buyer demands: versions are added, never changed. */
@Injectable()
export class Policies {
  constructor(
    private readonly prisma: PrismaService,
    private readonly clock: Clock,
    private readonly audit: AuditLog,
    private readonly queue: Queue,
  ) {}

  /** The latest version. A threshold that a later release brought has its standard value. */
  async inForce(tx: Transaction = this.prisma): Promise<SavedPolicy> {
    const row = await tx.policy.findFirst({ orderBy: { version: 'desc' } });
    if (!row) return STANDARD;
    const thresholds = { ...STANDARD_THRESHOLDS, ...(row.thresholds as typeof STANDARD_THRESHOLDS) };
    return { ...row, thresholds };
  }

  /**
   * Makes a new version and has every contract judged by it. Refuses what `parseThresholds` refuses, and
   * `changed-meanwhile` unless the version in force is the one that was seen.
   */
  async update(actor: Actor, { expectedVersion, thresholds, why }: PolicyEdition): Promise<SavedPolicy> {
    requirePermission(actor, 'policy:edit');
    return this.prisma.$transaction(async (tx) => {
      await tx.$executeRaw`LOCK TABLE policy IN SHARE ROW EXCLUSIVE MODE`;
      const before = await this.inForce(tx);
      if (before.version !== expectedVersion) throw new Refused(changedMeanwhile(before.version, before.thresholds));
      const after = unwrap(parseThresholds(thresholds, before.thresholds));
      const version = before.version + 1;
      const changes = fieldChanges({ record: { type: 'Policy', id: String(version) }, why }, before.thresholds, after);
      if (changes.length === 0) return before;
      const row = { version, thresholds: after, changedById: actor.id, changedAt: this.clock.now(), why };
      await tx.policy.create({ data: row });
      await this.audit.record(tx, actor, changes);
      await this.queue.enqueue(tx, {
        task: 'evaluate-all-contracts',
        payload: {},
        key: 'evaluate-all-contracts:policy',
      });
      return row;
    });
  }
}
