import { Injectable } from '@nestjs/common';
import { AuditLog, requirePermission, type Actor, type AuditRecord } from '@recourse/access-server';
import { invalid, Refused, unwrap, type Refusal } from '@recourse/kernel';
import {
  changedMeanwhile,
  Clock,
  PrismaService,
  Queue,
  type FlagComment,
  type Transaction,
} from '@recourse/platform-server';
import { decide, type FlagOrder } from '@recourse/scoring-domain';
import { isId } from '@recourse/suppliers-server';
import { lockFlags } from './flag-lock.js';
import { decisionColumns, flagOf, type AssignedFlag } from './flag-row.js';

export const noSuchFlag: Refusal = { kind: 'flag-not-found', because: 'missing', message: 'There is no such flag.' };

const noSuchPerson: Refusal = {
  kind: 'person-not-found',
  because: 'missing',
  message: 'There is no such person, or the account is no longer active.',
};

/** Which flag, as last seen. */
export interface SeenFlag {
  readonly id: string;
  readonly expectedVersion: number;
}

const LONGEST_COMMENT = 4000;

/** What people do with flags. */
@Injectable()
export class Flags {
  constructor(
    private readonly prisma: PrismaService,
    private readonly clock: Clock,
    private readonly audit: AuditLog,
    private readonly queue: Queue,
  ) {}

  /** Acknowledges, waives or reopens. Refuses what the domain's `decide` refuses, and `changed-meanwhile`. */
  async decide(actor: Actor, seen: SeenFlag, order: FlagOrder): Promise<AssignedFlag> {
    requirePermission(actor, 'flag:decide');
    return this.change(seen, async (tx, before) => {
      const decider = { personId: actor.id, today: this.clock.today() };
      const { state, decision } = unwrap(decide(before, order, decider));
      const data = { state, ...(decision ? decisionColumns(decision) : {}), version: { increment: 1 } };
      const after = await tx.flag.update({ where: { id: before.id }, data });
      await this.audit.record(tx, actor, [
        { ...entryOf(before, 'state', decision?.reason ?? null), before: before.state, after: state },
        ...(state === 'WAIVED'
          ? [{ ...entryOf(before, 'waivedUntil', null), before: before.decision?.waivedUntil, after: order.until }]
          : []),
      ]);
      return flagOf(after);
    });
  }

  /** Gives the flag to a colleague, or to nobody. Whoever may comment may hand it on. */
  async assign(actor: Actor, seen: SeenFlag, assigneeId: string | null): Promise<AssignedFlag> {
    requirePermission(actor, 'flag:comment');
    return this.change(seen, async (tx, before) => {
      if (assigneeId !== null) await requirePerson(tx, assigneeId);
      if (assigneeId === before.assignedToId) return before;
      const data = { assignedToId: assigneeId, version: { increment: 1 } };
      const after = await tx.flag.update({ where: { id: before.id }, data });
      await this.audit.record(tx, actor, [
        { ...entryOf(before, 'assignedTo', null), before: before.assignedToId, after: assigneeId },
      ]);
      if (assigneeId !== null && assigneeId !== actor.id) await this.tell(tx, after, assigneeId);
      return flagOf(after);
    });
  }

  /** Adds to what is said about a flag; comments stay as they were written. */
  async comment(actor: Actor, flagId: string, text: string): Promise<FlagComment> {
    requirePermission(actor, 'flag:comment');
    const said = text.trim();
    if (said === '' || said.length > LONGEST_COMMENT) {
      throw new Refused(invalid('invalid-comment', `A comment has 1 to ${LONGEST_COMMENT} characters.`));
    }
    if (!isId(flagId) || (await this.prisma.flag.count({ where: { id: flagId } })) === 0) throw new Refused(noSuchFlag);
    const createdAt = this.clock.now();
    return this.prisma.flagComment.create({ data: { flagId, personId: actor.id, text: said, createdAt } });
  }

  /** Whoever was given a flag is told so by a later feature. */
  private async tell(
    tx: Transaction,
    { id, version }: Pick<AssignedFlag, 'id' | 'version'>,
    to: string,
  ): Promise<void> {
    const payload = { flagIds: [id], given: { to, at: version } };
    await this.queue.enqueue(tx, { task: 'tell-of-flags', payload });
  }

  private async change(
    { id, expectedVersion }: SeenFlag,
    act: (tx: Transaction, before: AssignedFlag) => Promise<AssignedFlag>,
  ): Promise<AssignedFlag> {
    return this.prisma.$transaction(async (tx) => {
      const found = isId(id) ? await tx.flag.findUnique({ where: { id }, select: { contractId: true } }) : null;
      if (!found) throw new Refused(noSuchFlag);
      // An evaluation may be about to resolve what somebody is deciding on.
      await lockFlags(tx, found.contractId);
      const before = flagOf(await tx.flag.findUniqueOrThrow({ where: { id } }));
      if (before.version !== expectedVersion) throw new Refused(changedMeanwhile(before.version, publicPart(before)));
      return act(tx, before);
    });
  }
}

/** Without the statement, which may state prices that the actor must not see. */
const publicPart = ({ state, severity, assignedToId, decision }: AssignedFlag) => ({
  state,
  severity,
  assignedToId,
  waivedUntil: decision?.waivedUntil ?? null,
});

const entryOf = ({ id, contractId }: AssignedFlag, field: string, why: string | null): AuditRecord => ({
  record: { type: 'Flag', id },
  contractId,
  act: 'changed',
  field,
  why,
});

async function requirePerson(tx: Transaction, id: string): Promise<void> {
  const found = isId(id) && (await tx.person.count({ where: { id, deactivatedAt: null } })) === 1;
  if (!found) throw new Refused(noSuchPerson);
}
