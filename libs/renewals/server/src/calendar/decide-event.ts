import { Injectable } from '@nestjs/common';
import { AuditLog, requirePermission } from '@recourse/access-server';
import { invalid, Refused, type Refusal } from '@recourse/kernel';
import {
  changedMeanwhile,
  Clock,
  PrismaService,
  type CalendarEvent,
  type Transaction,
} from '@recourse/platform-server';
import type { EventDecision } from '@recourse/renewals-domain';
import type { Act } from '@recourse/suppliers-server';
import { keptEventOf, type KeptEvent } from './kept-event.js';

const noSuchEvent: Refusal = {
  kind: 'event-not-found',
  because: 'missing',
  message: 'There is no such event in the calendar.',
};

const reasonNeeded = invalid('reason-needed', 'Say why nothing is to be done about it.');

export interface Decision {
  readonly id: string;
  readonly expectedVersion: number;
  /** null takes an earlier decision back. */
  readonly decision: EventDecision | null;
}

/** Lets a person say that an event is done, or that nothing is to be done; it stands also when dates are worked out again. */
@Injectable()
export class DecideEvent {
  constructor(
    private readonly prisma: PrismaService,
    private readonly clock: Clock,
    private readonly audit: AuditLog,
  ) {}

  /** Dismissing needs a reason. Refuses decisions on another version than the last. */
  async decide({ actor, why }: Act, { id, expectedVersion, decision }: Decision): Promise<KeptEvent> {
    requirePermission(actor, 'contract:edit');
    const reason = why?.trim() || null;
    if (decision === 'DISMISSED' && reason === null) throw new Refused(reasonNeeded);
    return this.prisma.$transaction(async (tx) => {
      const before = await asSeen(tx, { id, expectedVersion });
      const now = this.clock.now();
      const by = decision ? { decidedById: actor.id, decidedAt: now } : { decidedById: null, decidedAt: null };
      const [row] = await tx.calendarEvent.updateManyAndReturn({
        where: { id, version: expectedVersion },
        data: {
          decision,
          decisionReason: decision && reason,
          ...by,
          changedAt: now,
          sequence: { increment: 1 },
          version: { increment: 1 },
        },
      });
      if (!row) throw changed(await asItIs(tx, id));
      const record = { type: 'CalendarEvent', id };
      const step = { act: 'changed', field: 'decision', before: before.decision, after: decision, why: reason };
      await this.audit.record(tx, actor, [{ record, contractId: before.contractId, ...step }]);
      return keptEventOf(row, this.clock.today());
    });
  }
}

async function asItIs(tx: Transaction, id: string): Promise<CalendarEvent> {
  const row = await tx.calendarEvent.findUnique({ where: { id } });
  if (!row) throw new Refused(noSuchEvent);
  return row;
}

async function asSeen(tx: Transaction, { id, expectedVersion }: Omit<Decision, 'decision'>): Promise<CalendarEvent> {
  const row = await asItIs(tx, id);
  if (row.version !== expectedVersion) throw changed(row);
  return row;
}

const changed = ({ version, decision, decisionReason }: CalendarEvent): Refused =>
  new Refused(changedMeanwhile(version, { decision, decisionReason }));
