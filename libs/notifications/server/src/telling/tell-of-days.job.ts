import { Injectable } from '@nestjs/common';
import { dayColumn } from '@recourse/contracts-server';
import { Clock, PrismaService, Task, type RunningJob, type TaskHandler } from '@recourse/platform-server';
import { Digests } from '../mail/digests.js';
import { ComingDays } from './coming-days.js';

const DAY_MS = 86_400_000;

/** Longer than the longest lead, so that nothing is told a second time because it was forgotten. */
const KEPT_DAYS = 400;

/**
 * Tells of the days that come near, once a day, and has the daily mail sent. Asked each hour, after the calendar has been
 * rolled forward: the day begins at another hour in each time zone.
 */
@Task({ name: 'tell-of-days', schedule: '17 * * * *' })
@Injectable()
export class TellOfDaysJob implements TaskHandler {
  constructor(
    private readonly prisma: PrismaService,
    private readonly clock: Clock,
    private readonly coming: ComingDays,
    private readonly digests: Digests,
  ) {}

  async run(_payload: unknown, { signal }: RunningJob): Promise<void> {
    const today = this.clock.today();
    const day = dayColumn(today);
    if ((await this.prisma.notificationDay.findUnique({ where: { day } })) === null) {
      await this.coming.tellAll(signal);
      const longAgo = new Date(this.clock.now().getTime() - KEPT_DAYS * DAY_MS);
      await this.prisma.notification.deleteMany({ where: { createdAt: { lt: longAgo } } });
      const finishedAt = this.clock.now();
      await this.prisma.notificationDay.upsert({ where: { day }, create: { day, finishedAt }, update: { finishedAt } });
    }
    await this.digests.order();
  }
}
