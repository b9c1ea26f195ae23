import { Injectable } from '@nestjs/common';
import { AuditLog, RECOURSE, type AuditRecord } from '@recourse/access-server';
import { dayColumn } from '@recourse/contracts-server';
import type { CalendarDate } from '@recourse/kernel';
import { Queue, type Transaction } from '@recourse/platform-server';
import { isGraver, reconcile, type Evaluated, type Flag, type FlagChange } from '@recourse/scoring-domain';
import { draftColumns, flagOf } from '../flags/flag-row.js';

/** A family as its flags are kept: under its head. */
interface Kept {
  readonly headId: string;
  readonly today: CalendarDate;
}

type ChangeOf<K extends FlagChange['kind']> = Extract<FlagChange, { kind: K }>;

/** Brings the flags of a contract into line with what an evaluation found. */
@Injectable()
export class FlagChanges {
  constructor(
    private readonly audit: AuditLog,
    private readonly queue: Queue,
  ) {}

  /** Within a transaction that holds the lock on the contract's flags. */
  async apply(tx: Transaction, kept: Kept, found: Evaluated): Promise<void> {
    await takeOver(tx, kept.headId);
    const rows = await tx.flag.findMany({ where: { contractId: kept.headId }, orderBy: { id: 'asc' } });
    const changes = reconcile(rows.map(flagOf), found, kept.today);
    const of = <K extends FlagChange['kind']>(kind: K) =>
      changes.filter((change): change is ChangeOf<K> => change.kind === kind);
    const opened = await open(tx, kept, of('opened'));
    for (const { flag, draft } of of('updated')) {
      // Figures move every day; only what a decision would be about makes an older view of the flag out of date.
      const graver = flag.severity === draft.severity ? {} : { version: { increment: 1 } };
      await tx.flag.update({ where: { id: flag.id }, data: { ...draftColumns(draft), ...graver } });
    }
    for (const change of of('reopened')) await reopen(tx, change);
    await resolve(tx, kept, of('resolved'));
    await this.audit.record(tx, RECOURSE, [
      ...of('reopened').map(({ flag, because }) => historyOf(flag, 'reopened', WHY[because])),
      ...of('resolved').map(({ flag }) => historyOf(flag, 'resolved', 'The condition is gone.')),
    ]);
    const graver = of('updated').filter(({ flag, draft }) => isGraver(draft.severity, flag.severity));
    await this.tell(tx, [...opened, ...[...of('reopened'), ...graver].map(({ flag }) => flag.id)]);
  }

  /** Whoever wants to hear of new flags is told by a later feature. */
  private async tell(tx: Transaction, flagIds: readonly string[]): Promise<void> {
    if (flagIds.length > 0) await this.queue.enqueue(tx, { task: 'tell-of-flags', payload: { flagIds } });
  }
}

const WHY = {
  WAIVER_ENDED: 'The last day of the waiver is over.',
  SEVERITY_ROSE: 'The matter has become graver than what was decided on.',
} as const;

const historyOf = ({ id, contractId, state }: Flag, act: string, why: string): AuditRecord => ({
  record: { type: 'Flag', id },
  contractId,
  act,
  field: 'state',
  before: state,
  after: act === 'resolved' ? 'RESOLVED' : 'OPEN',
  why,
});

/** A contract that came under another one brings its flags along, unless the other has the same one standing. */
async function takeOver(tx: Transaction, headId: string): Promise<void> {
  await tx.$executeRaw`
    UPDATE flag SET contract_id = ${headId}::uuid
    FROM contract member
    WHERE member.head_id = ${headId}::uuid AND member.id <> member.head_id AND flag.contract_id = member.id
      AND NOT EXISTS (
        SELECT FROM flag other
        JOIN contract holder ON holder.id = other.contract_id
        WHERE holder.head_id = ${headId}::uuid AND other.id < flag.id AND flag.state <> 'RESOLVED'
          AND other.state <> 'RESOLVED' AND other.rule = flag.rule AND other.subject = flag.subject
      )`;
}

async function open(
  tx: Transaction,
  { headId, today }: Kept,
  opened: readonly ChangeOf<'opened'>[],
): Promise<readonly string[]> {
  const created = await tx.flag.createManyAndReturn({
    data: opened.map(({ draft, previousId }) => ({
      ...draftColumns(draft),
      contractId: headId,
      rule: draft.rule,
      subject: draft.subject,
      openedOn: dayColumn(today),
      previousId,
    })),
    select: { id: true },
  });
  return created.map(({ id }) => id);
}

const reopen = (tx: Transaction, { flag, draft }: ChangeOf<'reopened'>) =>
  tx.flag.update({
    where: { id: flag.id },
    data: { ...(draft ? draftColumns(draft) : {}), state: 'OPEN', version: { increment: 1 } },
  });

async function resolve(tx: Transaction, { today }: Kept, resolved: readonly ChangeOf<'resolved'>[]): Promise<void> {
  await tx.flag.updateMany({
    where: { id: { in: resolved.map(({ flag }) => flag.id) } },
    data: { state: 'RESOLVED', resolvedOn: dayColumn(today), version: { increment: 1 } },
  });
}
