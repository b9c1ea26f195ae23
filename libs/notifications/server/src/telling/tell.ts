import { Injectable } from '@nestjs/common';
import { dayColumn } from '@recourse/contracts-server';
import { notificationsDue, type DueNotification, type Fact, type Recipient } from '@recourse/notifications-domain';
import { Clock, PrismaService, Queue, type Prisma, type Transaction } from '@recourse/platform-server';
import { SEND_NOTIFICATIONS, type SendNotifications } from '../mail/send-notifications.js';

/** A row has so many columns that more of them at once would be more than a statement may carry. */
const BATCH = 500;

/** What comes in a burst, such as a folder of documents, comes in one mail. */
const GATHER_MS = 5 * 60_000;

/** Writes down what people are told: each by whoever wants to hear of it, and once. */
@Injectable()
export class Tell {
  constructor(
    private readonly prisma: PrismaService,
    private readonly queue: Queue,
    private readonly clock: Clock,
  ) {}

  /** Repeatable: what somebody was told before is neither written nor mailed again. */
  async tell(recipients: readonly Recipient[], facts: readonly Fact[]): Promise<void> {
    const [today, createdAt] = [this.clock.today(), this.clock.now()];
    const rows = recipients.flatMap((recipient) =>
      notificationsDue(recipient, facts, today).map((due) => ({
        ...rowOf(due),
        personId: recipient.personId,
        createdAt,
      })),
    );
    const atOnce = new Set(recipients.filter(isAtOnce).map(({ personId }) => personId));
    for (let from = 0; from < rows.length; from += BATCH) await this.write(rows.slice(from, from + BATCH), atOnce);
  }

  private async write(rows: Prisma.NotificationCreateManyInput[], atOnce: ReadonlySet<string>): Promise<void> {
    await this.prisma.$transaction(async (tx) => {
      const written = await tx.notification.createManyAndReturn({
        data: rows,
        skipDuplicates: true,
        select: { personId: true, byEmail: true },
      });
      const toMail = written.filter(({ personId, byEmail }) => byEmail && atOnce.has(personId));
      for (const personId of new Set(toMail.map((row) => row.personId))) await this.mailSoon(tx, personId);
    });
  }

  private async mailSoon(tx: Transaction, personId: string): Promise<void> {
    const payload: SendNotifications = { personId };
    const runAt = new Date(this.clock.now().getTime() + GATHER_MS);
    const key = `${SEND_NOTIFICATIONS}:${personId}`;
    await this.queue.enqueue(tx, { task: SEND_NOTIFICATIONS, payload, key, runAt });
  }
}

const isAtOnce = ({ preferences }: Recipient): boolean => preferences.rhythm === 'AT_ONCE';

const rowOf = ({ key, fact, leadDays, inApp, byEmail }: DueNotification) => {
  const { kind, day, severity, title, about, detail, target } = fact;
  return { key, kind, day: dayColumn(day), leadDays, severity, title, about, detail, ...target, inApp, byEmail };
};
