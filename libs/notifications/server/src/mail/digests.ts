import { Injectable } from '@nestjs/common';
import { digestIsDue } from '@recourse/notifications-domain';
import { Clock, PrismaService, Queue } from '@recourse/platform-server';
import { Recipients } from '../telling/recipients.js';
import { SEND_NOTIFICATIONS, type SendNotifications } from './send-notifications.js';
import { waiting } from './waiting-mail.js';

/** Mail that is sent at once has its own orders; after so long one of them has been given up. */
const LATE_MS = 6 * 3_600_000;

/** Orders the mail that is due: the daily one, and what an earlier order could not deliver. */
@Injectable()
export class Digests {
  constructor(
    private readonly prisma: PrismaService,
    private readonly clock: Clock,
    private readonly queue: Queue,
    private readonly recipients: Recipients,
  ) {}

  async order(): Promise<void> {
    const where = waiting(this.clock.now());
    const rows = await this.prisma.notification.groupBy({ by: ['personId'], where, _min: { createdAt: true } });
    const waitingSince = new Map(rows.map(({ personId, _min }) => [personId, _min.createdAt?.getTime() ?? 0]));
    const people = (await this.recipients.all()).filter(({ personId }) => waitingSince.has(personId));
    const lastMail = await this.lastMailOf(people.map(({ personId }) => personId));
    const now = { today: this.clock.today(), hour: this.clock.hour() };
    for (const { personId, preferences } of people) {
      const last = lastMail.get(personId);
      const lastOn = last ? this.clock.dayOf(last) : null;
      const isLate = (waitingSince.get(personId) ?? 0) < this.clock.now().getTime() - LATE_MS;
      if (preferences.rhythm === 'DAILY' ? digestIsDue(now, lastOn) : isLate) await this.orderFor(personId);
    }
  }

  private async lastMailOf(personIds: readonly string[]): Promise<ReadonlyMap<string, Date | null>> {
    const rows = await this.prisma.notification.groupBy({
      by: ['personId'],
      where: { personId: { in: [...personIds] } },
      _max: { mailedAt: true },
    });
    return new Map(rows.map(({ personId, _max }) => [personId, _max.mailedAt]));
  }

  private async orderFor(personId: string): Promise<void> {
    const payload: SendNotifications = { personId };
    const key = `${SEND_NOTIFICATIONS}:${personId}`;
    await this.queue.enqueue(this.prisma, { task: SEND_NOTIFICATIONS, payload, key });
  }
}
